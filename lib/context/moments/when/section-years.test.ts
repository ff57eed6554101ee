import { expect, it } from 'vitest';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';
import { sectionYears } from './section-years';

const published = '2023-06-20';

it('is the year of the last heading', () => {
  const text = 'Tides (2019)\n\nA song of the sea.\n\nMore of it\n\nThey sang.\n\n2021\n\nThey parted.';
  const yearAt = sectionYears(text);
  const at = (words: string) => yearAt(text.indexOf(words));
  expect([at('Tides'), at('A song'), at('They sang'), at('They parted')]).toEqual([2019, 2019, null, 2021]);
});

it('is no year that a sentence or a longer line ends with', () => {
  const text = 'They parted in 2019 (or 2020).\n\nThey sang again.';
  expect(sectionYears(text)(text.length)).toBeNull();
});

it('dates the days below it that were', () => {
  const text = [
    'Ada Holm – ‘Tides’ (2021)',
    'Holm released the album on November 28.',
    'She will sing it on August 4.',
    'Bo Berg – ‘Stone’ (2023)',
    'Berg released the album on May 3.',
  ].join('\n\n');
  const read = readText(text, modelOf('en'));
  const timexes = findTimexes(text, { published, language: 'en' });
  const dates = findDatedClauses(read, timexes, published).flatMap(({ timex, date }) => (timex ? date : []));
  expect(dates).toEqual(expect.arrayContaining(['2021-11-28', '2023-08-04', '2023-05-03']));
});
