import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNotice } from '@/app/(people)/notice';
import { requireEditor } from '@/app/(desk)/editor';
import { DeskPage } from '@/components/desk/desk-page';
import { DraftList } from '@/components/desk/draft-list';
import { NoticeView } from '@/components/ui/form-fields';
import { draftsLength, listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Drafts', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The desk opens with what waits for an editor: articles that are not published yet. */
export default async function DraftsPage({ searchParams }: Props) {
  const { permission } = await requireEditor('/desk');
  const { after } = listQuery.parse(await searchParams);
  const { desk } = await library();
  const listed = await desk.listDrafts(permission, { limit: draftsLength, ...(after && { after }) });
  if (!listed.ok) notFound();
  return (
    <DeskPage title="Drafts" here="/desk">
      <NoticeView notice={await readNotice()} />
      <DraftList drafts={listed.items} next={listed.next} />
    </DeskPage>
  );
}
