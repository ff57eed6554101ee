import type { Metadata } from 'next';
import { PageNote } from '@/components/ui/page-note';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PageNote title="There is no such page">
      <p>The address may be mistyped, or the article was taken out of this library.</p>
      <form action="/search" role="search" className="flex gap-3 font-sans text-[1rem]">
        <input
          type="search"
          name="q"
          required
          aria-label="Words to search for"
          className="border-muted bg-paper min-h-11 min-w-0 flex-1 border px-3"
        />
        <button type="submit" className="border-ink min-h-11 border px-4 whitespace-nowrap">
          Search
        </button>
      </form>
      <p>
        <a href="/" className="decoration-rule hover:text-accent inline-flex min-h-11 items-center underline">
          Go to the library
        </a>
      </p>
    </PageNote>
  );
}
