import { describe, expect, it } from 'vitest';
import { modelOf } from '../../language/models.testing';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { joinSpans } from '../dates/spans';
import { findDatedClauses } from './dated-clause';

/** A Wednesday. */
const published = '2023-05-10';

/** The dates that clauses of an English text are given by its words, in the text's order. */
function datesIn(text: string): string[] {
  const read = readText(text, modelOf('en'));
  const timexes = joinSpans(text, findTimexes(text, { published, language: 'en' }), 'en');
  return findDatedClauses(read, timexes, published).flatMap(({ date, timex }) => (timex ? date : []));
}

describe('a day that was named by one who spoke on another day', () => {
  it.each([
    ['“Saturday’s attack was a crime,” the minister said on June 4, 2019.', ['2019-06-01', '2019-06-04']],
    [
      'In a statement on 4 June 2019 the army condemned Saturday’s attack on the base.',
      ['2019-06-04', '2019-06-01'],
    ],
    ['On March 3, 2020, the mayor said he would resign tomorrow.', ['2020-03-03', '2020-03-04']],
    ['On March 3, 2020, the mayor said he had met the banker last week.', ['2020-03-03']],
  ])('is reckoned from there: %s', (text, dates) => expect(datesIn(text)).toEqual(dates));

  it('is none where it is quoted and nobody knows when it was said', () => {
    expect(datesIn('“It all began last night,” she said.')).toEqual([]);
  });

  it.each([
    ['The mayor was elected on March 3, 2020, and resigned on Monday.', ['2020-03-03', '2023-05-08']],
    ['“We will meet on Friday,” she said.', ['2023-05-12']],
    ['She said on May 5, 2023 that Monday’s talks had failed.', ['2023-05-05', '2023-05-08']],
  ])('is reckoned from publication elsewhere: %s', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
