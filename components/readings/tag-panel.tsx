'use client';

import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { notify } from '@/components/ui/notices';
import { isTags } from '@/lib/device/answers/readings';
import { type ReadingChange, hasTag, type Reading } from '@/lib/reader/reading';
import { isKnownReader } from '@/lib/device/known-reader';
import { pageQueries } from '@/components/ui/page-queries';
import { readOwn } from '@/lib/device/writes/read-own';
import { undoReadingChange, useReadingChange } from './reading-queries';

interface Props {
  reading: Reading;
  onClose: () => void;
}

/** The tags of one article: each can be taken off, others put on. The default export is what `lazy` takes. */
export default function TagPanel({ reading, onClose }: Props) {
  const { mutate } = useReadingChange();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const known = useKnownTags();
  const name = typed.trim();

  // Opened for the first time, it comes after its room has taken the focus.
  useEffect(() => field.current?.focus(), []);

  function act(change: ReadingChange, text: string) {
    const dismissNotice = notify({
      text,
      action: { label: 'Undo', run: () => void undoReadingChange([reading]) },
    });
    mutate({ slugs: [reading.slug], change }, { onError: dismissNotice });
    // The button that was pressed may be gone.
    field.current?.focus();
  }

  function add(event: SubmitEvent) {
    event.preventDefault();
    if (name === '') return;
    setTyped('');
    if (hasTag(reading.tags, name)) return void notify({ text: `The tag “${name}” is there already.` });
    const tag = known.find((one) => hasTag([one], name)) ?? name;
    act({ tag }, `Tagged “${tag}”.`);
  }

  return (
    <>
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-semibold">Tags of this article</h2>
        <button type="button" className="-me-2 min-h-11 px-2 underline" onClick={onClose}>
          Close
        </button>
      </div>
      {reading.tags.length === 0 ? (
        <p className="text-muted pb-2">No tag yet.</p>
      ) : (
        <ul className="flex flex-wrap gap-2 pb-3">
          {reading.tags.map((tag) => (
            <li key={tag} className="border-rule flex max-w-full items-center border ps-3">
              <a
                dir="auto"
                href={`/reading?${new URLSearchParams({ tag })}`}
                className="hover:text-accent flex min-h-11 min-w-0 items-center"
              >
                <span className="truncate">{tag}</span>
              </a>
              <button
                type="button"
                aria-label={`Remove tag ${tag}`}
                className="hover:text-accent grid size-11 shrink-0 place-items-center"
                onClick={() => act({ untag: tag }, `No longer tagged “${tag}”.`)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} className="flex items-end gap-2 pb-2">
        <label className="grid min-w-0 grow gap-1">
          Add a tag
          <input
            ref={field}
            list="known-tags"
            value={typed}
            maxLength={60}
            autoComplete="off"
            dir="auto"
            onChange={(event) => setTyped(event.target.value)}
            className="border-muted bg-paper h-11 w-full min-w-0 border px-2"
          />
        </label>
        <datalist id="known-tags">
          {known
            .filter((tag) => !hasTag(reading.tags, tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
        <button
          type="submit"
          disabled={name === ''}
          className="disabled:text-muted min-h-11 px-2 font-semibold disabled:cursor-default disabled:font-normal"
        >
          Add
        </button>
      </form>
    </>
  );
}

/** The names that the reader uses for other articles. */
function useKnownTags(): string[] {
  const { data } = useQuery(
    {
      queryKey: ['tags'],
      queryFn: ({ signal }) =>
        isKnownReader()
          ? readOwn('/api/reader/tags', isTags, signal, { none: [], apply: (reported) => reported })
          : [],
    },
    pageQueries(),
  );
  return (data ?? []).map(({ name }) => name);
}
