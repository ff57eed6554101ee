import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNotice } from '@/app/(people)/notice';
import { requireEditor } from '@/app/(desk)/editor';
import { findJobAnswer } from '@/app/(desk)/find-job-answer';
import { DeskPage } from '@/components/desk/desk-page';
import { JobView } from '@/components/desk/job-view';
import { NoticeView } from '@/components/ui/form-fields';
import { itemsQuery } from '@/lib/api/import-jobs';

export const metadata: Metadata = { title: 'Import', robots: { index: false } };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What becomes of what was handed in. */
export default async function JobPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { permission } = await requireEditor(`/desk/jobs/${id}`);
  const query = itemsQuery.parse(await searchParams);
  const found = await findJobAnswer(permission, id, query);
  if (!found) notFound();
  return (
    <DeskPage title="Import" here="/desk/jobs">
      <NoticeView notice={await readNotice()} />
      <JobView first={found} query={query} />
    </DeskPage>
  );
}
