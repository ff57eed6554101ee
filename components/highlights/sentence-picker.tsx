'use client';

import { useEffect, useRef, useState } from 'react';
import type { HighlightColour } from '@/lib/reader/annotation';
import type { WordsRange } from '@/lib/annotate/describe';
import { segmenterFor } from '@/lib/text/segment';
import { ColourButtons } from './card/colour-buttons';

export interface Sentence extends WordsRange {
  text: string;
}

/** The sentences of a passage, at their offsets in the article's text. */
export function sentencesOf(text: string, { start, end }: WordsRange, language: string): Sentence[] {
  const segmenter = segmenterFor(language, 'sentence');
  return Array.from(segmenter.segment(text.slice(start, end)), ({ segment, index }) => ({
    text: segment.trim(),
    start: start + index,
    end: start + index + segment.length,
  })).filter((sentence) => sentence.text !== '');
}

interface Props {
  sentences: readonly Sentence[];
  onHighlight: (words: WordsRange, colour: HighlightColour) => void;
  onClose: () => void;
}

/** Chooses the sentences to highlight with the keyboard alone: from the first to the last chosen. */
export function SentencePicker({ sentences, onHighlight, onClose }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => sheet.current?.showModal(), []);
  const inOrder = [...chosen].sort((a, b) => a - b);
  const first = sentences[inOrder[0] ?? -1];
  const last = sentences[inOrder.at(-1) ?? -1];
  return (
    <dialog
      ref={sheet}
      aria-labelledby="sentence-picker-name"
      lang="en"
      dir="ltr"
      className="highlight-sheet highlight-picker"
      onClose={onClose}
    >
      <h2 id="sentence-picker-name" className="text-[1.0625rem] font-semibold">
        Highlight in this passage
      </h2>
      <p className="text-muted text-[0.875rem]">From the first to the last sentence that you choose.</p>
      <ul className="mt-2">
        {sentences.map((sentence, index) => (
          <li key={sentence.start}>
            <label className="flex min-h-11 items-baseline gap-3 py-1 font-serif">
              <input
                type="checkbox"
                checked={chosen.has(index)}
                onChange={({ target }) =>
                  setChosen(
                    new Set(target.checked ? [...chosen, index] : inOrder.filter((one) => one !== index)),
                  )
                }
                className="accent-accent size-4"
              />
              <span dir="auto">{sentence.text}</span>
            </label>
          </li>
        ))}
      </ul>
      <div className="-mx-2 flex flex-wrap items-center">
        {first && last && (
          <ColourButtons
            verb="Highlight in"
            onChoose={(colour) => {
              onHighlight({ start: first.start, end: last.end }, colour);
              sheet.current?.close();
            }}
          />
        )}
        <button type="button" className="highlight-action" onClick={() => sheet.current?.close()}>
          Cancel
        </button>
      </div>
    </dialog>
  );
}
