'use client';

import { useEffect, useMemo, useState } from 'react';
import { anchor } from '@/lib/annotate/anchor';
import type { Annotation } from '@/lib/reader/annotation';
import type { WordsRange } from '@/lib/annotate/describe';
import { findPassages, readPageText } from '@/components/article/page-text';
import { rangesOf } from './page-ranges';
import { paint } from './paint';

export interface Placed {
  annotation: Annotation;
  words: WordsRange;
}

/** A margin mark: at the height of the first line, beside the text. */
export interface Mark {
  annotation: Annotation;
  top: number;
  left: number;
}

/** A mark is as wide as it is high, and as far from the text as from the next one. */
const markSize = 28;
const markGap = 8;

/**
 * Finds the words on the page as it is, which may be older or newer than what the server has: what
 * isn't there is an orphan here, and is not marked anywhere else.
 */
export function usePlaced(annotations: readonly Annotation[], openId: string | null) {
  const { placed, orphans } = useMemo(() => {
    const page = readPageText();
    const found: Placed[] = [];
    const lost: Annotation[] = [];
    for (const annotation of annotations) {
      const anchored = anchor(page, annotation.target.selector);
      if (anchored.state === 'orphan') lost.push(annotation);
      else found.push({ annotation, words: { start: anchored.start, end: anchored.end } });
    }
    found.sort((a, b) => a.words.start - b.words.start || b.words.end - a.words.end);
    return { placed: found, orphans: lost };
  }, [annotations]);

  useEffect(() => {
    const page = readPageText();
    return paint(
      placed.flatMap(({ annotation: { id, colour }, words }) => {
        const ranges = rangesOf(page, words);
        return id === openId
          ? [
              { colour, ranges },
              { colour: 'open' as const, ranges },
            ]
          : [{ colour, ranges }];
      }),
    );
  }, [placed, openId]);

  return { placed, orphans, marks: useMarks(placed) };
}

function useMarks(placed: readonly Placed[]): Mark[] {
  const [marks, setMarks] = useState<Mark[]>([]);
  useEffect(() => {
    const look = () => setMarks(marksOf(placed));
    const watcher = new ResizeObserver(look);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [placed]);
  return marks;
}

function marksOf(placed: readonly Placed[]): Mark[] {
  const page = readPageText();
  const taken = new Map<number, number>();
  const isRtl = document.getElementById('content')?.dir === 'rtl';
  const column = findPassages()[0]?.element.getBoundingClientRect();
  return placed.flatMap(({ annotation, words }) => {
    const box = rangesOf(page, words)[0]?.getClientRects()[0];
    if (!box || !column) return [];
    const row = Math.round((box.top + scrollY) / markSize);
    const place = taken.get(row) ?? 0;
    taken.set(row, place + 1);
    const step = markGap + place * markSize;
    return [
      {
        annotation,
        top: row * markSize,
        left: scrollX + (isRtl ? column.left - step - markSize : column.right + step),
      },
    ];
  });
}
