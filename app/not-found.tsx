import type { Metadata } from 'next';
import { PageNote } from '@/components/ui/page-note';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <PageNote title="There is no such page">
      <p>The address may be mistyped, or the article was taken out of this library.</p>
      <p>
        <a href="/" className="decoration-rule hover:text-accent inline-flex min-h-11 items-center underline">
          Go to the library
        </a>
      </p>
    </PageNote>
  );
}
