import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { StoryTimeline } from '@/app/(desk)/desk/stories/[slug]/story-timeline';
import { StoryEditor } from '@/components/desk/stories/story-editor';
import { NoticeView } from '@/components/ui/form-fields';
import { deskStoryPath, storySearch } from '@/lib/api/desk/stories';
import { readSlug } from '@/lib/api/slug-param';
import { parseQuery } from '@/lib/search/parse-query';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Edit a story', robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What one looks through before searching for more words. */
const mostFound = 20;

/** A story's title, articles and timeline, to be changed. */
export default async function DeskStoryPage({ params, searchParams }: Props) {
  const { slug: param } = await params;
  const { permission } = await requireEditor(`/desk/stories/${param}`);
  const slug = readSlug(param);
  const store = await library();
  const story = slug === null ? null : await store.findStory(slug);
  if (!story) {
    const movedTo = slug === null ? null : await store.stories.movedTo(slug);
    return movedTo === null ? notFound() : redirect(deskStoryPath(movedTo));
  }
  const { q, part } = storySearch.parse(await searchParams);
  const members = await store.suggestions.membersOf(story.slug);
  const inStory = new Set(members.map((member) => member.slug));
  const found = q === '' ? [] : await searchFor(q);
  return (
    <DeskPage title="Edit a story" here="/desk/stories">
      <NoticeView notice={await readNotice()} />
      <StoryEditor
        story={story}
        members={members}
        merged={await store.stories.mergedInto(story.slug)}
        finding={{
          q,
          found: found && found.filter((article) => !inStory.has(article.slug)),
          proposals: await store.stories.propose(story.slug),
        }}
      >
        <StoryTimeline permission={permission} slug={story.slug} part={part} />
      </StoryEditor>
    </DeskPage>
  );
}

/** Null where the search can't be understood. */
async function searchFor(q: string) {
  const parsed = parseQuery(q);
  if (!parsed.ok) return null;
  if (parsed.isEmpty) return [];
  const searched = await (await library()).search.find(parsed.query, { limit: mostFound, reader: null });
  return searched.ok ? searched.found.articles.map(({ card }) => card) : [];
}
