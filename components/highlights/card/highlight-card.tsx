'use client';

import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { type Annotation, type HighlightColour, longestNote } from '@/lib/reader/annotation';
import { ColourButtons } from './colour-buttons';
import { colourNames } from '../colours';
import { dropDraft, keepDraft, readDraft } from './note-draft';
import { useCardPlace } from './use-card-place';

interface Props {
  annotation: Annotation;
  /** False resolves where the server would not have it; the reader was notified. */
  onEdit: (change: { colour?: HighlightColour; note?: string | null }) => Promise<boolean>;
  onDelete: () => void;
  onClose: () => void;
  onCopy?: () => void;
  onLink?: () => void;
  /** Where the words are on the screen, for the card to stand at them. */
  wordsBox?: () => DOMRect | null;
  /** The note is to be written, even where that brings up a keyboard on the screen. */
  focus?: 'note';
}

/** A highlight, opened: its colour, its note, and what can be done with it. */
export function HighlightCard({
  annotation,
  onEdit,
  onDelete,
  onClose,
  onCopy,
  onLink,
  wordsBox,
  focus,
}: Props) {
  const { id, colour, note, target } = annotation;
  const card = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => readDraft(id) ?? note ?? '');
  const [state, setState] = useState<'' | 'saving' | 'failed'>('');
  const isChanged = text.trim() !== (note ?? '').trim();

  useCardPlace(card, wordsBox);
  const takeFocus = useEffectEvent(() => {
    const isTyping = focus === 'note' || matchMedia('(pointer: fine)').matches;
    // The page may be on its way to the words, and the card is at them.
    (isTyping ? box : card).current?.focus({ preventScroll: wordsBox !== undefined });
  });
  // Before anything else can be typed: on the page, the same keys are shortcuts.
  useLayoutEffect(() => {
    const came = document.activeElement;
    takeFocus();
    return () => {
      if (came instanceof HTMLElement && came.isConnected) came.focus({ preventScroll: true });
    };
  }, [focus]);

  /** True once the reader has said what becomes of the note. */
  const isDecided = useRef(false);
  const saveOnLeaving = useEffectEvent(() => {
    if (!isDecided.current) void save();
  });
  // Another highlight was opened in place of this one: what was typed here is meant to be stored.
  useEffect(() => () => saveOnLeaving(), []);

  async function save(): Promise<boolean> {
    if (!isChanged) return true;
    setState('saving');
    const done = await onEdit({ note: text.trim() || null });
    if (done) dropDraft(id);
    setState(done ? '' : 'failed');
    return done;
  }

  function leave(how: () => void) {
    isDecided.current = true;
    how();
  }

  async function close() {
    if (await save()) leave(onClose);
  }

  return (
    <div
      ref={card}
      role="dialog"
      aria-label={`${colourNames[colour]} highlight`}
      tabIndex={-1}
      lang="en"
      dir="ltr"
      className="highlight-card"
      onKeyDown={(event) => {
        const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (event.key !== 'Escape' && !isSent) return;
        event.stopPropagation();
        if (state === 'failed' && !isSent) leave(onClose);
        else void close();
      }}
    >
      <p dir="auto" className={`highlight-words line-clamp-2 font-serif highlight-${colour}`}>
        {target.selector.quote.exact}
      </p>
      <div role="group" aria-label="Colour" className="-mx-2 mt-1 flex">
        <ColourButtons
          verb="Change to"
          chosen={colour}
          onChoose={(next) => next !== colour && void onEdit({ colour: next })}
        />
      </div>
      <label className="mt-1 block text-[0.8125rem]">
        Note
        <textarea
          ref={box}
          dir="auto"
          rows={3}
          maxLength={longestNote}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            keepDraft(id, event.target.value);
          }}
          className="highlight-note"
        />
      </label>
      <p role="status" className="text-accent text-[0.8125rem]">
        {state === 'failed' &&
          'The note is not saved. It stays here and on this device: try again now, or when you next open it.'}
      </p>
      <div className="-mx-2 flex flex-wrap">
        <button
          type="button"
          aria-disabled={state === 'saving'}
          onClick={() => void close()}
          className="highlight-action font-semibold"
        >
          {isChanged ? 'Save' : 'Done'}
        </button>
        {state === 'failed' && (
          <button type="button" onClick={() => leave(onClose)} className="highlight-action">
            Close
          </button>
        )}
        {onCopy && (
          <button type="button" onClick={onCopy} className="highlight-action">
            Copy quote
          </button>
        )}
        {onLink && (
          <button
            type="button"
            onClick={onLink}
            aria-label="Link to these words"
            className="highlight-action"
          >
            Link
          </button>
        )}
        <button type="button" onClick={() => leave(onDelete)} className="highlight-action">
          Delete
        </button>
      </div>
    </div>
  );
}
