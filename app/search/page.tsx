import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isEditor } from '@/app/(people)/person';
import { currentReader } from '@/app/reader';
import { SearchView } from '@/components/search/search-view';
import { searchQuery } from '@/lib/api/search';
import { webAddress } from '@/lib/extract/web-address';
import { answerSearch } from './answer-search';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function readParameters(searchParams: Props['searchParams']) {
  const parsed = searchQuery.safeParse(await searchParams);
  return parsed.success ? parsed.data : notFound();
}

/** What stands in the head of the page of a search. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await readParameters(searchParams);
  return { title: q.trim() ? `${q.trim()} – Search` : 'Search', robots: { index: false } };
}

/** The search box with what was found; without script, the only way to search. */
export default async function SearchPage({ searchParams }: Props) {
  const parameters = await readParameters(searchParams);
  const answer = await answerSearch(parameters, await currentReader());
  if (!answer) notFound();
  const address = (await isEditor()) ? webAddress(parameters.q.trim()) : null;
  return (
    <main id="content" className="page-width page-column beside:pt-12 pt-8">
      {address !== null && (
        <p className="bg-lit mb-6 px-4 break-words">
          <a
            href={`/desk/add?url=${encodeURIComponent(address)}`}
            className="inline-flex min-h-11 items-center underline"
          >
            Add this address to the library
          </a>
        </p>
      )}
      <SearchView first={parameters} answer={answer} />
    </main>
  );
}
