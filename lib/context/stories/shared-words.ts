import { cosine, type TermVector } from './term-vectors';
import { stemsIn, type StoryText } from './terms';

/** Words to show as a reason; more are not read. */
const mostWords = 5;

/** Shorter ones (a number, a letter) say nothing to who reads the reason. */
const shortestWord = 4;

/** As an article writes a term: the form that stands there most, small where it ever is. */
function writtenForms({ headline, text }: StoryText, terms: ReadonlySet<string>): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const [written] of `${headline}\n${text}`.matchAll(/\p{L}[\p{L}\p{M}\p{N}-]{1,40}/gu)) {
    const [stem, ...rest] = stemsIn(written);
    if (stem === undefined || rest.length > 0 || !terms.has(stem)) continue;
    const counts = forms.get(stem) ?? new Map<string, number>();
    forms.set(stem, counts.set(written, (counts.get(written) ?? 0) + 1));
  }
  const chosen = new Map<string, string>();
  for (const [stem, counts] of forms) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] > b[0] ? -1 : 1));
    if (best) chosen.set(stem, best[0]);
  }
  return chosen;
}

/**
 * The words and names that an article shares with others, as it writes them, those first that make the two
 * most alike: the reasons of a suggestion.
 */
export function sharedWords(
  article: { text: StoryText; vector: TermVector },
  others: readonly TermVector[],
): string[] {
  const shared = [...article.vector]
    .map(([term, weight]) => ({
      term,
      weight: weight * others.reduce((sum, other) => sum + (other.get(term) ?? 0), 0),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, 3 * mostWords);
  const written = writtenForms(article.text, new Set(shared.map(({ term }) => term)));
  return shared
    .flatMap(({ term }) => written.get(term) ?? [])
    .filter((word) => word.length >= shortestWord)
    .slice(0, mostWords);
}

/** How alike an article is to others on average. */
export const averageCosine = (vector: TermVector, others: readonly TermVector[]): number =>
  others.reduce((sum, other) => sum + cosine(vector, other), 0) / Math.max(1, others.length);
