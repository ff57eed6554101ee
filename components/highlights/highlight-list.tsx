'use client';

import { useEffect, useRef } from 'react';
import type { Annotation } from '@/lib/reader/annotation';
import { ExportMenu } from './export-menu';
import { colourNames } from './colours';
import type { Placed } from './anchoring/use-placed';

interface Props {
  /** The article. */
  slug: string;
  placed: readonly Placed[];
  orphans: readonly Annotation[];
  /** The server didn't answer what there is. */
  isUnknown: boolean;
  onGo: (placed: Placed) => void;
  onOpen: (annotation: Annotation) => void;
  onDelete: (annotation: Annotation) => void;
  /** The way to a new one without a pointer and without shortcuts. */
  onPick: () => void;
  onClose: () => void;
}

/** All highlights of the article in its order, in a sheet: each leads to its words. */
export function HighlightList({
  slug,
  placed,
  orphans,
  isUnknown,
  onGo,
  onOpen,
  onDelete,
  onPick,
  onClose,
}: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      aria-labelledby="highlight-list-name"
      lang="en"
      dir="ltr"
      className="highlight-sheet"
      onClose={onClose}
      onClick={(event) => event.target === sheet.current && sheet.current?.close()}
    >
      <div className="flex items-center justify-between">
        <h2 id="highlight-list-name" className="text-[1.0625rem] font-semibold">
          Your highlights in this article
        </h2>
        <button type="button" onClick={() => sheet.current?.close()} className="highlight-action">
          Close
        </button>
      </div>
      {placed.length + orphans.length === 0 && (
        <p className="mt-2">
          {isUnknown
            ? 'Your highlights could not be loaded. None is lost; reload the page to try again.'
            : 'None yet. Select words of the text and choose a colour; with the keyboard, h chooses them too.'}
        </p>
      )}
      <ul>
        {placed.map((one) => (
          <li key={one.annotation.id} className="border-rule border-b py-3">
            <Item annotation={one.annotation} />
            <div className="-mx-2 flex flex-wrap">
              <button type="button" className="highlight-action" onClick={() => onGo(one)}>
                Go to words
              </button>
              <button type="button" className="highlight-action" onClick={() => onOpen(one.annotation)}>
                Edit
              </button>
              <button type="button" className="highlight-action" onClick={() => onDelete(one.annotation)}>
                Delete
              </button>
            </div>
          </li>
        ))}
      </ul>
      {orphans.length > 0 && (
        <>
          <h3 className="mt-5 font-semibold">No longer in the text</h3>
          <p className="text-muted text-[0.875rem]">The article changed. These are the words as they were.</p>
          <ul>
            {orphans.map((annotation) => (
              <li key={annotation.id} className="border-rule border-b py-3">
                <Item annotation={annotation} />
                <div className="-mx-2 flex flex-wrap">
                  <button type="button" className="highlight-action" onClick={() => onOpen(annotation)}>
                    Edit
                  </button>
                  <button type="button" className="highlight-action" onClick={() => onDelete(annotation)}>
                    Delete
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="-mx-2 mt-4">
        <button type="button" onClick={onPick} className="highlight-action underline">
          Highlight in the passage on screen
        </button>
      </p>
      {placed.length + orphans.length > 0 && <ExportMenu article={slug} />}
      <p>
        <a href="/highlights" className="inline-flex min-h-11 items-center underline">
          All your highlights
        </a>
      </p>
    </dialog>
  );
}

function Item({ annotation: { colour, note, target } }: { annotation: Annotation }) {
  return (
    <>
      <p className="font-serif text-[1.0625rem] leading-snug">
        <span className="sr-only">{colourNames[colour]}: </span>
        <q dir="auto" className={`highlight-words highlight-${colour}`}>
          {target.selector.quote.exact}
        </q>
      </p>
      {note && (
        <p dir="auto" className="mt-1 text-[0.9375rem] whitespace-pre-wrap">
          {note}
        </p>
      )}
    </>
  );
}
