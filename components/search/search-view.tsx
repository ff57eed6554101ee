'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { readOwn } from '@/lib/device/writes/read-own';
import { searchAddress } from '@/lib/api/addresses';
import type { SearchAnswer, SearchParameters } from '@/lib/api/search';
import { isSearchAnswer } from '@/lib/device/answers/search';
import { SearchOutcome } from './search-outcome';
import { outcomeInWords } from './outcome-in-words';

interface Props {
  /** What the page was asked for, and what the server answered. */
  first: SearchParameters;
  answer: SearchAnswer;
}

/**
 * The search box and what was found. It stands whole in the HTML: without script the form asks for
 * the page again.
 */
export function SearchView(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <SearchAsTyped {...props} />
    </QueryClientProvider>
  );
}

/** Longer than the pause between two letters, shorter than one notices. */
const pauseMs = 150;
/** A minute old, what was found is shown while it is asked for anew. */
const staleMs = 60_000;

function SearchAsTyped({ first, answer }: Props) {
  const [typed, setTyped] = useState(first.q);
  const [asked, setAsked] = useState(first);
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (typed === asked.q) return;
    const timer = setTimeout(() => setAsked({ q: typed }), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, asked.q]);

  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => readOwn(searchAddress('/api/reader/search', asked), isSearchAnswer, signal),
    initialData: asked === first ? answer : undefined,
    staleTime: staleMs,
    retry: false,
    // Refused at once where there is no network, not when it is back.
    networkMode: 'always',
  });
  // What was answered last stays while the next is asked, and where it can't be had.
  const [shown, setShown] = useState({ asked: first, answer });
  if (data && (shown.answer !== data || shown.asked !== asked)) setShown({ asked, answer: data });
  useEffect(() => {
    // The address is what is shown, for whoever sends or keeps it; no letter is an entry of the history.
    if (asked !== first) history.replaceState(history.state, '', searchAddress('/search', asked));
  }, [asked, first]);

  const isOutdated = shown.asked !== asked;
  const status = error
    ? 'The search could not be asked. What was found before stays.'
    : isFetching && isOutdated
      ? 'Searching …'
      : outcomeInWords(shown.answer);
  return (
    <div ref={region} onKeyDown={(event) => moveAmongResults(event, region.current)}>
      <h1 className="font-display text-[2.2rem] leading-tight font-medium">Search</h1>
      <form
        action="/search"
        role="search"
        className="mt-4 flex gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ q: typed });
          if (error) void refetch();
        }}
      >
        <label htmlFor="search-words" className="sr-only">
          Words to search for
        </label>
        <input
          id="search-words"
          type="search"
          name="q"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          autoCapitalize="off"
          enterKeyHint="search"
          aria-describedby="search-status"
          className="border-muted bg-paper text-ink min-h-11 min-w-0 flex-1 rounded-sm border px-3 text-[1.125rem]"
        />
        <button
          type="submit"
          className="border-ink text-ink hover:border-accent hover:text-accent min-h-11 rounded-sm border px-4 text-[0.9375rem]"
        >
          Search
        </button>
      </form>
      <p id="search-status" role="status" className="text-muted mt-3 min-h-6 text-[0.9375rem]">
        {status}
      </p>
      <SearchOutcome answer={shown.answer} asked={isOutdated ? null : asked} />
    </div>
  );
}

/** Down from the box into the results, up and down among them; each is a link that Enter opens. */
function moveAmongResults(event: KeyboardEvent, region: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !region || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const stops = [...region.querySelectorAll<HTMLElement>('input[type=search], [data-result]')];
  const at = stops.findIndex((stop) => stop === event.target);
  const next = stops[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
