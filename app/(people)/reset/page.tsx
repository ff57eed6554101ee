import type { Metadata } from 'next';
import { Field, FormPage, NoticeView, Send } from '@/components/ui/form-fields';
import { shortestPassword } from '@/lib/auth/password-rules';
import { library } from '@/lib/store/library';
import { readNotice } from '../notice';

export const metadata: Metadata = {
  title: 'Choose a password',
  robots: { index: false },
  // The link is a secret.
  referrer: 'no-referrer',
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a forgotten password is replaced, by the link of a mail. */
export default async function ResetPage({ searchParams }: Props) {
  const given = (await searchParams)['link'];
  const link = typeof given === 'string' ? given.slice(0, 100) : '';
  if (!(await (await library()).people.isReset(link))) {
    return (
      <FormPage title="This link isn’t good">
        <p className="mt-4">It was used, or its hour is over. Ask for another.</p>
      </FormPage>
    );
  }
  return (
    <FormPage title="Choose a password">
      <NoticeView notice={await readNotice()} />
      <form method="post" action="/api/account/reset">
        <input type="hidden" name="link" value={link} />
        <Field
          label="New password"
          name="password"
          type="password"
          required
          minLength={shortestPassword}
          autoComplete="new-password"
          hint={`At least ${shortestPassword} characters. You will be signed out everywhere.`}
        />
        <p className="mt-4">
          <Send>Change password</Send>
        </p>
      </form>
    </FormPage>
  );
}
