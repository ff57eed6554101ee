import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readNotice } from '@/app/(people)/notice';
import { requireEditor } from '@/app/(desk)/editor';
import { DeskPage } from '@/components/desk/desk-page';
import { JobList } from '@/components/desk/job-list';
import { NoticeView } from '@/components/ui/form-fields';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Imports', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Jobs on a page; each is a line. */
const jobsLength = 50;

/** What was handed in so far, the newest first. */
export default async function JobsPage({ searchParams }: Props) {
  const { permission } = await requireEditor('/desk/jobs');
  const { after } = listQuery.parse(await searchParams);
  const { desk } = await library();
  const listed = await desk.listJobs(permission, { limit: jobsLength, ...(after && { after }) });
  if (!listed.ok) notFound();
  return (
    <DeskPage title="Imports" here="/desk/jobs">
      <NoticeView notice={await readNotice()} />
      <JobList jobs={listed.items} next={listed.next} />
    </DeskPage>
  );
}
