import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AccountView } from '@/components/people/account-view';
import { PasskeysPart } from '@/components/people/passkeys-part';
import { TokensPart } from '@/components/people/tokens-part';
import { NoticeView, FormPage } from '@/components/ui/form-fields';
import { listQuery } from '@/lib/api/import-jobs';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { passkeyOrigin } from '../passkey-site';
import { requireSession } from '../person';

export const metadata: Metadata = { title: 'Your account', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Sessions on a page. */
const pageLength = 20;

/** A person's own account. */
export default async function AccountPage({ searchParams }: Props) {
  const session = await requireSession('/account');
  const { people } = await library();
  const { after } = listQuery.parse(await searchParams);
  const [sessions, tokens, passkeys, hasPassword] = await Promise.all([
    people.listSessions(session, { limit: pageLength, ...(after && { after }) }),
    people.listOwnTokens(session),
    people.listPasskeys(session),
    people.hasPassword(session),
  ]);
  if (!sessions.ok) notFound();
  return (
    <FormPage title="Your account">
      <NoticeView notice={await readNotice({ withLink: true })} />
      <AccountView
        session={session}
        sessions={sessions.items}
        next={sessions.next}
        hasPassword={hasPassword}
      />
      <PasskeysPart passkeys={passkeys} origin={passkeyOrigin()} hasPassword={hasPassword} />
      <TokensPart tokens={tokens} role={session.person.role} hasPassword={hasPassword} />
    </FormPage>
  );
}
