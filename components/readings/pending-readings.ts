import type { QueuedWrite } from '@/lib/device/device-store';
import { readingsChange } from '@/lib/api/reader-readings';
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
    const change = readingsChange.safeParse(body);
    if (!change.success) continue;
    if ('restore' in change.data)
      for (const marks of change.data.restore) known.set(marks.slug, { ...of(marks.slug), ...marks });
    else for (const slug of change.data.slugs) known.set(slug, changeReading(of(slug), change.data.change));
  }
  return [...known.values()];
}
