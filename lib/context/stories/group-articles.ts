import { countTerms, type StoryText } from './terms';
import { type TermCounts, type TermVector, toVector } from './term-vectors';

/** An article to be put together with others; `publishedAt` null where its day is not known. */
export interface GroupedText extends StoryText {
  id: string;
  publishedAt: string | null;
}

/**
 * Two articles of one story are this alike on average. Tuned on half of NewsWCL50 among strangers; ten
 * articles about alike events elsewhere stay below, and so does most of what only shares a country.
 */
export const sameStory = 0.23;

/** A story without news for this long is over; the same words then mean another one. */
export const freshDays = 180;

const dayInMs = 86_400_000;

/** True where two articles are near enough in time to be of one story; unknown days are. */
export function isFresh(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const days = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / dayInMs;
  return Number.isNaN(days) || days <= freshDays;
}

/** In how many of the texts each term stands. */
export function countArticles(all: readonly ReadonlyMap<string, number>[]): TermCounts {
  const counts = new Map<string, number>();
  for (const terms of all) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { articles: all.length, countOf: (term) => counts.get(term) ?? 0 };
}

/** A story in the making, with what its pairs of articles have in common with those of others. */
interface Group {
  members: number[];
  /** By the other group's place: the sum of the cosines of all pairs. */
  sums: Map<number, number>;
}

/**
 * Puts articles together into stories: agglomerative clustering with average linkage (Manning, Raghavan
 * and Schütze, Introduction to Information Retrieval, ch. 17) over TF-IDF vectors.
 * @returns the stories of two articles and more, as ids in the order given; other articles are in none
 */
export function groupArticles(texts: readonly GroupedText[]): string[][] {
  const terms = texts.map(countTerms);
  const counts = countArticles(terms);
  const vectors = texts.map(({ language }, at) => toVector(terms[at] ?? new Map(), language, counts));
  const groups = joinGroups(texts, vectors);
  return groups
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.sort((a, b) => a - b).map((at) => texts[at]?.id ?? ''))
    .sort((a, b) => order(texts, a) - order(texts, b));
}

const order = (texts: readonly GroupedText[], ids: readonly string[]): number =>
  texts.findIndex(({ id }) => id === ids[0]);

function joinGroups(texts: readonly GroupedText[], vectors: readonly TermVector[]): Group[] {
  const groups = new Map(texts.map((_, at): [number, Group] => [at, { members: [at], sums: new Map() }]));
  for (const { a, b, alike } of alikePairs(vectors)) {
    const [one, other] = [texts[a], texts[b]];
    if (!one || !other || !isFresh(one.publishedAt, other.publishedAt)) continue;
    groups.get(a)?.sums.set(b, alike);
    groups.get(b)?.sums.set(a, alike);
  }
  const averages = new Map([...groups].map(([at, group]) => [at, nearest(group, groups)]));
  for (;;) {
    let [best, bestAt] = [sameStory, -1];
    for (const [at, near] of averages) if (near && near.average >= best) [best, bestAt] = [near.average, at];
    const partner = averages.get(bestAt)?.at;
    if (partner === undefined) return [...groups.values()];
    const changed = merge(groups, bestAt, partner);
    averages.delete(partner);
    for (const at of changed) {
      const group = groups.get(at);
      if (group) averages.set(at, nearest(group, groups));
    }
  }
}

/** The cosine of each pair that has a term in common, by an inverted index: most pairs have few. */
function* alikePairs(vectors: readonly TermVector[]): Generator<{ a: number; b: number; alike: number }> {
  const postings = new Map<string, { at: number; weight: number }[]>();
  for (const [a, vector] of vectors.entries()) {
    const sums = new Map<number, number>();
    for (const [term, weight] of vector) {
      const before = postings.get(term);
      for (const one of before ?? []) sums.set(one.at, (sums.get(one.at) ?? 0) + weight * one.weight);
      if (before) before.push({ at: a, weight });
      else postings.set(term, [{ at: a, weight }]);
    }
    for (const [b, alike] of sums) yield { a, b, alike };
  }
}

/** The group that another is most alike to, on average over all pairs. */
function nearest(
  group: Group,
  groups: ReadonlyMap<number, Group>,
): { at: number; average: number } | undefined {
  let found: { at: number; average: number } | undefined;
  for (const [at, sum] of group.sums) {
    const size = group.members.length * (groups.get(at)?.members.length ?? 1);
    if (!found || sum / size > found.average) found = { at, average: sum / size };
  }
  return found;
}

/** @returns the places of the groups whose nearest may be another now */
function merge(groups: Map<number, Group>, into: number, from: number): number[] {
  const [host, guest] = [groups.get(into), groups.get(from)];
  if (!host || !guest) return [];
  host.members.push(...guest.members);
  groups.delete(from);
  host.sums.delete(from);
  for (const [at, sum] of guest.sums) {
    const other = groups.get(at);
    other?.sums.delete(from);
    if (at === into || !other) continue;
    const both = sum + (host.sums.get(at) ?? 0);
    host.sums.set(at, both);
    other.sums.set(into, both);
  }
  return [into, ...host.sums.keys()];
}
