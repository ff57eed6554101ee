import type { ArticleDraft } from '../article/article';
import { passageText } from '../article/passage-text';
import { readWords } from './read-words';
import { stemIn } from './stems';

/** Bumped when the rules below, or those for words and stems, change: libraries are then indexed anew. */
export const indexVersion = 1;

export const rowKinds = ['article', 'passage', 'quote', 'moment'] as const;
export type RowKind = (typeof rowKinds)[number];

/** What one row is found by. Words of ours, which no text has, hold a `_`. */
export interface IndexRow {
  kind: RowKind;
  /** Which of the article's passages, quotes or moments; 0 for the article itself. */
  position: number;
  /** Its words in order. */
  text: string[];
  /** The stem of each, and the single characters of scripts without spaces. */
  stems: string[];
  /** Words and stems of the article's headline: what its passages are about without saying so. */
  head: string[];
  /** Publisher, byline and stories. */
  source: string[];
}

/** Stands between two texts of one row, so that no phrase reaches from one into the other. */
const gap = '_';
/** Marks the rows of articles themselves. */
export const articleMark = '_a';
export const storyMark = (storyId: number): string => `_s${storyId}`;

/**
 * Of one row, in UTF-16 units: some 15,000 words. PostgreSQL takes a megabyte at most, and what is
 * longer than that is no passage.
 */
const longestRow = 100_000;

type Indexed = Pick<
  ArticleDraft,
  'headline' | 'standfirst' | 'byline' | 'publisher' | 'language' | 'passages' | 'pullQuotes' | 'moments'
>;

/** All rows of an article: one for itself, and one for each passage, quote with a speaker, and moment. */
export function indexRows(article: Indexed, storyIds: readonly number[]): IndexRow[] {
  const { headline, standfirst, byline, publisher, language } = article;
  const head = words([headline], language);
  const source = [
    ...words([byline?.name, publisher?.name], language).text,
    // Stories stand apart, so that no name reaches into them.
    ...storyIds.map((id) => storyMark(id)),
  ];
  const about = [...new Set([...head.text, ...head.stems])];
  const part = (kind: RowKind, position: number, ...texts: (string | null)[]): IndexRow[] => {
    const { text, stems } = words(texts, language);
    return text.length === 0 ? [] : [{ kind, position, text, stems, head: about, source }];
  };
  const itself = words([headline, standfirst, byline?.name], language);
  return [
    { kind: 'article', position: 0, ...itself, head: [], source: [...source, articleMark] },
    ...article.passages.flatMap((passage, position) =>
      passage.kind === 'related' ? [] : part('passage', position, passageText(passage)),
    ),
    ...article.pullQuotes.flatMap(({ speaker, text }, position) =>
      speaker === null ? [] : part('quote', position, speaker, text),
    ),
    ...article.moments.flatMap(({ heading, summary }, position) =>
      part('moment', position, heading, summary),
    ),
  ];
}

function words(texts: (string | null | undefined)[], language: string): Pick<IndexRow, 'text' | 'stems'> {
  const found: Pick<IndexRow, 'text' | 'stems'> = { text: [], stems: [] };
  let left = longestRow;
  for (const text of texts) {
    if (!text || left <= 0) continue;
    if (found.text.length > 0) found.text.push(gap);
    for (const { word, single } of readWords(text.slice(0, left), true)) {
      if (!single) found.text.push(word);
      const stem = single ? word : stemIn(language, word);
      if (stem) found.stems.push(stem);
    }
    left -= text.length;
  }
  return found;
}

/** The words of these rows that a mistyped one may have been meant for. */
export function spellableWords(rows: readonly IndexRow[]): string[] {
  return [...new Set(rows.flatMap(({ text }) => text))].filter(isSpellable);
}

/** Names and words of an alphabet; a number has no right spelling, and a pair of characters is no word. */
export const isSpellable = (word: string): boolean =>
  word.length >= 3 &&
  word.length <= 32 &&
  /^\p{L}[\p{L}\p{M}]*$/u.test(word) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    word,
  );
