import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireAdmin } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { AddFeeds } from '@/components/desk/feeds/add-feeds';
import { FeedList } from '@/components/desk/feeds/feed-list';
import { NoticeView } from '@/components/ui/form-fields';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Feeds', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Feeds on a page; each takes three lines. */
const feedsLength = 50;
/** Stories that are offered by name; any other can be named by its address. */
const storiesOffered = 200;

/** The feeds that the library follows, for admins. */
export default async function FeedsPage({ searchParams }: Props) {
  await requireAdmin('/desk/feeds');
  const { after } = listQuery.parse(await searchParams);
  const store = await library();
  const [listed, stories, notice] = await Promise.all([
    store.listFeeds({ limit: feedsLength, ...(after && { after }) }),
    store.listStories({ limit: storiesOffered }),
    readNotice(),
  ]);
  if (!listed.ok || !stories.ok) notFound();
  return (
    <DeskPage title="Feeds" here="/desk/feeds">
      <NoticeView notice={notice} />
      <AddFeeds stories={stories.items} />
      <FeedList feeds={listed.items} next={listed.next} now={new Date()} />
    </DeskPage>
  );
}
