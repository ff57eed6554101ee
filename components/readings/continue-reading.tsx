'use client';

import { useHydrated } from '@/components/ui/use-hydrated';
import { latestUnfinished } from './device-places';

/** Leads to the article that was last begun on this device. The device alone knows of it, so script draws it. */
export function ContinueReading() {
  const begun = useHydrated() ? latestUnfinished() : null;
  if (!begun) return null;
  return (
    <a
      href={`/articles/${encodeURIComponent(begun.slug)}`}
      className="hover:text-ink flex min-h-11 min-w-0 items-center gap-x-1.5"
    >
      <span className="shrink-0">Continue:</span>
      <span dir="auto" className="truncate font-serif">
        {begun.headline}
      </span>
    </a>
  );
}
