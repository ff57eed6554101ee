'use client';

import { useHydrated } from '@/components/ui/use-hydrated';
import { readingWords } from './reading-words';
import { isKnownReader } from '@/lib/device/known-reader';
import { useReading } from './reading-queries';

/** How far the reader is with an article of a list. Drawn once the page is hydrated, for who keeps something. */
export function ReadingMark({ slug }: { slug: string }) {
  const hydrated = useHydrated();
  return hydrated && isKnownReader() ? <Mark slug={slug} /> : null;
}

function Mark({ slug }: { slug: string }) {
  const reading = useReading(slug);
  return reading ? <span className="text-accent">{readingWords(reading)}</span> : null;
}
