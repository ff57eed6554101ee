import type { Metadata } from 'next';
import { siteName } from '@/app/site';
import { Field, NoticeView, FormPage, Send } from '@/components/ui/form-fields';
import { shortestPassword } from '@/lib/auth/password-rules';
import { env } from '@/lib/base/env';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { currentSession } from '../person';

export const metadata: Metadata = { title: 'Join', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where an account is made, by the link of an invitation or of the first start, or where anybody may. */
export default async function JoinPage({ searchParams }: Props) {
  const given = (await searchParams)['invitation'];
  const token = typeof given === 'string' ? given : '';
  const invitation = await (await library()).people.findInvitation(token);
  const role = invitation?.role ?? (token === '' && env().SIGN_UP === 'open' ? 'reader' : null);
  if (role === null) {
    return (
      <FormPage title={token === '' ? 'Accounts come by invitation' : 'This link isn’t good'}>
        <p className="mt-4">
          {token === ''
            ? 'Ask whoever runs this library for a link, or sign in.'
            : 'It was used, or its time is over. Ask for another, or sign in.'}
        </p>
        <p className="mt-2">
          <a href="/sign-in" className="inline-flex min-h-11 items-center underline">
            Sign in
          </a>
        </p>
      </FormPage>
    );
  }
  const [notice, session] = [await readNotice(), await currentSession()];
  return (
    <FormPage title={`Join ${await siteName()}`}>
      <p className="mt-4">
        You will be {role === 'reader' ? 'a' : 'an'} {role} here.
      </p>
      {session && (
        <p className="mt-2">
          You are signed in as {session.person.email}. This makes another account, and signs you out of that
          one here.
        </p>
      )}
      <NoticeView notice={notice} />
      <form method="post" action="/api/account/join">
        <input type="hidden" name="invitation" value={token} />
        <Field
          label="Your name"
          name="name"
          required
          maxLength={80}
          defaultValue={notice?.given?.name}
          autoComplete="name"
        />
        <Field
          label="E-mail address"
          name="email"
          type="email"
          required
          maxLength={254}
          defaultValue={notice?.given?.email ?? invitation?.email ?? ''}
          autoComplete="username"
        />
        <Field
          label="Password"
          name="password"
          type="password"
          required
          minLength={shortestPassword}
          autoComplete="new-password"
          hint={`At least ${shortestPassword} characters. Four words that don’t belong together make a good one.`}
        />
        <p className="mt-4">
          <Send>Make the account</Send>
        </p>
      </form>
    </FormPage>
  );
}
