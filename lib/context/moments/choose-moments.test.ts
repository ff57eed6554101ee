import { describe, expect, it } from 'vitest';
import { modelOf } from '../../language/models.testing';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { chooseMoments } from './choose-moments';
import { findDatedClauses } from './dated-clause';

const published = '2021-07-14';

/** The dates that are chosen of a text whose clauses an editor would all like. */
function chosenOf(text: string): string[] {
  const read = readText(text, modelOf('en'));
  const timexes = findTimexes(text, { published, language: 'en' });
  const candidates = findDatedClauses(read, timexes, published).map((clause, at) => ({
    clause,
    score: clause.timex ? 0.9 + at / 100 : 0,
  }));
  return chooseMoments(candidates, published)
    .map(({ clause }) => clause.date)
    .sort();
}

describe('two dates of a sentence', () => {
  it('are one where the one lies in the other', () => {
    expect(chosenOf('This year, the harbor fair was held on May 3.')).toHaveLength(1);
    expect(chosenOf('In 2019, in the town of Alder, the bridge fell on March 3, 2019.')).toHaveLength(1);
  });

  it('are two where the writer parts them', () => {
    expect(chosenOf('The bridge fell in 2017, and the town rebuilt it in 2019.')).toEqual(['2017', '2019']);
  });
});
