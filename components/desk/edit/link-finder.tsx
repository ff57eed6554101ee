'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Part } from '@/components/ui/form-fields';
import { type FoundLinks, foundLinks } from '@/lib/api/desk/links';
import { inTime } from '@/lib/device/writes/in-time';
import { addedStory } from '@/lib/documents/edits/restore/put-back';
import { controlOf, fillIn } from './typed-fields';

const button = 'inline-flex min-h-8 items-center underline text-muted hover:text-ink';

/** Finds articles to link to, and stories to be in, by search: in place, or without script by another page. */
export function LinkFinder({ found: sent }: { found: FoundLinks }) {
  const [found, setFound] = useState(sent);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const asking = useRef<AbortController | null>(null);
  const search = async () => {
    const form = box.current?.form;
    if (!form) return;
    asking.current?.abort();
    const stop = new AbortController();
    asking.current = stop;
    setSaid('Searching …');
    const answer = await ask(form, stop.signal);
    if (stop.signal.aborted) return;
    if (answer) setFound(answer);
    setSaid(answer ? countOf(answer) : 'The server doesn’t answer, or you are signed out. Try again.');
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void search();
  };
  const putInto = (title: string) => {
    const form = box.current?.form;
    if (!form) return;
    fillIn(form, 'stories', addedStory(controlOf(form, 'stories')?.value ?? '', title));
    setFound({ ...found, stories: found.stories.filter((one) => one !== title) });
    setSaid(`“${title}” is in the kicker now. Readers see it once you publish it.`);
    box.current?.focus();
  };
  // The buttons at the lower edge may stand before what was found.
  useEffect(() => {
    if (said !== '') results.current?.scrollIntoView({ block: 'nearest' });
  }, [said, found]);
  const { q, articles, stories } = found;
  return (
    <Part id="related" title="Related articles and stories">
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <label htmlFor="found">Search for them</label>
        <input
          ref={box}
          id="found"
          name="q"
          type="search"
          maxLength={400}
          defaultValue={sent.q}
          onKeyDown={pressed}
          className="border-muted bg-paper text-ink min-h-11 max-w-full rounded-sm border px-3"
        />
        <button
          type="submit"
          name="action"
          value="find"
          className="own-data-button"
          onClick={(event) => {
            event.preventDefault();
            void search();
          }}
        >
          Search
        </button>
      </p>
      <div ref={results}>
        <p aria-live="polite" className="text-muted mt-2">
          {said || (q === '' ? '' : countOf(found))}
        </p>
        <ul>
          {stories.map((title) => (
            <li key={title} className="flex flex-wrap items-center gap-x-3">
              <span>
                Story: <bdi>{title}</bdi>
              </span>
              <button
                type="submit"
                name="action"
                value={`story:${title}`}
                aria-label={`Put the article into “${title}”`}
                className={button}
                onClick={(event) => {
                  event.preventDefault();
                  putInto(title);
                }}
              >
                Put it in
              </button>
            </li>
          ))}
          {articles?.map(({ slug, headline, publishedAt, language }) => (
            <li key={slug} className="flex flex-wrap items-center gap-x-3">
              <span>
                <bdi lang={language}>{headline}</bdi>{' '}
                <span className="text-muted">{publishedAt.slice(0, 10)}</span>
              </span>
              <button
                type="submit"
                name="action"
                value={`relate:${slug}`}
                aria-label={`Link to “${headline}”`}
                className={button}
              >
                Link to it
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}

function countOf({ q, articles, stories }: FoundLinks): string {
  if (articles === null) return 'This search can’t be understood. Try the words alone, without signs.';
  if (q === '') return 'Type what to search for.';
  const count = articles.length + stories.length;
  return count === 0 ? 'Nothing has these words.' : `Found: ${count}.`;
}

async function ask(form: HTMLFormElement, signal: AbortSignal): Promise<FoundLinks | null> {
  const body = new URLSearchParams();
  for (const name of ['slug', 'draft', 'q']) body.set(name, controlOf(form, name)?.value ?? '');
  const response = await fetch('/api/desk/links', {
    ...{ method: 'POST', body, redirect: 'manual' },
    signal: inTime(signal),
  }).catch(() => null);
  if (!response?.ok) return null;
  return foundLinks.safeParse(await response.json().catch(() => null)).data ?? null;
}
