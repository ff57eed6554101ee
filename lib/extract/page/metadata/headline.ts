import { foldText } from '../../../text/fold';
import { htmlText, unseen } from '../../html-text';
import { metaOf, type PageFacts } from './page-facts';

/** What sites put between a headline and their own name. */
const separator = /\s+(?:[|•·–—»:/\\]|::|-{1,2}|<|›)\s+|\s*[|»]\s*|\s+[-–—]\s*$/u;

/** JSON-LD headlines are cut at 110 characters by many makers, since a search engine once asked for it. */
const isCut = (text: string): boolean => /(?:\.{3}|…)$/.test(text);

/** No headline is longer; a heading that is holds the page's top as a whole. */
const longest = 300;

const bare = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim();

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
    .flatMap((name) => (name ? [foldText(name), foldText(name).replace(/ /g, '')] : []))
    .filter((name) => name.length > 1);
}

/** A headline without the name of the site and of its sections, before or after it. */
function withoutSite(text: string, names: readonly string[], shown: readonly string[]): string {
  const parts = bare(text).split(separator);
  if (parts.length < 2) return bare(text);
  const isSite = (part: string): boolean => {
    const folded = foldText(part);
    const joined = folded.replace(/ /g, '');
    return names.some(
      (name) =>
        joined === name ||
        (joined.length > 2 &&
          ((name.startsWith(joined) && joined.length > name.length * 0.6) ||
            joined.startsWith(name) ||
            joined.endsWith(name)) &&
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
  // Set apart by a bar, a word or two are a section's name; no clause of a headline is so short.
  const clauses = rest.split(strongSeparator).filter((clause) => clause.trim() !== '');
  const long = clauses.filter((clause) => wordsOf(clause) > 2);
  if (long.length === 1 && clauses.length > 1 && wordsOf(long[0] ?? '') > 4) rest = bare(long[0] ?? '');
  // What is left may still bear a section's name: what the page shows as its heading decides.
  const heading = shown.find(
    (one) => foldText(one).length > 8 && foldText(rest).startsWith(`${foldText(one)} `),
  );
  return heading && separator.test(rest) ? bare(heading) : rest;
}

/** What parts a headline from its section or kicker more surely than a dash does, which may be its own. */
const strongSeparator = /\s*[|»•]\s*|\s+::\s+/u;

/** A headline and what it may be without the sections set before and after it. */
function variants(text: string): string[] {
  const parts = text.split(strongSeparator).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 5) return [text];
  return [text, ...parts, parts.slice(1).join(' | '), parts.slice(0, -1).join(' | ')];
}

/** Two words may be a section's name that several places repeat; a headline has more. */
const fewestWords = 3;

/** Share of the longer's words that both have. */
const nearlySame = 0.6;

/**
 * The headline as the page shows it, without the name of the site. What several places agree on is it; the
 * first-level heading gives its spelling, since titles for search engines and for sharing are often others.
 */
export function findHeadline(facts: PageFacts, publisher: string | null): string | null {
  const names = siteNames(facts, publisher);
  const shown = facts.headings
    .map(({ text }) => bare(text))
    .filter((text) => text.length <= longest && !names.includes(foldText(text).replace(/ /g, '')));
  const clean = (text: unknown): string | null => {
    if (typeof text !== 'string' || text.trim() === '') return null;
    return withoutSite(htmlText(text.slice(0, longest * 3)), names, shown) || null;
  };
  const stated = clean(facts.article?.headline ?? facts.article?.name);
  const shared = clean(
    metaOf(facts, 'og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
  );
  const title = clean(facts.title);
  const others = [stated, shared, title].filter((text) => text !== null);
  const agreed = mostAgreed([...shown.slice(0, 3).map((text) => withoutSite(text, names, shown)), ...others]);
  if (agreed !== null) return agreed;
  const near = shown.find((text) => others.some((other) => sharedWords(text, other) > nearlySame));
  const alone = shown.length === 1 && wordsOf(shown[0] ?? '') >= fewestWords ? shown[0] : undefined;
  const first = near ?? alone ?? stated ?? shared ?? title ?? shown[0] ?? null;
  if (first === null || !isCut(first)) return first;
  // Cut short it is still known by its start; what says more is the whole.
  const start = foldText(first);
  return [...shown, ...others].find((other) => !isCut(other) && foldText(other).startsWith(start)) ?? first;
}

const wordsOf = (text: string): number => foldText(text).split(' ').length;

/** What most places say, whole or beside a section's name; null where no two agree. */
function mostAgreed(texts: readonly string[]): string | null {
  const said = texts.map((text) => new Set(variants(text).map(foldText)));
  let best: string | null = null;
  let bestScore = 0;
  for (const text of texts)
    for (const variant of variants(text)) {
      const folded = foldText(variant);
      const places = said.filter((known) => known.has(folded)).length;
      if (places < 2 || (wordsOf(variant) < fewestWords && variant !== text)) continue;
      // Of two that as many places have, the longer, such as one with its kicker, only if it is whole somewhere.
      const score = places * 10 + (texts.includes(variant) ? 5 : 0);
      if (score > bestScore) [best, bestScore] = [variant, score];
    }
  // A kicker in the same heading is set apart by nothing; the others tell where the headline begins.
  const bareOne =
    best === null || texts.some((text) => text !== best && isKickered(best ?? '', text))
      ? texts.find((text) => texts.some((other) => isKickered(other, text)))
      : undefined;
  return bareOne ?? best;
}

/** Whether one text is the other with a word or two before it. */
const isKickered = (whole: string, text: string): boolean =>
  whole !== text &&
  foldText(whole).endsWith(` ${foldText(text)}`) &&
  wordsOf(whole) - wordsOf(text) <= 3 &&
  wordsOf(text) > fewestWords;

function sharedWords(a: string, b: string): number {
  const [left, right] = [new Set(foldText(a).split(' ')), new Set(foldText(b).split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.max(left.size, right.size));
}
