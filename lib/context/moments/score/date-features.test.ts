import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';
import { dateFeatures } from './date-features';

const published = '2023-04-26';

function read(text: string) {
  const tree = readText(text, modelOf('en'));
  const timexes = findTimexes(text, { published, language: 'en' });
  const dated = findDatedClauses(tree, timexes, published).filter(({ timex }) => timex !== null);
  return { dated, features: dateFeatures(dated, published, tree.sentences.length) };
}

describe('dateFeatures', () => {
  const { dated, features } = read(
    'The mayor resigned on Tuesday. The harbour opened in 1998. It rains. The bridge fell in 1998.',
  );

  it('tells how full of dates a text is, and whether they are of its news', () => {
    expect(Object.fromEntries(features.ofText)).toEqual({
      'text dated': 1,
      'text dates': 2 / 12,
      'text news days': 0.5,
      'text opens with news': 1,
    });
    expect(read('It rains.').features.ofText.get('text dated')).toBe(0);
  });

  it('tells where the date of a clause stands among them', () => {
    const of = dated.map((clause) => [...features.of(clause).keys()].sort());
    expect(of).toEqual([
      ['dated after', 'dated rank', 'first dated', 'first of date'],
      ['dated before', 'dated rank', 'first of date'],
      ['dated rank'],
    ]);
  });
});
