import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { StoryList } from '@/components/desk/stories/story-list';
import { NoticeView } from '@/components/ui/form-fields';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Stories', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Stories on a page; each is a line. */
const storiesLength = 100;

/** The library's stories, each to be looked after. */
export default async function DeskStoriesPage({ searchParams }: Props) {
  await requireEditor('/desk/stories');
  const { after } = listQuery.parse(await searchParams);
  const listed = await (await library()).listStories({ limit: storiesLength, ...(after && { after }) });
  if (!listed.ok) notFound();
  return (
    <DeskPage title="Stories" here="/desk/stories">
      <NoticeView notice={await readNotice()} />
      <StoryList stories={listed.items} next={listed.next} />
    </DeskPage>
  );
}
