import type { Moment, Passage } from '../../article/article';
import { passageText } from '../../article/passage-text';
import type { LanguageModel } from '../../language/parser/model';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { findMoments } from './find-moments';

export interface MomentSource {
  headline: string;
  passages: readonly Passage[];
  /** `YYYY-MM-DD`, or a date-time. */
  publishedAt: string;
  /** BCP 47. */
  language: string;
}

/** Passages that report; headings, captions and pointers to other articles repeat what these say. */
const reportingKinds: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list', 'quotation']);

/** In characters: some 30,000 words. What is longer is a book or a table, and its timeline no help. */
const longestText = 200_000;

/** Passages are read as one text, so that "that year" finds the year in the paragraph before. */
const parting = '\n\n';

/**
 * Moments for an article's timeline, each tied to the words of the passage that reports it, under ids in
 * their order: `keepMomentIds` gives them those they had when an article is imported again.
 * @param model reads the article's language; null where there is none for it: then there are no moments
 */
export function suggestMoments(source: MomentSource, model: LanguageModel | null): Moment[] {
  if (model === null) return [];
  const { headline, publishedAt, language } = source;
  const read: { id: string; text: string; start: number }[] = [];
  let length = 0;
  for (const passage of source.passages) {
    if (!reportingKinds.has(passage.kind)) continue;
    if (length > longestText) break;
    const text = passageText(passage).slice(0, longestText);
    read.push({ id: passage.id, text, start: length });
    length += text.length + parting.length;
  }
  const text = read.map((passage) => passage.text).join(parting);
  const timexes = findTimexes(text, { published: publishedAt, language });
  return findMoments({ read: readText(text, model), timexes, published: publishedAt, headline }).flatMap(
    (found, index): Moment[] => {
      const passage = read.findLast(({ start }) => start <= found.start);
      if (!passage) return [];
      const { date, heading, summary, start, end } = found;
      return [
        {
          id: `m${index + 1}`,
          date,
          label: null,
          heading,
          summary,
          words: { passageId: passage.id, exact: text.slice(start, end), start: start - passage.start },
          origin: 'suggestion',
        },
      ];
    },
  );
}
