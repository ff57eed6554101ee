import type { ArticleDraft, Moment, PassageWords, PullQuote } from '../article';
import { findWordsAgain } from '../find-words';

type Marked = Pick<ArticleDraft, 'moments' | 'pullQuotes'>;

/**
 * The draft of a new import with what an editor did to the article before: moments and pull quotes of an
 * editor's stay where their words still stand, and only what they don't tell of already is suggested
 * beside them. Those whose words are gone can't be shown, and are returned to be listed.
 */
export function keepEditorsWork<Draft extends Marked & Pick<ArticleDraft, 'passages'>>(
  before: Marked,
  next: Draft,
): { draft: Draft; lost: (Moment | PullQuote)[] } {
  const lost: (Moment | PullQuote)[] = [];
  const stored = <Item extends Moment | PullQuote>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      if (item.origin !== 'editor') return [];
      const words = findWordsAgain(item.words, next.passages);
      if (words) return [{ ...item, words }];
      lost.push(item);
      return [];
    });
  const moments = stored(before.moments);
  const pullQuotes = stored(before.pullQuotes);
  const reportedMoments = new Set(moments.map(({ date }) => date));
  const isQuoted = ({ words }: PullQuote) => pullQuotes.some((quote) => overlaps(quote.words, words));
  return {
    lost,
    draft: {
      ...next,
      moments: beside(
        moments,
        next.moments.filter(({ date }) => !reportedMoments.has(date)),
        before.moments,
      ),
      pullQuotes: beside(
        pullQuotes,
        next.pullQuotes.filter((quote) => !isQuoted(quote)),
        before.pullQuotes,
      ),
    },
  };
}

/** An id that the editor's has is not given to a suggestion as well. */
function beside<Item extends { id: string }>(
  stored: readonly Item[],
  suggested: readonly Item[],
  before: readonly Item[],
): Item[] {
  const taken = new Set(stored.map(({ id }) => id));
  const numberOf = ({ id }: Item) => Number(/\d+$/.exec(id)?.[0] ?? 0);
  let largest = Math.max(0, ...[...stored, ...suggested, ...before].map(numberOf));
  return [
    ...stored,
    ...suggested.map((item) =>
      taken.has(item.id) ? { ...item, id: item.id.replace(/\d+$/, String((largest += 1))) } : item,
    ),
  ];
}

const overlaps = (a: PassageWords, b: PassageWords): boolean =>
  a.passageId === b.passageId && a.start < b.start + b.exact.length && b.start < a.start + a.exact.length;
