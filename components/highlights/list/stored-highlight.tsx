'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { colourNames } from '../colours';
import { HighlightCard } from '../card/highlight-card';
import { removeStored, restoreStored, sendChange } from '../write-annotations';
import type { QueuedWrite } from '@/lib/device/device-store';
import { useOnDevice } from '@/components/offline/stored-on-device';
import { withPendingAnnotations } from '@/lib/device/writes/pending-annotations';
import { notify } from '@/components/ui/notices';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { Annotation, HighlightColour } from '@/lib/reader/annotation';
import { textDirective } from '@/lib/annotate/text-directive';
import { useOpenCard } from './open-card';

interface Props {
  annotation: Annotation;
  /** Null once the library has let go of the article. */
  article: { language?: string } | null;
  /** It is on this device alone, until the network is back. */
  waits?: boolean;
}

const none: readonly QueuedWrite[] = [];

/** A highlight in the list of all: its words, its note, where it stands. */
export function StoredHighlight({ annotation: first, article, waits = false }: Props) {
  const waited = useOnDevice()?.waited ?? none;
  const asWaited = withPendingAnnotations([first], first.target.source.slug, waited).find(
    ({ id }) => id === first.id,
  );
  const [changed, setAnnotation] = useState<Annotation | null>(null);
  const [removed, setRemoved] = useState<boolean | null>(null);
  const annotation = changed ?? asWaited ?? first;
  const isRemoved = removed ?? asWaited === undefined;
  const hydrated = useHydrated();
  const edit = useRef<HTMLButtonElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const deletedWords = useId();
  // The button that had the focus is gone with what it did.
  useEffect(() => {
    if (removed !== null) (removed ? undo : edit).current?.focus();
  }, [removed]);
  const { id, colour, note, target, orphaned, created } = annotation;
  const [isOpen, setOpen] = useOpenCard(id);
  const { slug, headline } = target.source;
  const { passageId, quote } = target.selector;
  const address = `/articles/${encodeURIComponent(slug)}`;
  const toWords = `${address}#${encodeURIComponent(passageId)}:~:${textDirective(quote.exact)}`;

  /** Shown at once; undone, with a notice, where the server won't have it. */
  async function tried(show: () => void, back: () => void, send: () => Promise<Annotation | null>) {
    show();
    try {
      const answer = await send();
      if (answer) setAnnotation(answer);
      return true;
    } catch (error) {
      back();
      notify({ tone: 'error', text: error instanceof Error ? error.message : 'Nothing was changed.' });
      return false;
    }
  }
  const change = (changed: { colour?: HighlightColour; note?: string | null }) =>
    tried(
      () => setAnnotation({ ...annotation, ...changed }),
      () => setAnnotation(annotation),
      () => sendChange(annotation, changed),
    );
  const restore = () =>
    tried(
      () => setRemoved(false),
      () => setRemoved(true),
      () => restoreStored(id),
    );
  function remove() {
    setOpen(false);
    return tried(
      () => setRemoved(true),
      () => setRemoved(false),
      () => removeStored(id),
    );
  }

  if (removed) {
    return (
      <p className="border-rule flex items-center gap-3 border-t text-[0.9375rem]">
        <span id={deletedWords} className="text-muted truncate">
          Deleted: <bdi>{quote.exact}</bdi>
        </span>
        <button
          ref={undo}
          type="button"
          aria-describedby={deletedWords}
          onClick={() => void restore()}
          className="min-h-11 px-2 underline"
        >
          Undo
        </button>
      </p>
    );
  }
  if (isRemoved) return null;
  return (
    <article aria-label={`${colourNames[colour]} highlight`} className="border-rule border-t py-5">
      <blockquote
        lang={article?.language}
        dir="auto"
        className="font-serif text-[1.1875rem] leading-normal whitespace-pre-line"
      >
        <span className={`highlight-words highlight-${colour}`}>{quote.exact}</span>
      </blockquote>
      {note && (
        <p dir="auto" className="mt-2 max-w-[66ch] text-[0.9375rem] whitespace-pre-wrap">
          {note}
        </p>
      )}
      <p className="text-muted mt-2 flex flex-wrap gap-x-3 text-[0.875rem]">
        <span>{colourNames[colour]}</span>
        <LocalDate date={created.slice(0, 10)} language="en" />
        {waits && <span>Waiting for the network</span>}
        {article ? (
          <a href={orphaned ? address : toWords} dir="auto" className="text-ink hover:text-accent underline">
            {headline}
          </a>
        ) : (
          <span dir="auto">{headline}</span>
        )}
      </p>
      {orphaned && (
        <p className="text-accent mt-1 text-[0.875rem]">
          {article
            ? 'No longer in the text: the article changed. These are the words as they were.'
            : 'The article is no longer in the library. These are the words as they were.'}
        </p>
      )}
      {hydrated && (
        <p className="-mx-2 flex text-[0.9375rem]">
          <button ref={edit} type="button" onClick={() => setOpen(true)} className="highlight-action">
            Edit
          </button>
          <button type="button" onClick={() => void remove()} className="highlight-action">
            Delete
          </button>
        </p>
      )}
      {isOpen && (
        <div className="stored-card">
          <HighlightCard
            annotation={annotation}
            onEdit={change}
            onDelete={() => void remove()}
            onClose={() => {
              setOpen(false);
              edit.current?.focus();
            }}
          />
        </div>
      )}
    </article>
  );
}
