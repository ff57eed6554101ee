'use client';

import { lazy, Suspense } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';

/** Fetched once the page is hydrated: nothing of it is needed to read. */
const Tools = lazy(() => import('./article-toolbar'));

/** What a reader can do with this article. Its room is reserved from the start, so that nothing moves. */
export function ArticleTools({ slug }: { slug: string }) {
  const hydrated = useHydrated();
  return (
    <div className="min-h-11 print:hidden">
      {hydrated && (
        <Suspense>
          <Tools slug={slug} />
        </Suspense>
      )}
    </div>
  );
}
