import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';

/** A Friday. */
const published = '2023-12-22';

/** The verbs of the clauses that are dated by a text's own words, with their dates. */
function datedVerbs(text: string): string[] {
  const read = readText(text, modelOf('en'));
  const timexes = findTimexes(text, { published, language: 'en' });
  return findDatedClauses(read, timexes, published).flatMap(({ timex, sentence, head, date }) =>
    timex ? [`${sentence.tokens[head]?.form} ${date}`] : [],
  );
}

describe('a day between who did it and what was done', () => {
  it.each([
    ['The House Wednesday passed two bills that would help the town.', 'passed 2023-12-20'],
    ['The Coast Guard said Sunday it had shut down two platforms.', 'said 2023-12-17'],
    ['The bridge has been closed, city officials said Thursday, after the storm.', 'said 2023-12-21'],
  ])('says when: %s', (text, found) => expect(datedVerbs(text)).toContain(found));

  it('is what is spoken of where a verb follows that is its own', () => {
    expect(datedVerbs('That explains why Wednesday is fourth on the list.')).toEqual([]);
    expect(datedVerbs('Friday marks the anniversary of the flood.')).toEqual(['marks 2023-12-22']);
  });
});

it('a day with a verb of its own is left where it is, so that the tree has no circle', () => {
  const text = 'Hall spends a relaxing Sunday on board his yacht taking part in the race.';
  expect(datedVerbs(text)).toEqual(['spends 2023-12-17']);
});

describe('a day of what is to be done', () => {
  it('lies ahead', () => {
    expect(datedVerbs('The well is expected to be completed in August.')).toEqual(['completed 2024-08']);
    expect(datedVerbs('Relief wells were expected to be finished in August.')).toEqual(['finished 2024-08']);
  });
});
