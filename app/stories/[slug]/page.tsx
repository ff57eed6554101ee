import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleList } from '@/components/library/article-list';
import { StoryTimeline } from '@/components/timeline/story-timeline';
import { pageLength, storyFilter } from '@/lib/api/articles';
import { readSlug } from '@/lib/api/slug-param';
import { weightyMoments } from '@/lib/context/timeline/weighty-moments';
import { alternates } from '@/lib/server/site';
import { library } from '@/lib/store/library';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const findStory = cache(async (param: string) => {
  const slug = readSlug(param);
  return slug === null ? null : (await library()).findStory(slug);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = await findStory((await params).slug);
  if (!story) return { title: 'No such story' };
  const address = `/stories/${encodeURIComponent(story.slug)}`;
  const description = `The story in ${story.articleCount} articles and ${story.timeline.length} moments.`;
  return {
    title: story.title,
    description,
    alternates: alternates(address),
    openGraph: { title: story.title, description, url: address },
  };
}

export default async function StoryPage({ params, searchParams }: Props) {
  const story = await findStory((await params).slug);
  const asked = storyFilter.safeParse(await searchParams);
  if (!story || !asked.success) notFound();
  const { moments, ...after } = asked.data;
  const filter = { story: story.slug, ...after };
  const showsAll = moments === 'all';
  const weighty = weightyMoments(story.timeline, story.articleCount);
  const listed = await (await library()).listArticles({ ...filter, limit: pageLength });
  if (!listed.ok) notFound();
  return (
    <main id="content" className="page-width beside:pt-12 pt-8">
      <h1
        dir="auto"
        className="font-display max-w-[46rem] text-[clamp(2rem,1.5rem+2.2vw,3.1rem)] leading-[1.08] font-medium tracking-[-0.02em]"
      >
        {story.title}
      </h1>
      <p className="text-muted mt-3 mb-8 text-[0.9375rem]">
        {story.articleCount === 1 ? 'One article' : `${story.articleCount} articles`}, newest first.
      </p>
      <div className="beside:grid-cols-[minmax(0,1fr)_19rem] grid gap-x-16 gap-y-8">
        {/* First in the document: where it stands above the list, focus has to meet it first. */}
        <div className="beside:order-last">
          <StoryTimeline
            story={story.slug}
            timeline={showsAll ? story.timeline : weighty}
            count={story.timeline.length}
            showsAll={showsAll && weighty.length < story.timeline.length}
          />
        </div>
        <div>
          <ArticleList
            first={{ items: listed.items, next: listed.next }}
            filter={filter}
            path={`/stories/${encodeURIComponent(story.slug)}`}
            search={{}}
            total={story.articleCount}
          />
        </div>
      </div>
    </main>
  );
}
