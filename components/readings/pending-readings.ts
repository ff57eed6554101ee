import type { QueuedWrite } from '@/lib/device/device-store';
import { readQueuedChange } from '@/lib/device/answers/readings';
import { changeReading, type Reading, untouched } from '@/lib/reader/reading';

/** Under which changes are sent. */
export const readingsPath = '/api/reader/readings';

/** What the reader did with articles, as it will be once what waits is sent. */
export function withPendingReadings(
  readings: readonly Reading[],
  writes: readonly Pick<QueuedWrite, 'method' | 'path' | 'body'>[],
): Reading[] {
  const known = new Map(readings.map((one) => [one.slug, one]));
  const of = (slug: string) => known.get(slug) ?? untouched(slug);
  for (const { method, path, body } of writes) {
    if (method !== 'POST' || path !== readingsPath) continue;
    const queued = readQueuedChange(body);
    if (!queued) continue;
    if ('restore' in queued)
      for (const { slug, finished, saved, archived, tags } of queued.restore)
        known.set(slug, { ...of(slug), finished, saved, archived, tags });
    else for (const slug of queued.slugs) known.set(slug, changeReading(of(slug), queued.change));
  }
  return [...known.values()];
}
