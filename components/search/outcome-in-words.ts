import type { SearchAnswer } from '@/lib/api/search';

/** What came of a search in one line, for the eye as for those who listen. */
export function outcomeInWords(answer: SearchAnswer): string {
  if (answer.outcome === 'nothing asked') return '';
  if (answer.outcome === 'not understood') return answer.faults.map(({ reason }) => reason).join(' ');
  const { articles, notes, next, mended, unknownStory } = answer.found;
  if (unknownStory !== null) return `No story here is named “${unknownStory}”.`;
  const mending =
    mended.length > 0
      ? `No article has ${mended.map(({ typed }) => `“${typed}”`).join(' or ')}. Showing results for ${mended.map(({ meant }) => `“${meant}”`).join(' and ')}. `
      : '';
  const counts = [
    ...(notes.length > 0 ? [plural(notes.length, 'note')] : []),
    ...(articles.length > 0
      ? [`${plural(articles.length, 'article')}${next === null ? '' : ', and more'}`]
      : []),
  ];
  if (counts.length > 0) return `${mending}${counts.join(' and ')}`;
  return next === null ? 'Nothing found.' : 'The newest articles with these words are all left out.';
}

const plural = (count: number, what: string): string => (count === 1 ? `One ${what}` : `${count} ${what}s`);
