import type { TextQuoteSelector } from '../reader/annotation';
import type { ArticleText } from './article-text';
import type { WordsRange } from './describe';
import { type Token, tokensOf } from './tokens';
import { spend, type WorkBudget } from './work-budget';

/** The words of an article, and where each of them stands among the others. */
export interface TokenIndex {
  tokens: readonly Token[];
  byKey: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<ArticleText, TokenIndex>();

/** Read once for all highlights of the article. */
export function tokenIndexOf(article: ArticleText): TokenIndex {
  const known = indexes.get(article);
  if (known) return known;
  const tokens = tokensOf(article.text);
  const byKey = new Map<string, number[]>();
  for (const [at, { key }] of tokens.entries()) {
    const places = byKey.get(key);
    if (places) places.push(at);
    else byKey.set(key, [at]);
  }
  const index = { tokens, byKey };
  indexes.set(article, index);
  return index;
}

/** A word of the quote that stands in the text, and so says at which word the quote would begin. */
interface Vote {
  begin: number;
  weight: number;
  /** One of the words themselves, not of those around them. */
  marked: boolean;
}

/** Rare words tell most and cost least; with so many votes the place is known. */
const mostVotes = 4_000;
/** The context decides between places that hold as many of the words, and leads to none that holds few. */
const weightOfContext = 0.1;
/** Two to compare the best with. */
const placesWanted = 3;
/** Words that came or went shift those after them by so many. */
const drift = 8;

/** The places that have most words in common with the quote and its context, in about their order. */
export function likelyPlaces(
  { tokens, byKey }: TokenIndex,
  { exact, prefix, suffix }: TextQuoteSelector,
  budget: WorkBudget,
): WordsRange[] {
  const before = tokensOf(prefix);
  const marked = tokensOf(exact);
  const words = [...before, ...marked, ...tokensOf(suffix)];
  if (!spend(budget, words.length * 20)) return [];
  const isMarked = (index: number) => index >= before.length && index < before.length + marked.length;
  const rarestFirst = words
    .map(({ key, weight }, index) => ({ index, weight, places: byKey.get(key) ?? [] }))
    .sort((a, b) => a.places.length - b.places.length);
  const votes: Vote[] = [];
  for (const { index, weight, places } of rarestFirst) {
    if (votes.length + places.length > mostVotes) break;
    const marks = isMarked(index);
    const own = marks ? weight : weight * weightOfContext;
    for (const at of places) votes.push({ begin: at - index + before.length, weight: own, marked: marks });
  }
  if (!spend(budget, votes.length * 40)) return [];
  votes.sort((a, b) => a.begin - b.begin);
  const found: WordsRange[] = [];
  let left = votes;
  while (found.length < placesWanted && left.length > 0) {
    const begin = heaviestBegin(left);
    const first = tokens[Math.max(0, begin)];
    const last = tokens[Math.min(tokens.length, begin + marked.length) - 1];
    if (first && last && first.start < last.end) found.push({ start: first.start, end: last.end });
    // What begins nearer than this is the same place again.
    left = left.filter((vote) => Math.abs(vote.begin - begin) > Math.max(drift, marked.length - 1));
  }
  return found;
}

/** Of the votes near each other that weigh most together, the beginning that most of the words themselves have. */
function heaviestBegin(votes: readonly Vote[]): number {
  let best = { from: 0, to: 0, weight: 0 };
  let from = 0;
  let weight = 0;
  for (const [to, vote] of votes.entries()) {
    weight += vote.weight;
    while ((votes[from]?.begin ?? 0) < vote.begin - drift) weight -= votes[from++]?.weight ?? 0;
    if (weight > best.weight) best = { from, to: to + 1, weight };
  }
  const weights = new Map<number, number>();
  for (const { begin, weight: own, marked } of votes.slice(best.from, best.to))
    weights.set(begin, (weights.get(begin) ?? 0) + (marked ? own : 0));
  return [...weights].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
