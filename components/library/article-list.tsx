'use client';

import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { filterSearch } from '@/lib/api/addresses';
import type { ArticleFilter, ArticlesPage } from '@/lib/api/articles';
import { isArticlesPage } from '@/lib/device/answers/articles';
import { take } from '@/lib/device/answers/shape';
import { ArticleItem } from './article-item';

interface Props {
  /** The page that the server rendered. */
  first: ArticlesPage;
  filter: ArticleFilter;
  /** The page's own path, for the link that reads on without script. */
  path: string;
  /** How many articles there are in all, where that is known and the list begins with the first. */
  total?: number;
}

/**
 * A list of articles that reads on by a button, so that the footer can be reached. It is a Client Component for
 * that; the first page and the link to the next are in the HTML. No route has a file of `loading` beside it:
 * with one, the framework streams a fallback first, which is all that a reader without script would
 * see, with status 200 whatever follows.
 */
export function ArticleList(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <LongList {...props} />
    </QueryClientProvider>
  );
}

async function fetchPage(filter: ArticleFilter, signal: AbortSignal): Promise<ArticlesPage> {
  const response = await fetch(`/api/articles${filterSearch(filter)}`, { signal });
  if (!response.ok) throw new Error(`The library answered ${response.status}.`);
  return take(isArticlesPage, await response.json());
}

function LongList({ first, filter, path, total }: Props) {
  const { data, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = useInfiniteQuery({
    queryKey: ['articles', filter],
    queryFn: ({ pageParam, signal }) => fetchPage({ ...filter, after: pageParam }, signal),
    initialPageParam: filter.after,
    getNextPageParam: (page: ArticlesPage) => page.next ?? undefined,
    initialData: { pages: [first], pageParams: [filter.after] },
    staleTime: Infinity,
  });
  const articles = data.pages.flatMap((page) => page.items);
  const rest = total !== undefined && !filter.after ? total - articles.length : null;
  const after = data.pages.at(-1)?.next;
  return (
    <>
      <ol>
        {articles.map((card) => (
          <li key={card.slug}>
            <ArticleItem card={card} within={filter.story} />
          </li>
        ))}
      </ol>
      {/* The end of the list keeps its height while the next page is on its way. */}
      <div className="border-rule flex min-h-20 items-center gap-4 border-t text-[0.9375rem]">
        {after && (
          <a
            href={path + filterSearch({ ...filter, after })}
            rel="next"
            onClick={(event) => {
              // A new tab or window is the browser's to open.
              if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              void fetchNextPage();
            }}
            className="more-button"
          >
            {isFetchNextPageError ? 'Try again' : rest ? `More: ${rest} articles` : 'More articles'}
          </a>
        )}
        <p role="status" className="text-muted">
          {isFetchingNextPage && 'Loading older articles …'}
          {isFetchNextPageError && 'The next articles could not be loaded. What is here stays.'}
          {!after && data.pages.length > 1 && 'That is the whole list.'}
        </p>
      </div>
    </>
  );
}
