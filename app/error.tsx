'use client';

import { PageNote } from '@/components/ui/page-note';

/** Must be a Client Component: React catches the error in the browser too. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <PageNote title="This page could not be made">
      <p>Something went wrong on our side. Nothing was lost; try again, or come back in a while.</p>
      <p className="flex flex-wrap gap-5">
        <button
          type="button"
          onClick={retry}
          className="decoration-rule hover:text-accent min-h-11 underline"
        >
          Try again
        </button>
        <a href="/" className="decoration-rule hover:text-accent flex min-h-11 items-center underline">
          Go to the library
        </a>
      </p>
    </PageNote>
  );
}
