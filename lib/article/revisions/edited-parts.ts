import type { ArticleDraft, Moment, PullQuote } from '../article';
import { findWordsAgain } from '../find-words';

/** The parts of an article that are an editor's once they changed them, whatever a later import brings. */
export const editableParts = [
  'slug',
  'headline',
  'standfirst',
  'byline',
  'publisher',
  'publishedAt',
  'updatedAt',
  'language',
  'leadPhoto',
  'passages',
] as const;
export type EditablePart = (typeof editableParts)[number];

/** A suggestion that an editor doesn't want, by what it is known again by; no date for a pull quote. */
export interface Dismissed {
  date: string | null;
  exact: string;
}

/** What an editor did to an article, beside what stands in it. */
export interface EditorsWork {
  parts: readonly EditablePart[];
  dismissed: readonly Dismissed[];
}

/**
 * The draft of a new import with the parts that an editor changed as they were, and without what they dismissed.
 * Where the text is theirs, what the import found is tied to it, as far as its words stand there.
 */
export function keepEditedParts<Draft extends ArticleDraft>(
  known: ArticleDraft,
  draft: Draft,
  { parts, dismissed }: EditorsWork,
): Draft {
  const own = Object.fromEntries(parts.map((part) => [part, known[part]])) as Partial<Draft>;
  const edited = { ...draft, ...own, ...(parts.includes('language') && { direction: known.direction }) };
  const isWanted = ({ words }: Moment | PullQuote, date: string | null) =>
    !dismissed.some((one) => one.date === date && one.exact === words.exact);
  const retied = <Mark extends Moment | PullQuote>(marks: readonly Mark[]): Mark[] =>
    marks.flatMap((mark) => {
      const words = parts.includes('passages') ? findWordsAgain(mark.words, edited.passages) : mark.words;
      return words ? [{ ...mark, words }] : [];
    });
  return {
    ...edited,
    moments: retied(draft.moments).filter((moment) => isWanted(moment, moment.date)),
    pullQuotes: retied(draft.pullQuotes).filter((quote) => isWanted(quote, null)),
  };
}

/** What an editor did before and now, each once. */
export const bothWorks = (before: EditorsWork, now: EditorsWork): EditorsWork => ({
  parts: editableParts.filter((part) => before.parts.includes(part) || now.parts.includes(part)),
  dismissed: [
    ...before.dismissed,
    ...now.dismissed.filter(
      ({ date, exact }) => !before.dismissed.some((one) => one.date === date && one.exact === exact),
    ),
  ],
});
