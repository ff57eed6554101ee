import { cookies } from 'next/headers';
import { z } from 'zod';
import { isSecure } from '@/app/is-secure';
import { noticeCookie } from '@/lib/server/cache/said-notice';

/** As titles give them, and `-2` behind those that would be two's; see `slugFrom`. */
const slug = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);

/** What a form led to, for the page that comes next. It travels in a cookie, since an address could be made up. */
const notice = z.object({
  kind: z.enum(['done', 'problem']),
  text: z.string().max(500),
  /** To be copied, and shown this once. */
  link: z.string().max(1_000).optional(),
  /**
   * What can be taken back. Nobody signs the cookie, and on plain http other services of the host can leave one: it
   * says which stories, and never which form is sent.
   */
  undo: z
    .object({ what: z.literal('merge'), story: slug, merged: slug })
    .optional()
    .catch(undefined),
  /** What was typed and needn't be typed again; never a password. */
  given: z
    .object({ name: z.string().max(80), email: z.string().max(254) })
    .partial()
    .optional(),
});
export type Notice = z.infer<typeof notice>;

/** Long enough for the page that comes next, with which it ends. */
const noticeSeconds = 10;
/** A link has to be copied, and somebody may load the page again. */
const linkSeconds = 120;

/** Leaves a notice for the page that comes next. */
export async function leaveNotice(left: Notice): Promise<void> {
  const secure = await isSecure();
  const value = Buffer.from(JSON.stringify(left)).toString('base64url');
  const maxAge = left.link ? linkSeconds : noticeSeconds;
  (await cookies()).set(noticeCookie(secure), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge,
  });
}

/** Takes away what an earlier form led to: the page that comes next would say it again. */
export async function dropNotice(): Promise<void> {
  const secure = await isSecure();
  const jar = await cookies();
  if (jar.has(noticeCookie(secure))) jar.set(noticeCookie(secure), '', { path: '/', secure, maxAge: 0 });
}

/**
 * What the last form led to; null where there is nothing to say.
 * @param withLink whether it is a page that hands out links: they are said for longer, and nowhere else
 */
export async function readNotice({ withLink = false } = {}): Promise<Notice | null> {
  const value = (await cookies()).get(noticeCookie(await isSecure()))?.value;
  if (!value) return null;
  try {
    const read = notice.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
    return read.link === undefined || withLink ? read : null;
  } catch {
    return null;
  }
}
