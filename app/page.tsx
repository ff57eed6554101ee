import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isEditor } from './(people)/person';
import { alternates, siteName } from './site';
import { AddBox } from '@/components/desk/add-box';
import { ArticleList } from '@/components/library/article-list';
import { EmptyLibrary } from '@/components/library/empty-library';
import { FrontView } from '@/components/library/front-view';
import { LibraryFilter } from '@/components/library/library-filter';
import { ContinueReading } from '@/components/readings/continue-reading';
import { filterSearch } from '@/lib/api/addresses';
import { articleFilter, pageLength } from '@/lib/api/articles';
import { library } from '@/lib/store/library';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** An unset choice of the filter's form comes as an empty word. */
async function readFilter(searchParams: Props['searchParams']) {
  const given = Object.entries(await searchParams).filter(([, value]) => value !== '');
  const parsed = articleFilter.safeParse(Object.fromEntries(given));
  return parsed.success ? parsed.data : notFound();
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const filter = await readFilter(searchParams);
  return {
    title: { absolute: await siteName() },
    alternates: await alternates(`/${filterSearch(filter)}`),
  };
}

/** The choices of the filter: more belong on the page of stories. */
const choices = 50;

export default async function FrontPage({ searchParams }: Props) {
  const filter = await readFilter(searchParams);
  const isFront = Object.keys(filter).length === 0;
  const isChosen = Boolean(filter.story ?? filter.publisher);
  const store = await library();
  const [front, listed, stories, publishers] = await Promise.all([
    isFront ? store.findFrontPage() : null,
    isFront ? null : store.listArticles({ ...filter, limit: pageLength }),
    store.listStories({ limit: choices }),
    store.listPublishers(choices),
  ]);
  if (listed && !listed.ok) notFound();
  // Of one choice the count is known; of two at once it is not.
  const counted = [
    !filter.publisher && stories.ok && stories.items.find(({ slug }) => slug === filter.story),
    !filter.story && publishers.find(({ name }) => name === filter.publisher),
  ].find((one) => one !== undefined && one !== false);
  return (
    <main id="content" className="page-width pt-3">
      {isFront && (await isEditor()) && <AddBox />}
      {front && !front.lead ? (
        <EmptyLibrary />
      ) : (
        <>
          <h1 className="sr-only">
            {isFront
              ? `${await siteName()}: the library`
              : isChosen
                ? 'The library, filtered'
                : 'Older articles'}
          </h1>
          <div className="text-muted mb-2 flex min-h-11 items-center gap-x-6 text-[0.875rem]">
            <LibraryFilter
              filter={filter}
              stories={stories.ok ? stories.items : []}
              publishers={publishers.map(({ name }) => name)}
            />
            {isFront && <ContinueReading />}
          </div>
          {front && <FrontView page={front} />}
          {listed && (
            <div className="max-w-[50rem]">
              {listed.items.length > 0 ? (
                <ArticleList
                  first={{ items: listed.items, next: listed.next }}
                  filter={filter}
                  path="/"
                  total={counted?.articleCount}
                />
              ) : (
                <p className="border-rule text-body border-t py-8 font-serif">
                  No article matches.{' '}
                  <a
                    href="/"
                    className="decoration-rule hover:text-accent inline-flex min-h-11 items-center underline"
                  >
                    Show everything
                  </a>
                </p>
              )}
            </div>
          )}
        </>
      )}
    </main>
  );
}
