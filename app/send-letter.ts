import { siteName } from '@/app/site';
import { env } from '@/lib/base/env';
import { type Mail, sendMail } from '@/lib/server/mail/send-mail';

type Letter<Given> = (site: { name: string; address: string }, given: Given) => Mail;

/** Whether this site can send mail. */
export const sendsMail = (): boolean => env().SMTP_URL !== null;

/** Sends a letter; false where there is no mail server, or it didn't take the letter. */
export async function sendLetter<Given>(letter: Letter<Given>, given: Given): Promise<boolean> {
  const { SMTP_URL, SMTP_FROM, SITE_URL } = env();
  if (SMTP_URL === null) return false;
  try {
    const name = await siteName();
    const from = SMTP_FROM ?? `"${name.replace(/["\\]/g, '')}" <no-reply@${new URL(SITE_URL).hostname}>`;
    await sendMail({ url: SMTP_URL, from }, letter({ name, address: SITE_URL }, given));
    return true;
  } catch (error) {
    console.error('A mail could not be sent:', error);
    return false;
  }
}
