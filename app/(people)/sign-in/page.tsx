import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { sendsMail } from '@/app/send-letter';
import { PasskeySignIn } from '@/components/people/passkey-sign-in';
import { Field, NoticeView, FormPage, Send } from '@/components/ui/form-fields';
import { nextPath } from '@/lib/auth/next-path';
import { env } from '@/lib/base/env';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';
import { passkeyOrigin } from '../passkey-site';
import { currentSession } from '../person';
import { proxyIdentity } from '../proxy-user';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where people sign in. It is whole without script and without any file but type. */
export default async function SignInPage({ searchParams }: Props) {
  const { next: wanted, stay } = await searchParams;
  const next = nextPath(typeof wanted === 'string' ? wanted : null);
  if (await currentSession()) redirect(next);
  const notice = await readNotice();
  const named = await proxyIdentity();
  const access = await (await library()).site.findAccess(env().ACCESS);
  const oidc = env().OIDC;
  const byProxy = `/sign-in/proxy?next=${encodeURIComponent(next)}`;
  // Whoever has signed out, or can't be let in, stays to read it.
  if (named && stay === undefined) redirect(byProxy);
  return (
    <FormPage title="Sign in">
      {access === 'members' && <p className="mt-4">This library is for its members.</p>}
      <NoticeView notice={notice} />
      {named && (
        <p className="mt-4">
          <a href={byProxy} className="own-data-button inline-flex min-h-11 items-center">
            Go on as <bdi>{named.name}</bdi>
          </a>
        </p>
      )}
      {oidc && (
        <p className="mt-4">
          <a
            href={`/sign-in/oidc?next=${encodeURIComponent(next)}`}
            className="own-data-button inline-flex min-h-11 items-center"
          >
            Sign in with {oidc.name}
          </a>
        </p>
      )}
      <form method="post" action="/api/account/sign-in">
        <input type="hidden" name="next" value={next} />
        <Field
          label="E-mail address"
          name="email"
          type="email"
          required
          defaultValue={notice?.given?.email}
          autoComplete="username"
        />
        <Field label="Password" name="password" type="password" required autoComplete="current-password" />
        <p className="mt-4">
          <Send>Sign in</Send>
        </p>
      </form>
      <PasskeySignIn next={next} origin={passkeyOrigin()} />
      {env().SIGN_UP === 'open' && (
        <p className="mt-6">
          <a href="/join" className="inline-flex min-h-11 items-center underline">
            Make an account
          </a>
        </p>
      )}
      {sendsMail() && (
        <p className="mt-6">
          <a href="/forgotten" className="inline-flex min-h-11 items-center underline">
            I have forgotten my password
          </a>
        </p>
      )}
      <p className="text-muted mt-6">
        {env().SIGN_UP === 'invited' && 'Accounts come by invitation. '}
        {!sendsMail() && 'Whoever runs this library can give you a new password.'}
      </p>
    </FormPage>
  );
}
