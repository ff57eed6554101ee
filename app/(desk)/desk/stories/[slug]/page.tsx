import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { StoryEditor } from '@/components/desk/story-editor';
import { NoticeView } from '@/components/ui/form-fields';
import { readSlug } from '@/lib/api/slug-param';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Edit a story', robots: { index: false } };

interface Props {
  params: Promise<{ slug: string }>;
}

/** A story's title and articles, to be changed. */
export default async function DeskStoryPage({ params }: Props) {
  const { slug: param } = await params;
  await requireEditor(`/desk/stories/${param}`);
  const slug = readSlug(param);
  const store = await library();
  const story = slug === null ? null : await store.findStory(slug);
  if (!story) notFound();
  return (
    <DeskPage title="Edit a story" here="/desk/stories">
      <NoticeView notice={await readNotice()} />
      <StoryEditor
        slug={story.slug}
        title={story.title}
        members={await store.suggestions.membersOf(story.slug)}
      />
    </DeskPage>
  );
}
