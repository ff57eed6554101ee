import type { Moment, Passage } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { findTimexes } from '../dates/find-timexes';
import { findMoments } from './find-moments';

export interface MomentSource {
  passages: readonly Passage[];
  /** `YYYY-MM-DD`, or a date-time. */
  publishedAt: string;
  /** BCP 47. */
  language: string;
}

/** Passages that tell; headings, captions and pointers to other articles repeat what these say. */
const tellingKinds: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list', 'quotation']);

/** Passages are read as one text, so that "that year" finds the year in the paragraph before. */
const parting = '\n\n';

/**
 * Moments for an article's timeline, each tied to the words of the passage that tells it, under ids in
 * their order: `keepMomentIds` gives them those they had when an article is imported again.
 */
export function suggestMoments({ passages, publishedAt, language }: MomentSource): Moment[] {
  const told: { id: string; text: string; start: number }[] = [];
  let length = 0;
  for (const passage of passages) {
    if (!tellingKinds.has(passage.kind)) continue;
    const text = passageText(passage);
    told.push({ id: passage.id, text, start: length });
    length += text.length + parting.length;
  }
  const text = told.map((passage) => passage.text).join(parting);
  const timexes = findTimexes(text, { published: publishedAt, language });
  return findMoments({ text, timexes, published: publishedAt, language }).flatMap(
    (found, index): Moment[] => {
      const passage = told.findLast(({ start }) => start <= found.start);
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
