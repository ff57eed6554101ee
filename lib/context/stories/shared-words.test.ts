import { describe, expect, it } from 'vitest';
import { noLibrary, strongestTerms } from './article-terms';
import { averageCosine, sharedWords } from './shared-words';
import { toVector } from './term-vectors';

const article = (headline: string, text: string) => {
  const words = { headline, text, language: 'en' };
  return { text: words, vector: toVector(strongestTerms(words), 'en', noLibrary) };
};

const storm = article(
  'Storm breaks pier at Port Alder',
  'A STORM broke the pier at Port Alder in 1931 and again on Tuesday. The pier lost 3 spans, Mara Quill said.',
);
const repair = article(
  'Pier to be repaired',
  'The piers of Port Alder are old. Mara Quill wants the pier at Port Alder to last after the storm of 1931.',
);
const fair = article('Harvest fair', 'Bakers of Lower Combe sold nine thousand loaves of rye.');

describe('the reasons of a suggestion', () => {
  it('are words and names that both have, as the article writes them', () => {
    const words = sharedWords(repair, [storm.vector]);
    expect(words.length).toBeGreaterThan(2);
    expect(words).toEqual(expect.arrayContaining(['Alder', 'pier']));
    for (const word of words) expect(`${repair.text.headline} ${repair.text.text}`).toContain(word);
  });

  it('are at most five, and neither numbers nor words that one of them lacks', () => {
    const words = sharedWords(repair, [storm.vector]);
    expect(words.length).toBeLessThanOrEqual(5);
    expect(words).not.toContain('1931');
    expect(words).not.toContain('repaired');
  });

  it('are none for strangers', () => {
    expect(sharedWords(fair, [storm.vector])).toEqual([]);
    expect(sharedWords(fair, [])).toEqual([]);
  });

  it('go by all articles of the story together', () => {
    expect(averageCosine(repair.vector, [storm.vector, fair.vector])).toBeCloseTo(
      averageCosine(repair.vector, [storm.vector]) / 2,
    );
    expect(averageCosine(repair.vector, [])).toBe(0);
  });
});
