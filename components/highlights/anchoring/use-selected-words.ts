'use client';

import { useCallback, useEffect, useState } from 'react';
import { longestHighlight } from '@/lib/reader/annotation';
import { snapToWords, type WordsRange } from '@/lib/annotate/describe';
import { readPageText } from '@/components/article/page-text';
import { offsetsOf } from './page-ranges';

export interface SelectedWords extends WordsRange {
  /** Of the selection, on the page: not on the screen, since that scrolls. */
  top: number;
  bottom: number;
  left: number;
  right: number;
  tooLong: boolean;
}

/** A finger moves the ends of a selection bit by bit; the tools wait until it rests. */
const restMs = 250;

/** The words of the article that are selected now; null where none are. */
export function readSelection(): SelectedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const page = readPageText();
  const offsets = offsetsOf(page, range);
  const words = offsets && snapToWords(page.text, offsets);
  if (!words) return null;
  const box = range.getBoundingClientRect();
  return {
    ...words,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    left: box.left + scrollX,
    right: box.right + scrollX,
    tooLong: words.end - words.start > longestHighlight,
  };
}

/** The same, followed, once the pointer that selects is up; and what lets go of them, on the page too. */
export function useSelectedWords(): [SelectedWords | null, () => void] {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer = 0;
    let isDown = false;
    const look = () => {
      clearTimeout(timer);
      if (!isDown) setSelected(readSelection());
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, restMs);
    };
    const down = (event: PointerEvent) => {
      isDown = event.pointerType === 'mouse' && event.button === 0;
    };
    const up = () => {
      isDown = false;
      soon();
    };
    document.addEventListener('selectionchange', soon);
    addEventListener('pointerdown', down);
    addEventListener('pointerup', up);
    addEventListener('pointercancel', up);
    // Words may have been selected before these tools came.
    soon();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      removeEventListener('pointerdown', down);
      removeEventListener('pointerup', up);
      removeEventListener('pointercancel', up);
    };
  }, []);
  const letGo = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  return [selected, letGo];
}
