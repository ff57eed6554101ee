import { parseHref } from '../article/runs';

/** Longer addresses are state packed into a link, no article's; browsers and servers refuse them as well. */
const longestAddress = 8_000;

/** The http(s) address that a reference leads to, or null: what the library can fetch or link to. */
export function webAddress(reference: string | null | undefined, base?: string | null): string | null {
  if (!reference || reference.length > longestAddress) return null;
  const href = parseHref(reference, base ?? undefined);
  return href !== null && /^https?:/.test(href) ? href : null;
}
