'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { notify } from '@/components/ui/notices';
import type { PlaceChange } from '@/lib/api/reader-readings';
import { isReading, isReadings } from '@/lib/device/answers/readings';
import { orNull } from '@/lib/device/answers/shape';
import {
  type ReadingChange,
  changeReading,
  longestAgoMs,
  mostAtOnce,
  type Reading,
  untouched,
} from '@/lib/reader/reading';
import { isKnownReader } from '@/lib/device/known-reader';
import { pageQueries } from '@/components/ui/page-queries';
import { readOwn } from '@/lib/device/writes/read-own';
import { RefusedWrite, type Sent, sendWrite } from '@/lib/device/writes/send-write';
import { findPlace, notePlaceSent } from './device-places';
import { readingsPath, withPendingReadings } from './pending-readings';

const path = readingsPath;
const readingKey = (slug: string) => ['reading', slug] as const;

/** The slugs that are asked for in one turn of the page go in one request. */
let asked: Map<string, ((found: Promise<Reading>) => void)[]> | null = null;

async function askFor(slug: string): Promise<Reading> {
  if (!isKnownReader()) return untouched(slug);
  return new Promise((resolve) => {
    if (!asked) {
      asked = new Map();
      setTimeout(askAll);
    }
    asked.set(slug, [...(asked.get(slug) ?? []), resolve]);
  });
}

function askAll() {
  const all = [...(asked ?? [])];
  asked = null;
  for (let start = 0; start < all.length; start += mostAtOnce) {
    const part = all.slice(start, start + mostAtOnce);
    const query = new URLSearchParams(part.map(([slug]) => ['slug', slug]));
    const found = readOwn(`${path}?${query}`, isReadings, new AbortController().signal, {
      none: [],
      apply: withPendingReadings,
    });
    for (const [slug, waiting] of part) {
      const one = found.then((list) => list.find((item) => item.slug === slug) ?? untouched(slug));
      for (const resolve of waiting) resolve(one);
    }
  }
}

/**
 * What the reader did with an article; nothing, where the server doesn't say. Only in parts that are drawn once the
 * page is hydrated. @returns undefined until that is known
 */
export function useReading(slug: string): Reading | undefined {
  const { data, isError } = useQuery(
    { queryKey: readingKey(slug), queryFn: () => askFor(slug) },
    pageQueries(),
  );
  return data ?? (isError ? untouched(slug) : undefined);
}

/** How many changes and undoings there were: an answer that is not to the last one is old already. */
let changes = 0;

function takeAnswer(sent: Sent<Reading[]>, change: number): void {
  if (sent.state !== 'sent') return;
  const client = pageQueries();
  void client.invalidateQueries({ queryKey: ['saved'] });
  void client.invalidateQueries({ queryKey: ['tags'] });
  if (change === changes) for (const one of sent.answer) client.setQueryData(readingKey(one.slug), one);
}

/** Shows a change of readings at once and sends it; shows what was before if the server refuses it. */
export function useReadingChange() {
  const client = pageQueries();
  return useMutation(
    {
      mutationFn: ({ slugs, change }: { slugs: string[]; change: ReadingChange }) =>
        sendWrite({ method: 'POST', path, body: { slugs, change } }, isReadings),
      onMutate: ({ slugs, change }) => {
        const before = slugs.map((slug) => client.getQueryData<Reading>(readingKey(slug)) ?? untouched(slug));
        for (const one of before) client.setQueryData(readingKey(one.slug), changeReading(one, change));
        return { before, change: ++changes };
      },
      onSuccess: (sent, _, { change }) => takeAnswer(sent, change),
      onError: (error, _, reported) => {
        for (const one of reported?.before ?? []) client.setQueryData(readingKey(one.slug), one);
        notify({ text: error.message, tone: 'error' });
      },
    },
    client,
  );
}

/** Brings marks and tags back as they were before a change. @returns false where the server didn't; the reader was notified */
export async function undoReadingChange(before: readonly Reading[]): Promise<boolean> {
  const client = pageQueries();
  const now = before.map(({ slug }) => client.getQueryData<Reading>(readingKey(slug)) ?? untouched(slug));
  for (const one of before) client.setQueryData(readingKey(one.slug), one);
  const change = ++changes;
  try {
    const restore = before.map(({ place: _, ...marks }) => marks);
    takeAnswer(await sendWrite({ method: 'POST', path, body: { restore } }, isReadings), change);
    return true;
  } catch (error) {
    for (const one of now) client.setQueryData(readingKey(one.slug), one);
    notify({ text: error instanceof Error ? error.message : String(error), tone: 'error' });
    return false;
  }
}

/** Sends the server where this device was in an article, if somebody is known there. */
export async function sendPlace(slug: string): Promise<void> {
  const stored = findPlace(slug);
  if (!stored || stored.sent || !isKnownReader()) return;
  const { place, finished, at } = stored;
  const change: PlaceChange = { place, finished, agoMs: Math.max(0, Date.now() - at) };
  if (change.agoMs > longestAgoMs) return notePlaceSent(slug, at);
  const to = `${path}/${encodeURIComponent(slug)}/place`;
  try {
    // Its age is of now, so it waits on the device and not in the queue.
    const sent = await sendWrite(
      { method: 'PUT', path: to, body: change, mayWait: false },
      orNull(isReading),
    );
    if (sent.state === 'sent' && sent.answer) pageQueries().setQueryData(readingKey(slug), sent.answer);
    notePlaceSent(slug, at);
  } catch (error) {
    if (!(error instanceof RefusedWrite)) throw error;
    // An article that is gone has no place; all else is sent again from the next page.
    if (error.status === 404) notePlaceSent(slug, at);
  }
}
