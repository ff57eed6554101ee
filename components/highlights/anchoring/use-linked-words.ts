'use client';

import { useEffect } from 'react';
import { decoded, findDirective } from '@/lib/annotate/text-directive';
import { readPageText } from '@/components/article/page-text';
import { rangesOf, wholeRange } from './page-ranges';
import { paint } from './paint';

const mark = ':~:';

/**
 * Leads to the words that a link names, where the browser doesn't: those that know text fragments
 * take that part of the address away before any script sees it.
 */
export function useLinkedWords(): void {
  useEffect(() => {
    const [fragment = '', directive] = location.hash.slice(1).split(mark);
    if (directive === undefined) return;
    const page = readPageText();
    const words = findDirective(page.text, directive);
    const ranges = words ? rangesOf(page, words) : [];
    const range = wholeRange(ranges);
    if (!range) return void document.getElementById(decoded(fragment))?.scrollIntoView();
    const unpaint = paint([{ colour: 'linked', ranges }]);
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    return unpaint;
  }, []);
}
