import type { ArticleDraft } from '../article/article';
import { passageText } from '../article/passage-text';
import { readWords } from './read-words';
import { stemIn } from './stems';
import { isStopWord } from './stop-words';
import type { Section, SectionKind, WordPlaces } from './word-places';
import { isUnspaced } from '../text/scripts';

/** Bumped when the rules below, or those for words and stems, change: libraries are then indexed anew. */
export const indexVersion = 2;

/** What an article is found by. Words of ours, which no text has, hold a `_`. */
export interface IndexEntry {
  /** Its words in order, with a gap between two texts so that no phrase reaches from one into the other. */
  text: string[];
  /** Publisher, byline and stories, in order. */
  source: string[];
  /** Each once: stems, single characters of scripts without spaces, words and stems of the headline. */
  marks: string[];
  places: WordPlaces;
}

export const gap = '_';
/** Every article has it. */
export const articleMark = '_a';
export const storyMark = (storyId: number): string => `_s${storyId}`;
export const sourceWord = (word: string): string => `f_${word}`;
export const headlineWord = (word: string): string => `h_${word}`;

/** A word with the same meaning in the same language: its stem, where there is a rule for one. */
export const termOf = (language: string, word: string): string => stemIn(language, word) ?? word;

/** Of one article, in UTF-16 units: a book. What comes behind it is not found. */
const longestArticle = 1_000_000;
/** Between two sections, so that words on either side are not near each other. */
const sectionGap = 16;

type Indexed = Pick<
  ArticleDraft,
  'headline' | 'standfirst' | 'byline' | 'publisher' | 'language' | 'passages' | 'pullQuotes' | 'moments'
>;

/** All that an article is found by, and ranked by. */
export function indexEntry(article: Indexed, storyIds: readonly number[]): IndexEntry {
  const { headline, standfirst, byline, publisher, language, passages, pullQuotes, moments } = article;
  const text: string[] = [];
  const marks = new Set<string>();
  const sections: Section[] = [];
  const terms = new Map<string, number[]>();
  let place = 0;
  let length = 0;
  let left = longestArticle;
  const add = (kind: SectionKind, position: number, ...texts: (string | null | undefined)[]) => {
    const repeats = kind === 'quote' || kind === 'moment';
    const start = place;
    for (const part of texts) {
      if (!part || left <= 0) continue;
      for (const { word, single } of readWords(part.slice(0, left), true)) {
        const term = single ? word : termOf(language, word);
        if (!single) {
          text.push(word);
          place += 1;
        }
        if (term !== word || single) marks.add(term);
        if (kind === 'headline') for (const mark of [word, term]) marks.add(headlineWord(mark));
        if (isStopWord(word)) continue;
        const places = terms.get(term);
        if (places) places.push(place - 1);
        else terms.set(term, [place - 1]);
        if (!repeats && !single) length += 1;
      }
      left -= part.length;
      text.push(gap);
    }
    if (place === start) return;
    sections.push({ kind, position, start });
    place += sectionGap;
  };
  add('headline', 0, headline);
  add('standfirst', 0, standfirst);
  add('byline', 0, byline?.name);
  for (const [position, passage] of passages.entries())
    if (passage.kind !== 'related') add('passage', position, passageText(passage));
  for (const [position, { speaker, text: quoted }] of pullQuotes.entries())
    if (speaker !== null) add('quote', position, speaker, quoted);
  for (const [position, { heading, summary }] of moments.entries()) add('moment', position, heading, summary);
  const names = [byline?.name, publisher?.name].flatMap((name) =>
    name ? [...readWords(name).map(({ word }) => sourceWord(word)), gap] : [],
  );
  return {
    text,
    source: [...names, ...storyIds.map(storyMark), articleMark],
    marks: [...marks],
    places: { length, sections, terms },
  };
}

/** The words of these articles that a mistyped one may have been meant for. */
export const spellableWords = (entries: readonly Pick<IndexEntry, 'text'>[]): string[] =>
  [...new Set(entries.flatMap(({ text }) => text))].filter(isSpellable);

/** Names and words of an alphabet; a number has no right spelling, and a pair of characters is no word. */
export const isSpellable = (word: string): boolean =>
  word.length >= 3 && word.length <= 32 && /^\p{L}[\p{L}\p{M}]*$/u.test(word) && !isUnspaced(word);
