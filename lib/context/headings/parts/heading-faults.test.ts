import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** The headings that the dates of a text are given. */
const shown = (text: string) => [
  ...new Set(headingsOf('en', text, '2023-12-22').filter((heading) => heading !== null)),
];

describe('a heading that begins or ends inside of something', () => {
  it.each([
    ['The first GLP-1 drug was approved for obesity in 2014.'],
    ['The long conflict was touched off in 2019.', 'Long conflict was touched off'],
    [
      'In the results of 2019, patients lost 10 to 20 percent of their weight.',
      'Patients lost 10 to 20 percent of weight',
    ],
    ['The singer-rapper and his wife, Amber Najm, have been married since 2003.'],
    ['Friedman learned of the decision around 12 p.m. PT on 9 December.'],
    ['And founder Ada Holm sold the business in 2010.', 'Founder Ada Holm sold business'],
    ['Alder League training camp opens on 10 January.', 'Alder League training camp opens'],
    [
      'The Ministry of Health announced on Tuesday that the death toll of the flood had reached 19,667 people.',
    ],
    ['Heuermann, 59, was arrested in July of this year.', 'Heuermann was arrested'],
    [
      'She rested after the success of Sad Town, which was released by Berg in 1982.',
      'Sad Town was released by Berg',
    ],
    ['They gathered for the World Cup of 2006.'],
  ])('is whole or none: %s', (text, heading = 'none') => expect([[], [heading]]).toContainEqual(shown(text)));

  it.each([
    ['Bnxn changed his name in 2022 in a bid to avoid confusion.', 'Bnxn changed his name'],
    ['Ada Holm sold the harbour to Berg in 2010.', 'Ada Holm sold harbour to Berg'],
  ])('is whole: %s', (text, heading) => expect(shown(text)).toEqual([heading]));
});

describe('a day that the clause only leads up to', () => {
  it('has no heading of what is done before', () => {
    const text = 'Ahead of the Alder kick-off on Jan. 15, Ada Holm has been traveling to northern towns.';
    expect(shown(text)).toEqual([]);
  });
});
