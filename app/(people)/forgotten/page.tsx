import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { sendsMail } from '@/app/send-letter';
import { Field, FormPage, NoticeView, Send } from '@/components/ui/form-fields';
import { readNotice } from '../notice';

export const metadata: Metadata = { title: 'Another password', robots: { index: false } };

/** Where a link is asked for by whoever has forgotten their password. */
export default async function ForgottenPage() {
  if (!sendsMail()) notFound();
  return (
    <FormPage title="Another password">
      <NoticeView notice={await readNotice()} />
      <p className="mt-4">A link by which you choose another password is sent to your address.</p>
      <form method="post" action="/api/account/forgotten">
        <Field label="E-mail address" name="email" type="email" required autoComplete="username" />
        <p className="mt-4">
          <Send>Send the link</Send>
        </p>
      </form>
    </FormPage>
  );
}
