'use client';

import { lazy, Suspense } from 'react';
import { loadPatiently } from '@/components/ui/load-patiently';
import { Notices } from '@/components/ui/notices';
import { useHydrated } from '@/components/ui/use-hydrated';

/** Fetched once the page is hydrated: nothing of it is needed to read. */
const PageTools = lazy(() =>
  loadPatiently(() => import('./page-tools'), 'Keyboard shortcuts come when it is back.'),
);

/** What a reader has on every page: notices, settings, shortcuts. */
export function ReaderTools() {
  const hydrated = useHydrated();
  return hydrated ? (
    <>
      {/* They say, too, that the rest can't be had. */}
      <Notices />
      <Suspense>
        <PageTools />
      </Suspense>
    </>
  ) : null;
}
