import type { TermVector } from '../stories/term-vectors';
import { cosine } from '../stories/term-vectors';
import { chooseCentral, sumVectors, toSentenceVectors } from './sentence-vectors';

/** A sentence of an article with the dates that stand in it, as EDTF. */
export interface DatedSentence {
  text: string;
  dates: readonly string[];
  /** Those of the dates of which it reports an event, with the event's heading where there is one. */
  moments: ReadonlyMap<string, string | null>;
  /** Of the dates, how likely it reports an event of each, from 0 to 1. */
  scores: ReadonlyMap<string, number>;
}

export interface TimelineArticle {
  id: string;
  sentences: readonly DatedSentence[];
}

/** What a story's articles together say of one date. */
export interface StoryMoment {
  /** EDTF. */
  date: string;
  heading: string | null;
  /** The sentence that tells most. */
  summary: string;
  /** Those that tell most, the first being the summary. */
  sentences: string[];
  /** The ids of the articles that report it. */
  sources: string[];
  weight: number;
}

/** A sentence that only names a date counts a little; the likelier it reports an event of it, the more. */
const mentionFactor = 0.2;
const eventFactor = 2;

/** What the day is about, as its weightiest sentences say, and half as much what the story is about. */
const storyFactor = 0.5;

/** In words: longer sentences are lists, shorter ones captions. */
const longestSentence = 45;
const shortestSentence = 5;

/** More are never shown or compared. */
const mostSentences = 5;
const mostCandidates = 30;

interface Mention {
  sentence: DatedSentence;
  article: string;
  vector: TermVector;
  /** How near the sentence stands to the story's center, times what the mention counts. */
  weight: number;
}

const wordsOf = (text: string): number => text.split(/\s+/u).length;
const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(date);

/**
 * A story's timeline, heaviest first. A date weighs as much as the sentences that report it, each as near
 * as it stands to the story's center, the best of each article (on Timeline17 this beat learned ranking).
 * Every day that is mentioned is a moment; a year or month only where a sentence reports an event of it.
 */
export function buildTimeline(articles: readonly TimelineArticle[]): StoryMoment[] {
  const all = articles.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ id, sentence })));
  const { vectors, center } = toSentenceVectors(all.map(({ sentence }) => sentence.text));
  const byDate = new Map<string, Mention[]>();
  for (const [at, { id, sentence }] of all.entries()) {
    const vector = vectors[at];
    if (!vector || sentence.dates.length === 0) continue;
    const near = cosine(vector, center);
    for (const date of new Set(sentence.dates)) {
      if (!sentence.moments.has(date) && !isDay(date)) continue;
      const factor = mentionFactor + eventFactor * (sentence.scores.get(date) ?? 0);
      const mention = { sentence, article: id, vector, weight: near * factor };
      const ofDate = byDate.get(date);
      if (ofDate) ofDate.push(mention);
      else byDate.set(date, [mention]);
    }
  }
  return [...byDate]
    .map(([date, mentions]) => toMoment(date, mentions, center))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1));
}

function toMoment(date: string, mentions: readonly Mention[], center: TermVector): StoryMoment {
  const best = new Map<string, number>();
  for (const { article, weight } of mentions) best.set(article, Math.max(best.get(article) ?? 0, weight));
  const chosen = chooseSentences(mentions, center);
  const heading = chosen.map(({ sentence }) => sentence.moments.get(date)).find(Boolean) ?? null;
  return {
    date,
    heading,
    summary: chosen[0]?.sentence.text ?? '',
    sentences: chosen.map(({ sentence }) => sentence.text),
    sources: [...best.keys()],
    weight: [...best.values()].reduce((sum, weight) => sum + weight, 0),
  };
}

function chooseSentences(mentions: readonly Mention[], center: TermVector): Mention[] {
  const target = sumVectors([
    [sumVectors(mentions.map(({ vector, weight }) => [vector, weight])), 1],
    [center, storyFactor],
  ]);
  const whole = mentions.filter(({ sentence }) => {
    const words = wordsOf(sentence.text);
    return words >= shortestSentence && words <= longestSentence;
  });
  // A report that many articles print counts once.
  const distinct = [
    ...new Map((whole.length > 0 ? whole : mentions).map((one) => [one.sentence.text, one])).values(),
  ];
  const nearest = distinct
    .map((mention) => ({ mention, near: cosine(mention.vector, target) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, mostCandidates)
    .map(({ mention }) => mention);
  return chooseCentral(
    nearest.map(({ vector }) => vector),
    target,
    mostSentences,
  ).flatMap((at) => nearest[at] ?? []);
}
