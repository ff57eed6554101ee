import type { Passage, PassageWords } from '../../article/article';
import type { LanguageModel } from '../../language/parser/model';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { findMomentAt } from '../moments/find-moments';
import type { ArticleNews } from '../moments/suggest-moments';
import { findQuotes } from '../quotes/find-quotes';
import { type PlacedPassage, readArticle } from '../read-article';

/** What a moment or a pull quote of some words could say; empty where the text doesn't tell. */
export interface MarkWords {
  /** EDTF. */
  date: string;
  heading: string;
  summary: string;
  speaker: string;
}

interface Marked extends ArticleNews {
  passages: readonly Passage[];
  language: string;
}

/** Before the passage of the words, so many are read with it: names and pronouns lead back to them. */
const passagesBefore = 3;

/**
 * What stands in the text of words that an editor chose: the date and the event of their clause, and who says them.
 * @param model reads the words of the article's language; null where there is none: then there is no heading
 */
export function suggestMark(
  { passages, language, ...news }: Marked,
  { passageId, start, exact }: PassageWords,
  model: LanguageModel | null,
): MarkWords {
  const read = readArticle({ passages, language }, null);
  const at = read.passages.findIndex(({ passage }) => passage.id === passageId);
  const placed = read.passages[at];
  if (!placed) return { date: '', heading: '', summary: '', speaker: '' };
  const words = { start: placed.start + start, end: placed.start + start + exact.length };
  const spoken = findQuotes(read).find(({ spans }) =>
    spans.some((span) => span.start < words.end && span.end > words.start),
  );
  const speaker = spoken?.speaker?.text.replace(/\s+/gu, ' ').trim() ?? '';
  const sentences = read.sentences.filter((one) => one.start < words.end && one.end > words.start);
  const summary = sentences
    .map((one) => read.text.slice(one.start, one.end).replace(/\s+/gu, ' ').trim())
    .join(' ');
  const { publishedAt: published, updatedAt: updated } = news;
  const timexes = findTimexes(read.text, { published, updated, language });
  const moment = model && momentAt(read.passages, at, { text: read.text, words, timexes, model, news });
  const named = timexes.filter((one) => one.edtf !== null && one.start < words.end && one.end > words.start);
  return {
    date: moment?.date ?? named[0]?.edtf ?? '',
    heading: moment?.heading ?? '',
    summary: moment?.summary ?? summary,
    speaker,
  };
}

interface Reading {
  text: string;
  words: { start: number; end: number };
  timexes: ReturnType<typeof findTimexes>;
  model: LanguageModel;
  news: ArticleNews;
}

/** The event of the words, with what stands before them read as well. */
function momentAt(
  passages: readonly PlacedPassage[],
  at: number,
  { text, words, timexes, model, news }: Reading,
) {
  const from = passages[Math.max(0, at - passagesBefore)]?.start ?? 0;
  const to = passages[at]?.end ?? text.length;
  const back = <Span extends { start: number; end: number }>(span: Span): Span => ({
    ...span,
    start: span.start - from,
    end: span.end - from,
  });
  const source = {
    read: readText(text.slice(from, to), model),
    timexes: timexes.filter((one) => one.start >= from && one.end <= to).map(back),
    ...{ published: news.publishedAt, updated: news.updatedAt, headline: news.headline },
  };
  return findMomentAt(source, back(words));
}
