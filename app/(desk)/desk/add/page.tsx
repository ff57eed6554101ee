import type { Metadata } from 'next';
import { readNotice } from '@/app/(people)/notice';
import { requireEditor } from '@/app/(desk)/editor';
import { AddForm } from '@/components/desk/add-form';
import { DeskPage } from '@/components/desk/desk-page';
import { NoticeView } from '@/components/ui/form-fields';
import { env } from '@/lib/base/env';
import { addQuery } from '@/lib/api/import-jobs';

export const metadata: Metadata = { title: 'Add articles', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where editors hand in what is to be imported. */
export default async function AddPage({ searchParams }: Props) {
  const { url } = addQuery.parse(await searchParams);
  await requireEditor(url === '' ? '/desk/add' : `/desk/add?url=${encodeURIComponent(url)}`);
  return (
    <DeskPage title="Add articles" here="/desk/add">
      <NoticeView notice={await readNotice()} />
      <AddForm address={url} siteUrl={env().SITE_URL} />
    </DeskPage>
  );
}
