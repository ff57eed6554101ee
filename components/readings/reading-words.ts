import type { Reading } from '@/lib/reader/reading';

/** What the reader did with an article, in words: "40 % read", "Finished", "Unread · Saved". */
export function readingWords({ place, finished, saved, archived }: Reading): string {
  const far = finished
    ? 'Finished'
    : place
      ? `${Math.max(1, Math.min(99, Math.round(place.share * 100)))} % read`
      : 'Unread';
  return [far, saved && 'Saved', archived && 'Archived'].filter(Boolean).join(' · ');
}
