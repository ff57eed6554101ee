import { fold } from './clean-blocks';
import { metaOf, type PageFacts } from './page-facts';

/** What sites put between a headline and their own name. */
const separator = /\s+(?:[|•·–—»:/\\]|::|-{1,2}|<|›)\s+|\s*[|»]\s*|\s+[-–—]\s*$/u;

/** JSON-LD headlines are cut at 110 characters by many makers, since a search engine once asked for it. */
const isCut = (text: string): boolean => /(?:\.{3}|…)$/.test(text);

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Names that the site may go by: as stated, and as its host has it. */
function siteNames(facts: PageFacts, publisher: string | null): string[] {
  const host = facts.url === null ? '' : new URL(facts.url).hostname.replace(/^(?:www|m|amp|edition)\./, '');
  const names = [
    metaOf(facts, 'og:site_name', 'application-name', 'twitter:site'),
    publisher,
    host,
    host.split('.')[0],
  ];
  return names
    .flatMap((name) => (name ? [fold(name), fold(name).replace(/ /g, '')] : []))
    .filter((name) => name.length > 1);
}

/** A headline without the name of the site and of its sections, before or after it. */
function withoutSite(text: string, names: readonly string[], shown: readonly string[]): string {
  const parts = bare(text).split(separator);
  if (parts.length < 2) return bare(text);
  const isSite = (part: string): boolean => {
    const folded = fold(part);
    const joined = folded.replace(/ /g, '');
    return names.some(
      (name) =>
        joined === name ||
        (joined.length > 2 &&
          (name.startsWith(joined) || joined.startsWith(name) || joined.endsWith(name)) &&
          folded.split(' ').length < 6),
    );
  };
  let rest = bare(text);
  for (;;) {
    const pieces = rest.split(separator).filter((piece) => piece.trim() !== '');
    const [first, last] = [pieces[0] ?? '', pieces.at(-1) ?? ''];
    if (pieces.length > 1 && isSite(last))
      rest = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|•·–—»:/\\<›-]+$/u, '');
    else if (pieces.length > 1 && isSite(first) && !isSite(last))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(/^[\s|•·–—»:/\\<›-]+/u, '');
    else break;
  }
  // What is left may still bear a section's name: what the page shows as its heading decides.
  const heading = shown.find((one) => fold(one).length > 8 && fold(rest).startsWith(`${fold(one)} `));
  return heading && separator.test(rest) ? bare(heading) : rest;
}

/**
 * The headline as the page shows it, without the name of the site. What several places agree on is it; the
 * first-level heading gives its spelling, since titles for search engines and for sharing are often others.
 */
export function findHeadline(facts: PageFacts, publisher: string | null): string | null {
  const names = siteNames(facts, publisher);
  const stated = facts.article?.headline ?? facts.article?.name;
  const shown = facts.headings
    .map(({ text }) => bare(text))
    .filter((text) => !names.includes(fold(text).replace(/ /g, '')));
  const clean = (text: string | null): string | null => {
    if (text === null || text.trim() === '') return null;
    return withoutSite(text.replace(/<[^>]*>/g, ''), names, shown) || null;
  };
  const fromData = clean(typeof stated === 'string' ? stated : null);
  const fromShare = clean(
    metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
  );
  const fromTitle = clean(facts.title);
  const others = [fromData, fromShare, fromTitle].filter((text) => text !== null);
  // Cut short it is still told by its start; a first-level heading that says more is the whole.
  const whole = (text: string): string => {
    if (!isCut(text)) return text;
    const start = fold(text);
    return [...shown, ...others].find((other) => !isCut(other) && fold(other).startsWith(start)) ?? text;
  };
  const agreed = shown.find((text) => others.some((other) => fold(other) === fold(text)));
  if (agreed) return agreed;
  const near = shown.find((text) => others.some((other) => sharedWords(text, other) > 0.6));
  if (near && near.length <= 300) return near;
  const first =
    fromData ??
    fromShare ??
    (shown.length === 1 ? (shown[0] ?? null) : null) ??
    fromTitle ??
    shown[0] ??
    null;
  return first === null ? null : whole(first);
}

function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.max(left.size, right.size));
}
