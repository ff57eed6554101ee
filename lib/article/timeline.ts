import type { MergedMoment, ToldMoment } from './article';
import { compareEdtf, parseEdtf } from './edtf';
import { rarestFirst, WordIndex } from './word-index';
import { normalizeText } from './normalize';

/** Moments in the order of time; those of one date stay as they were. */
export const orderMoments = <T extends { date: string }>(moments: readonly T[]): T[] =>
  [...moments].sort((a, b) => compareEdtf(a.date, b.date));

/** True where the moment is what the article itself reports: of its own day, and told to the day. */
export function isOwnMoment(date: string, publishedAt: string): boolean {
  const parsed = parseEdtf(date);
  return parsed?.precision === 'day' && parsed.start === publishedAt.slice(0, 10);
}

/**
 * Two headings are of one event when they share this part of all their words. "Talks in Moscow" and
 * "Moscow talks" share 2 of 3; "Talks in Moscow" and "Talks in Ankara" 2 of 4, and must stay apart.
 */
const sharedWords = 0.6;

/** The words of a heading, for comparison. */
export const headingWords = (heading: string): Set<string> =>
  new Set(
    normalizeText(heading, 'NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [heading],
  );

/** True where two headings, as their words, are nearly the same, whatever the order. */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared) >= sharedWords;
}

/** The order of sources: by their article's time, then by its name, so that it is total. */
export function compareTold(a: ToldMoment, b: ToldMoment): number {
  const byTime = Date.parse(a.article.publishedAt) - Date.parse(b.article.publishedAt);
  if (byTime) return byTime;
  const [first, second] = [`${a.article.slug}\n${a.id}`, `${b.article.slug}\n${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** How many words two headings share at least, where they are alike: rounding may only ask for fewer. */
export const alikeShare = (size: number, other: number): number =>
  Math.ceil((sharedWords / (1 + sharedWords)) * (size + other) - 1e-9);

/** Groups what is alike, directly or through others: no order of the input changes the groups. */
function linkedGroups(moments: ToldMoment[]): ToldMoment[][] {
  const headings = new Map<string, { words: Set<string>; moments: ToldMoment[] }>();
  for (const moment of moments) {
    const words = headingWords(moment.heading);
    const key = [...words].sort().join(' ');
    const same = headings.get(key);
    if (same) same.moments.push(moment);
    else headings.set(key, { words, moments: [moment] });
  }
  const order = rarestFirst([...headings.values()].map(({ words }) => words));
  const index = new WordIndex<{ words: Set<string>; group: Group }>(order, alikeShare);
  const groups = new Set<Group>();
  for (const { words, moments: told } of headings.values()) {
    let group: Group = { moments: told, into: null };
    groups.add(group);
    for (const other of index.find(words)) {
      const linked = groupNow(other.group);
      if (linked === group || !areAlike(words, other.words)) continue;
      // The smaller goes into the larger, so that none is copied often.
      const [large, small] = linked.moments.length < group.moments.length ? [group, linked] : [linked, group];
      for (const moment of small.moments) large.moments.push(moment);
      small.into = large;
      groups.delete(small);
      group = large;
    }
    index.add(words, { words, group });
  }
  return [...groups].map((group) => group.moments);
}

interface Group {
  moments: ToldMoment[];
  /** The group that it has become a part of. */
  into: Group | null;
}

function groupNow(group: Group): Group {
  let now = group;
  while (now.into) now = now.into;
  return now;
}

/**
 * A story's timeline: what several articles tell of one event becomes one moment with several sources.
 * One event is: the same date to the letter and nearly the same heading. The same day alone is not
 * enough: two things can happen on one day, and a reader can see past a moment told twice, but not
 * find one that was swallowed by another.
 */
export function mergeMoments(told: readonly ToldMoment[]): MergedMoment[] {
  const byDate = new Map<string, ToldMoment[]>();
  for (const moment of told) {
    const ofDate = byDate.get(moment.date);
    if (ofDate) ofDate.push(moment);
    else byDate.set(moment.date, [moment]);
  }
  const merged = [...byDate.values()].flatMap(linkedGroups).flatMap((group): MergedMoment[] => {
    const sources = group.sort(compareTold);
    const [moment] = sources;
    return moment ? [{ moment, sources, contradicts: [] }] : [];
  });
  return merged.sort((a, b) => compareEdtf(a.moment.date, b.moment.date) || compareTold(a.moment, b.moment));
}
