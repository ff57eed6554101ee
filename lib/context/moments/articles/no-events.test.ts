import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { momentsOf } from './articles.testing';

const days = (language: Language, text: string, published = '2025-06-28') =>
  momentsOf({ language, published, headline: '', paragraphs: [text] })
    .filter(({ kind }) => kind !== 'own')
    .map(({ date }) => date);

describe('dates that no event has', () => {
  it.each([
    ['en', 'The feast always falls around June 21, and the shops close.'],
    ['en', 'The solstices come twice a year, in June and December.'],
    ['de', 'Die Messe findet stets am 1. September in Erlau statt.'],
    ['fr', 'La foire commence toujours le 1er septembre à Valmont.'],
    ['es', 'La feria empieza siempre el 1 de septiembre en Valmonte.'],
    ['it', 'La fiera comincia sempre il 1° settembre a Valmonte.'],
  ] satisfies [Language, string][])('%s, as what happens again and again: %s', (language, text) =>
    expect(days(language, text)).toEqual([]),
  );

  it.each([
    ['en', 'Dwarf dinosaurs were first described more than a century ago.'],
    ['en', 'The franchise goes on nearly ten years after Gorgo (2014) opened.'],
    ['de', 'Die Stiftung von Gabriel Alder (1927-2014) nannte ihn einen Meister.'],
    ['en', 'The share of people at work is the highest since 2002.'],
    ['en', 'Prices fell for the first time since 2010, and rents rose.'],
    ['de', 'Die Preise sind zum ersten Mal seit 2010 gesunken.'],
    ['fr', 'Le chômage est à son niveau le plus bas depuis 2010.'],
    [
      'en',
      'Through Dec. 28 at the Alder Theatre, 175 State St.; tickets are sold at aldertheatre.com from $36.',
    ],
    ['de', 'Cäsar wurde 44 v. Chr. in Rom ermordet.'],
    ['it', 'L’insediamento fu distrutto intorno al 1000 a.C. dai vicini.'],
  ] satisfies [Language, string][])('%s: %s', (language, text) => expect(days(language, text)).toEqual([]));

  it('are events where the clause tells of one', () => {
    expect(days('en', 'The feast fell on June 21, 2019, and the shops closed.')).toEqual(['2019-06-21']);
    expect(days('en', 'The board always agreed, but on 3 May 2019 it dismissed its head.')).toEqual([
      '2019-05-03',
    ]);
    expect(days('en', 'The bridge has been closed since 2010.')).toEqual(['2010']);
    expect(days('en', 'Gorgo (2014) was filmed in Leeds in 2013.')).toEqual(['2013']);
  });
});

describe('the year of a day that German news tells of in the present', () => {
  it.each([
    ['Die Schule beginnt am 1. September wieder.', '2025-09-01'],
    ['Die Band spielt am 20. Dezember in Erlau.', '2025-12-20'],
    ['Am 20. Dezember spielt die Band in Erlau.', '2025-12-20'],
    ['Die Läden schließen am 31. Oktober.', '2025-10-31'],
    ['Im Dezember wählt das Land ein neues Parlament.', '2025-12'],
    ['Die Bewerbungsfrist endet im November.', '2025-11'],
    ['Am 20. Dezember raste ein Mann in die Menge.', '2024-12-20'],
    ['Der Brand brach am 1. September aus.', '2024-09-01'],
    ['Der Senat hielt am 20. Dezember an dem Plan fest.', '2024-12-20'],
    ['Im Oktober hatte der Rat das Vorhaben gebilligt.', '2024-10'],
  ])('%s', (text, date) => expect(days('de', text)).toEqual([date]));
});
