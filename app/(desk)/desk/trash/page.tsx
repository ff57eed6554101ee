import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { DeskPage } from '@/components/desk/desk-page';
import { TrashList } from '@/components/desk/trash-list';
import { NoticeView } from '@/components/ui/form-fields';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Trash', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Deleted articles on a page. */
const trashLength = 50;

/** What was deleted and can be had back. */
export default async function TrashPage({ searchParams }: Props) {
  const { permission } = await requireEditor('/desk/trash');
  const { after } = listQuery.parse(await searchParams);
  const listed = await (
    await library()
  ).trash.list(permission, { limit: trashLength, ...(after && { after }) });
  if (!listed.ok) notFound();
  return (
    <DeskPage title="Trash" here="/desk/trash">
      <NoticeView notice={await readNotice()} />
      <TrashList articles={listed.items} next={listed.next} />
    </DeskPage>
  );
}
