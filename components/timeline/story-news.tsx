'use client';

import { useQuery } from '@tanstack/react-query';
import { useHydrated } from '@/components/ui/use-hydrated';
import { isStoryNews } from '@/lib/device/answers/readings';
import { isKnownReader } from '@/lib/device/known-reader';
import { pageQueries } from '@/components/ui/page-queries';
import { readOwn } from '@/lib/device/writes/read-own';

interface Props {
  story: string;
  /** An article, or all that tell of a moment: new if each of them is. */
  slugs: readonly string[];
}

/** Marks what came into a story since the reader last read it. */
export function StoryNews(props: Props) {
  const hydrated = useHydrated();
  return hydrated && isKnownReader() ? <News {...props} /> : null;
}

function News({ story, slugs }: Props) {
  const { data } = useQuery(
    {
      queryKey: ['news', story],
      queryFn: ({ signal }) =>
        readOwn(`/api/reader/stories/${encodeURIComponent(story)}/news`, isStoryNews, signal),
    },
    pageQueries(),
  );
  const isNew = slugs.length > 0 && slugs.every((slug) => data?.slugs.includes(slug));
  return isNew ? (
    <span data-new className="text-accent font-semibold">
      New since you last read it
    </span>
  ) : null;
}
