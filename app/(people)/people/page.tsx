import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeView, FormPage } from '@/components/ui/form-fields';
import { PeopleView } from '@/components/people/people-view';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { adminPermission, requireSession } from '../person';

export const metadata: Metadata = { title: 'People', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** People on a page. */
const pageLength = 50;

/** Everyone with an account, for admins; for others there is no such page. */
export default async function PeoplePageRoute({ searchParams }: Props) {
  const permission = adminPermission(await requireSession('/people'));
  if (!permission) notFound();
  const { people } = await library();
  const { after } = listQuery.parse(await searchParams);
  const listed = await people.listPage(permission, { limit: pageLength, ...(after && { after }) });
  if (!listed.ok) notFound();
  return (
    <FormPage title="People">
      <p className="mt-3">
        Articles, feeds and the site itself are looked after{' '}
        <a href="/desk" className="inline-flex min-h-11 items-center underline">
          at the desk
        </a>
        .
      </p>
      <NoticeView notice={await readNotice({ withLink: true })} />
      <PeopleView
        people={listed.items}
        next={listed.next}
        invitations={await people.listInvitations(permission)}
      />
    </FormPage>
  );
}
