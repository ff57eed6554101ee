import type { Metadata } from 'next';
import { AccountView } from '@/components/people/account-view';
import { PasskeysPart } from '@/components/people/passkeys-part';
import { TokensPart } from '@/components/people/tokens-part';
import { NoticeView, FormPage } from '@/components/ui/form-fields';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { passkeySite } from '../passkey-site';
import { requireSession } from '../person';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

/** A person's own account. */
export default async function AccountPage() {
  const session = await requireSession('/account');
  const { people } = await library();
  const [sessions, tokens, passkeys, hasPassword] = await Promise.all([
    people.listSessions(session),
    people.listOwnTokens(session),
    people.listPasskeys(session),
    people.hasPassword(session),
  ]);
  return (
    <FormPage title="Your account">
      <NoticeView notice={await readNotice()} />
      <AccountView session={session} sessions={sessions} hasPassword={hasPassword} />
      <PasskeysPart passkeys={passkeys} origin={passkeySite().origin} hasPassword={hasPassword} />
      <TokensPart tokens={tokens} />
    </FormPage>
  );
}
