import type { Metadata } from 'next';
import { AccountView } from '@/components/people/account-view';
import { NoticeView, FormPage } from '@/components/ui/form-fields';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { requireSession } from '../person';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

/** A person's own account. */
export default async function AccountPage() {
  const session = await requireSession('/account');
  const sessions = await (await library()).people.listSessions(session);
  return (
    <FormPage title="Your account">
      <NoticeView notice={await readNotice()} />
      <AccountView session={session} sessions={sessions} />
    </FormPage>
  );
}
