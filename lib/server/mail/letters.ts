import type { Mail } from './send-mail';

interface Site {
  name: string;
  /** Without a slash at the end. */
  address: string;
}

/** Somebody is invited. @param path the link's */
export const invitationLetter = (
  site: Site,
  { to, path, days }: { to: string; path: string; days: number },
): Mail => ({
  to,
  subject: `Your invitation to ${site.name}`,
  text: [
    `You are invited to ${site.name}. This link makes your account, once, within ${days === 1 ? 'a day' : `${days} days`}:`,
    `${site.address}${path}`,
    'If you didn’t expect it, do nothing: nothing is stored of you.',
  ].join('\n\n'),
});

/** Somebody has forgotten their password. @param path the link's */
export const resetLetter = (site: Site, { to, path }: { to: string; path: string }): Mail => ({
  to,
  subject: `Another password for ${site.name}`,
  text: [
    'This link lets you choose another password, once, within an hour:',
    `${site.address}${path}`,
    'If you didn’t ask for it, do nothing: your password stays as it is.',
  ].join('\n\n'),
});
