'use client';

import { lazy, Suspense } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';

/** Fetched once the page is hydrated: nothing of it is needed to read. */
const PageTools = lazy(() => import('./page-tools'));

/** What a reader has on every page: notices, settings, shortcuts. */
export function ReaderTools() {
  const hydrated = useHydrated();
  return hydrated ? (
    <Suspense>
      <PageTools />
    </Suspense>
  ) : null;
}
