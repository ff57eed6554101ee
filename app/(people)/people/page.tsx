import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeView, FormPage } from '@/components/ui/form-fields';
import { PeopleView } from '@/components/people/people-view';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { adminPermission, requireSession } from '../person';

export const metadata: Metadata = { title: 'People', robots: { index: false } };

/** Everyone with an account, for admins; for others there is no such page. */
export default async function PeoplePageRoute() {
  const permission = adminPermission(await requireSession('/people'));
  if (!permission) notFound();
  const { people } = await library();
  return (
    <FormPage title="People">
      <NoticeView notice={await readNotice()} />
      <PeopleView
        people={await people.list(permission)}
        invitations={await people.listInvitations(permission)}
      />
    </FormPage>
  );
}
