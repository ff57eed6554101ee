import { z } from 'zod';
import { signalOf } from './signal';

export const accesses = ['open', 'members'] as const;

/** Who may read: anybody, or only who has signed in. */
export type Access = (typeof accesses)[number];

/**
 * What a site can be called: it stands in one line of its pages, and in the heads of mails. It has something to see,
 * and nothing that breaks the line or turns the text around it.
 */
export const siteNameRule = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(
    /^(?=.*(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{S}])[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u,
  );

/** In the log of changes, and of what pages are made from: what an admin has chosen for the whole site. */
export const siteTag = 'site';

/**
 * Notifies this process that the site's settings have changed. The log of changes notifies every host, but on
 * PostgreSQL a moment later, and a library that was closed is closed at once.
 */
export const siteSignal = signalOf('site-signal');
