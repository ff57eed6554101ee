import { describe, expect, it } from 'vitest';
import { findTimexes } from '../find-timexes';

const valuesOf = (language: string, text: string) =>
  findTimexes(text, { published: '2023-12-22', language }).map(({ value }) => value);

describe('a year that two days share', () => {
  it.each([
    ['en', 'He drove late on November 12 and into November 13, 2022.', ['2022-11-12', '2022-11-13']],
    ['en', 'The talks ran from June 3 to June 9, 2019.', ['2019-06-03', '2019-06-09']],
    ['en', 'The shop was shut between December 29 and January 4, 2020.', ['2019-12-29', '2020-01-04']],
    ['de', 'Die Schau lief vom 3. Mai bis zum 9. Juni 2019.', ['2019-05-03', '2019-06-09']],
    ['fr', 'Le salon a eu lieu du 3 mai au 9 juin 2019.', ['2019-05-03', '2019-06-09']],
    ['es', 'La feria abrió del 3 de mayo al 9 de junio de 2019.', ['2019-05-03', '2019-06-09']],
    ['it', 'La mostra è rimasta aperta dal 3 maggio al 9 giugno 2019.', ['2019-05-03', '2019-06-09']],
    ['pt', 'A feira decorreu de 3 de maio a 9 de junho de 2019.', ['2019-05-03', '2019-06-09']],
  ])('is said once (%s): %s', (language, text, expected) => {
    expect(valuesOf(language, text)).toEqual(expected);
  });

  it.each([
    ['two clauses', 'The storm hit on May 4 and the flood came on June 7, 2018.', '2023-05-04'],
    ['a day reckoned from today', 'She called yesterday and on June 7, 2018.', '2023-12-21'],
    ['a year of its own', 'They met on May 4, 2017 and June 7, 2018.', '2017-05-04'],
  ])('is not taken over by %s', (_, text, first) => {
    expect(valuesOf('en', text)[0]).toBe(first);
  });
});

describe('a day that is named with its weekday', () => {
  it.each([
    ['en', 'Holm took office in May 2019 and resigned on Monday, December 18.', ['2019-05', '2023-12-18']],
    ['de', 'Holm trat im Mai 2019 an und ging am Montag, 18. Dezember.', ['2019-05', '2023-12-18']],
    ['fr', 'Holm a commencé en mai 2019 et a démissionné lundi 18 décembre.', ['2019-05', '2023-12-18']],
    ['en', 'Holm took office in May 2019 and fell ill on Saturday, May 18.', ['2019-05', '2019-05-18']],
  ])('is of the year that has it: %s: %s', (language, text, values) =>
    expect(valuesOf(language, text)).toEqual(values),
  );
});
