import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireEditor } from '@/app/(desk)/editor';
import { readNotice } from '@/app/(people)/notice';
import { CheckList } from '@/components/desk/check/check-list';
import { DeskPage } from '@/components/desk/desk-page';
import { NoticeView } from '@/components/ui/form-fields';
import { checkAddress, checkQuery } from '@/lib/api/desk/check-list';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'To check', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Articles on a page: what an editor gets through in five minutes. */
const articlesLength = 25;

/** What imports were unsure of, for editors to decide on. */
export default async function CheckPage({ searchParams }: Props) {
  const query = checkQuery.parse(await searchParams);
  const { permission } = await requireEditor(checkAddress(query));
  const { desk } = await library();
  const listed = await desk.listToCheck(permission, { limit: articlesLength, ...query });
  if (!listed.ok) notFound();
  return (
    <DeskPage title="To check" here="/desk/check">
      <NoticeView notice={await readNotice()} />
      <CheckList articles={listed.items} query={query} next={listed.next} />
    </DeskPage>
  );
}
