import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { alternates } from '@/app/site';
import { StoryLineView } from '@/components/library/story/story-line-view';
import { storyFilter } from '@/lib/api/articles';
import { readSlug } from '@/lib/api/slug-param';
import { dayOfCard, momentsOfPart, storyLine, withoutOwn } from '@/lib/article/lists/story-line';
import { weightyMoments } from '@/lib/context/timeline/weighty-moments';
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
  const description =
    story.description ?? `The story in ${story.articleCount} articles and ${story.timeline.length} moments.`;
  return {
    title: story.title,
    description,
    alternates: await alternates(address),
    openGraph: { title: story.title, description, url: address },
  };
}

/** More articles than this are listed on several pages. */
const mostArticles = 60;

export default async function StoryPage({ params, searchParams }: Props) {
  const story = await findStory((await params).slug);
  const asked = storyFilter.safeParse(await searchParams);
  if (!story || !asked.success) notFound();
  const { moments, after } = asked.data;
  const store = await library();
  const listed = await store.listArticles({ story: story.slug, after, limit: mostArticles });
  if (!listed.ok) notFound();
  // Where the page before this one ends, its moments end as well.
  const before = listed.next
    ? await store.listArticles({ story: story.slug, after: listed.next, limit: 1 })
    : null;
  const [endsBefore] = before?.ok ? before.items : [];
  const [newest] = listed.items;
  const timeline = momentsOfPart(story.timeline, {
    after: endsBefore ? dayOfCard(endsBefore) : null,
    upTo: after && newest ? dayOfCard(newest) : null,
  });
  const showsAll = moments === 'all';
  // Of each page by itself, or the newest one of a long story would have none to show.
  const milestones = weightyMoments(withoutOwn(timeline, listed.items), listed.items.length);
  const address = (at: string | null | undefined, all: boolean) =>
    `?${new URLSearchParams({ ...(at && { after: at }), ...(all && { moments: 'all' }) })}`;
  return (
    <main id="content" className="page-width beside:pt-12 pt-8">
      <h1
        dir="auto"
        className="font-display max-w-[56rem] text-[clamp(2rem,1.5rem+2.2vw,3.375rem)] leading-[1.08] font-medium tracking-[-0.02em]"
      >
        {story.title}
      </h1>
      {story.description !== null && (
        <p
          dir="auto"
          className="text-body mt-5 max-w-[40rem] font-serif text-[1.1875rem] leading-[1.5] whitespace-pre-line"
        >
          {story.description}
        </p>
      )}
      <div className="story-tools">
        {milestones.length < timeline.length && (
          <p className="flex gap-x-5">
            {/* In the address, so that it works without script and holds for who comes back. */}
            <MomentsChoice shows={!showsAll} href={address(after, false)}>
              Milestones
            </MomentsChoice>
            <MomentsChoice shows={showsAll} href={address(after, true)}>
              All {timeline.length} moments
            </MomentsChoice>
          </p>
        )}
        <p className="text-muted">
          {story.articleCount === 1 ? 'One article' : `${story.articleCount} articles, oldest first`}
        </p>
        {(after ?? story.articleCount > 1) && (
          <a
            href={
              after
                ? `/stories/${encodeURIComponent(story.slug)}${showsAll ? '?moments=all' : ''}#newest`
                : '#newest'
            }
            className="story-link"
          >
            Go to the newest
          </a>
        )}
      </div>
      {listed.next && (
        <a href={address(listed.next, showsAll)} rel="prev" className="story-link">
          Earlier in this story
        </a>
      )}
      <StoryLineView story={story.slug} entries={storyLine(showsAll ? timeline : milestones, listed.items)} />
    </main>
  );
}

function MomentsChoice({ shows, href, children }: { shows: boolean; href: string; children: ReactNode }) {
  return (
    <a href={href} aria-current={shows ? 'true' : undefined} className="story-link">
      {children}
    </a>
  );
}
