import { countTerms, type StoryText } from './terms';
import { termWeight, type TermCounts } from './term-vectors';

/** An article's strongest terms say what it is about; the rest are the words of any text. */
const mostTerms = 100;

/** What its language alone says of a term, so that the same text always has the same terms. */
export const noLibrary: TermCounts = { articles: 0, countOf: () => 0 };

/** The terms that an article is compared by and how often each stands there, the strongest first. */
export function strongestTerms(text: StoryText): Map<string, number> {
  const strengthOf = (term: string, count: number): number =>
    (1 + Math.log(count)) * termWeight(term, text.language, noLibrary);
  return new Map(
    [...countTerms(text)]
      .map(([term, count]) => ({ term, count, strength: strengthOf(term, count) }))
      .filter(({ strength }) => strength > 0)
      .sort((a, b) => b.strength - a.strength || (a.term < b.term ? -1 : 1))
      .slice(0, mostTerms)
      .map(({ term, count }) => [term, count]),
  );
}
