import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { momentFeatures } from './article-features';
import { findDatedClauses } from '../dated-clause';
import { verbKind } from './languages/verb-kinds';

const published = '2023-12-22';

/** What is known of the clause that a text dates by these words. */
function featuresOf(text: string, date: string, headline = ''): ReadonlyMap<string, number> {
  const read = readText(text, modelOf('en'));
  const clauses = findDatedClauses(read, findTimexes(text, { published, language: 'en' }), published);
  const at = clauses.findIndex(({ timex }) => timex && text.slice(timex.start, timex.end) === date);
  return momentFeatures(clauses, read, published, headline, [])[at] ?? new Map();
}

const filler = 'The town is small. Its harbour is old. Its streets are steep. ';

describe('placeFeatures', () => {
  it('tells deeds from what lasts', () => {
    expect(featuresOf('The court acquitted Ada Holm in 2019.', '2019').get('verb deed')).toBe(1);
    expect(featuresOf('Ada Holm lived in Alder in 2019.', '2019').get('verb state')).toBe(1);
    expect(['sign', 'verhaften', 'gagner', 'morir', 'firmare'].map(verbKind)).toEqual(Array(5).fill('deed'));
    expect(verbKind('wohnen')).toBe('state');
    expect(verbKind('yodel')).toBeNull();
  });

  it('tells whether the subject is of the headline, the opening or often named', () => {
    const text = `The mayor is Ada Holm. ${filler}Ada Holm opened the bridge in 2019. The town met Ada Holm.`;
    const features = featuresOf(text, '2019', 'Holm resigns');
    expect(features.get('subject in headline')).toBe(1);
    expect(features.get('subject in lead')).toBe(1);
    expect(features.get('subject repeated')).toBe(1);
    expect(
      featuresOf(`${filler}Berg opened the bridge in 2019.`, '2019', 'Holm resigns').has(
        'subject in headline',
      ),
    ).toBe(false);
  });

  it('tells where the date stands', () => {
    expect(featuresOf('In 2019 the council sold the bridge.', '2019').get('date before verb')).toBe(1);
    expect(featuresOf('The council sold the bridge in 2019.', '2019').get('date after verb')).toBe(1);
    expect(featuresOf('The 2016 election changed the town.', '2016').get('date of event noun')).toBe(1);
    expect(featuresOf('Her 2016 song appeared in the town.', '2016').get('date of noun')).toBe(1);
  });

  it('tells amounts and how far down it is', () => {
    const features = featuresOf(`${filler}Rents rose by 4 % in 2019.`, '2019');
    expect(features.get('amount')).toBe(1);
    expect(features.get('through')).toBe(0.75);
  });
});
