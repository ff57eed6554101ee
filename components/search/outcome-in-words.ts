import type { SearchAnswer } from '@/lib/api/search';

/** What came of a search in one line, for the eye as for those who listen. */
export function outcomeInWords(answer: SearchAnswer): string {
  if (answer.outcome === 'nothing asked') return '';
  if (answer.outcome === 'not understood') return answer.faults.map(({ reason }) => reason).join(' ');
  const { articles, notes, next, corrected, leftOut, unknownStory } = answer.found;
  if (unknownStory !== null) return `No story here is named “${unknownStory}”.`;
  const correcting =
    corrected.length > 0
      ? `No article has ${corrected.map(({ typed }) => `“${typed}”`).join(' or ')}. Showing results for ${corrected.map(({ meant }) => `“${meant}”`).join(' and ')}. `
      : '';
  const leaving =
    leftOut.length > 0 && articles.length > 0
      ? `No article has ${listed(leftOut)}. Searched without ${leftOut.length === 1 ? 'it' : 'them'}. `
      : '';
  const some =
    articles.length > 0 && articles.every(({ missing }) => missing.length > 0)
      ? 'No article has all of these words; the nearest come first. '
      : '';
  const counts = [
    ...(notes.length > 0 ? [plural(notes.length, 'note')] : []),
    ...(articles.length > 0
      ? [`${plural(articles.length, 'article')}${next === null ? '' : ', and more'}`]
      : []),
  ];
  if (counts.length > 0) return `${correcting}${leaving}${some}${counts.join(' and ')}`;
  return 'Nothing found.';
}

/** Of many words the first are named. */
const mostNamed = 6;

/** “ferry”, “pier” or “bridge”, cut where there are many. */
export function listed(words: readonly string[]): string {
  const named = words.slice(0, mostNamed).map((word) => (word.startsWith('"') ? word : `“${word}”`));
  const more = words.length - named.length;
  const last = more > 0 ? `${more} more` : (named.pop() ?? '');
  return named.length > 0 ? `${named.join(', ')} or ${last}` : last;
}

const plural = (count: number, what: string): string => (count === 1 ? `One ${what}` : `${count} ${what}s`);
