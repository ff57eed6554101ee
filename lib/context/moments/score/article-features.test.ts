import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { momentFeatures } from './article-features';
import { findDatedClauses } from '../dated-clause';

const published = '2023-04-26';

function featuresOf(text: string, headline: string | null) {
  const read = readText(text, modelOf('en'));
  const clauses = findDatedClauses(read, findTimexes(text, { published, language: 'en' }), published);
  return momentFeatures(clauses, read, published, headline, []);
}

describe('momentFeatures', () => {
  const text = 'The mayor of Leeds resigned on Tuesday. The harbour opened in 1998.';

  it('tells how much of the headline a sentence holds', () => {
    const shares = featuresOf(text, 'Leeds mayor resigns').map((each) => each.get('headline in sentence'));
    expect(Math.max(...shares.map((share) => share ?? 0))).toBe(1);
    expect(shares.at(-1)).toBe(0);
  });

  it('says nothing of a headline that is not known', () => {
    for (const features of featuresOf(text, null))
      expect([...features.keys()].filter((name) => name.startsWith('headline'))).toEqual([]);
  });

  it('gives each clause features of its own, all of them finite', () => {
    const all = featuresOf(text, 'Leeds mayor resigns');
    expect(new Set(all).size).toBe(all.length);
    for (const features of all)
      for (const value of features.values()) expect(Number.isFinite(value)).toBe(true);
  });
});
