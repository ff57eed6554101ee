import type { Passage, PullQuote } from '../../article/article';
import { findQuotes, type Quote } from '../quotes/find-quotes';
import type { ReadArticle } from '../read-article';
import { countWordsOf } from './count-words';
import { tellingWordsOf } from '../languages';
import type { TellingWords } from './languages/telling-words';
import { scoreWords } from './score-words';
import { wholeSentences } from './whole-sentences';

/** One pull quote for so many words at most: more and the page reads as a list of quotations. */
const WORDS_FOR_EACH = 250;
/** Shorter texts are read at a glance and need none. */
const SHORTEST_ARTICLE = 100;
/** What a quotation needs at least, so that an article with dull ones has none; less where no words are known to tell. */
const goodEnough = ({ telling }: TellingWords): number => (telling.size > 0 ? 0.95 : 0.8);
/** A second pull quote of the same speaker has to be this much better than another's. */
const SAME_SPEAKER = 0.75;

interface Candidate {
  passage: Passage;
  exact: string;
  start: number;
  /** Words of the article before it. */
  wordsBefore: number;
  quote: Quote;
  speaker: string;
  score: number;
}

/**
 * The quotations of an article that can stand alone in large type, in the order of the text: whole
 * sentences of 8 to 35 words, the most telling first, 250 words apart. An article of 100 to 250
 * words may have one.
 */
export function suggestPullQuotes(article: ReadArticle): PullQuote[] {
  const { candidates, wordCount } = listCandidates(article);
  if (wordCount < SHORTEST_ARTICLE) return [];
  const most = Math.max(1, Math.floor(wordCount / WORDS_FOR_EACH));
  const least = goodEnough(tellingWordsOf(article.language));
  const chosen: Candidate[] = [];
  const ranked = candidates
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.wordsBefore - b.wordsBefore);
  // Those of a speaker who has one already wait for a second round.
  for (const penalty of [SAME_SPEAKER, 0]) {
    for (const candidate of ranked) {
      if (chosen.length === most) break;
      const repeats = chosen.some(({ speaker }) => speaker === candidate.speaker);
      if (repeats && candidate.score - penalty < least) continue;
      if (chosen.every((other) => isApart(other, candidate))) chosen.push(candidate);
    }
  }
  return chosen
    .sort((a, b) => a.wordsBefore - b.wordsBefore)
    .map(({ passage, exact, start, quote, speaker }, index) => ({
      id: `q${index + 1}`,
      text: asSet(exact),
      speaker,
      statement: quote.statement,
      words: { passageId: passage.id, exact, start },
      origin: 'suggestion',
    }));
}

function isApart(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.wordsBefore - other.wordsBefore) < WORDS_FOR_EACH) return false;
  const [a, b] = [sameness(one.exact), sameness(other.exact)];
  return !a.includes(b) && !b.includes(a);
}

const sameness = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

function listCandidates(article: ReadArticle) {
  const { text, language, passages } = article;
  const telling = tellingWordsOf(language);
  const quotes = findQuotes(article);
  const candidates: Candidate[] = [];
  let wordsBefore = 0;
  let next = 0;
  for (const { passage, start: offset, end } of passages) {
    // The items of a list are cut short, and seldom somebody's sentences.
    if (passage.kind === 'list') continue;
    for (; next < quotes.length && (quotes[next]?.spans[0]?.start ?? 0) < end; next++) {
      const quote = quotes[next];
      // Words under the wrong name are worse than none, and words of nobody tell nothing.
      const speaker = quote?.isSure ? namedSpeaker(quote) : null;
      if (!quote || speaker === null) continue;
      for (const { start, exact } of wholeSentences(text, quote, language)) {
        if (start < offset || start + exact.length > end) continue;
        const worth = scoreWords(exact, telling, language);
        if (worth === null) continue;
        candidates.push({
          passage,
          exact,
          start: start - offset,
          wordsBefore: wordsBefore + countWordsOf(text.slice(offset, start), language),
          quote,
          speaker,
          score: worth,
        });
      }
    }
    wordsBefore += countWordsOf(text.slice(offset, end), language);
  }
  return { candidates, wordCount: wordsBefore };
}

/** A name that can stand under the words; "he" and "officials" can't. */
function namedSpeaker({ speaker }: Quote): string | null {
  if (!speaker) return null;
  const name = speaker.text.replace(/\s+/g, ' ').trim();
  return SOMEBODY.test(name) ? name : null;
}

const SOMEBODY = /^(?:\p{Lu}|\p{Lo}{2}|the \p{Lu})/u;

/** As the page sets it: with an end, which in the text may have been the reporter's comma. */
function asSet(exact: string): string {
  return /[.!?…。！？؟۔।]$/u.test(exact) ? exact : `${exact}.`;
}
