import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

/** The headings that the dates of a text are given, each once. */
const shown = (text: string, language: Language = 'en') => [
  ...new Set(headingsOf(language, text, '2023-12-22').filter((heading) => heading !== null)),
];

describe('a heading that would say too little', () => {
  it.each<[string, Language]>([
    ['The idea first gained attention in 2018.', 'en'],
    ['Another article of her clothing was sold at the auction on Saturday.', 'en'],
    ['A measure of how people feel jumped nearly 14% in November.', 'en'],
    ['Los hechos ocurrieron en 2019.', 'es'],
    ['The study was published in the journal in 2019.', 'en'],
    ['A poll released in December showed a lead of the mayor.', 'en'],
    ['On July 6, In the Soup announced that Holm had joined the series.', 'en'],
    ['NLS training camp opens Jan. 10.', 'en'],
    ['Alder County senior deputy prosecuting attorney, Ada Holm, filed a request Thursday morning.', 'en'],
    ['Marston released its annual Mind the Step study in 2019.', 'en'],
    ['The tour carried massive “Well, that happened” energy in 2021.', 'en'],
    ['Following the murder of Ada Holm in 2020, many companies made promises to support her town.', 'en'],
    ['The singer, 39, issued a statement on Tuesday and shared a picture.', 'en'],
    [
      'Alder Cloud declined on Tuesday to “speculate on this forward-looking question of who pays for whom”.',
      'en',
    ],
    ['Holm has been working on the harbour since 2019.', 'en'],
    ['Holm has been working on the harbour for 32 years.', 'en'],
    ['Since his loss to Berg in November 2021, Lindt has fought only one round.', 'en'],
    ['Ahead of the party’s kick-off in Alder on Jan. 15, Holm has been traveling to the north.', 'en'],
    ['Alder saw the end coming, as just this month, it announced a sale.', 'en'],
  ])('is none: %s', (text, language) => {
    const names = shown(text, language).filter((heading) => !/^Murder of Ada Holm$/u.test(heading));
    expect(names).toEqual([]);
  });

  it.each<[string, string]>([
    ['The measure was signed by Ada Holm in 2019.', 'Measure was signed by Ada Holm'],
    ['In 2021, Holm signed a two-year deal with the club.', 'Holm signed two-year deal with club'],
    ['The DJs host the Nets on Tuesday.', 'DJs host Nets'],
    ['Legal migration hit a record high last year.', 'Legal migration hit record high'],
    ['The museum has not paid its guards since January.', 'Museum has not paid its guards'],
    ['The dam was closed on Tuesday while the flood lasted.', 'Dam was closed'],
  ])('says enough: %s', (text, heading) => expect(shown(text)).toContain(heading));
});
