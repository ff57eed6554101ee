import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { joinSpans } from '../../dates/spans';
import { findDatedClauses } from '../dated-clause';

/** A Wednesday. */
const published = '2023-05-10';

/** The dates that clauses of a text are given by its words, in the text's order. */
function datesIn(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
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

/** 3 March 2020 was a Tuesday. */
describe('a day of the week that one spoke of on another day', () => {
  const spoken = '2020-03-03';
  const before = '2020-02-28';
  const after = '2020-03-06';

  it.each<[Language, string]>([
    ['en', 'On March 3, 2020, the mayor said he would resign on Friday.'],
    ['en', 'On March 3, 2020, the mayor said he will resign on Friday.'],
    ['de', 'Am 3. März 2020 sagte der Bürgermeister, er werde am Freitag zurücktreten.'],
    ['pt', 'Em 3 de março de 2020, o prefeito disse que renunciará na sexta-feira.'],
    ['fr', 'Le 3 mars 2020, le maire a dit qu’il démissionnerait vendredi.'],
    ['es', 'El 3 de marzo de 2020, el alcalde dijo que dimitiría el viernes.'],
  ])('was to come (%s): %s', (language, text) => expect(datesIn(text, language)).toEqual([spoken, after]));

  it.each<[Language, string]>([
    ['en', 'On March 3, 2020, the mayor said that he resigned on Friday.'],
    ['de', 'Am 3. März 2020 sagte der Bürgermeister, er sei am Freitag zurückgetreten.'],
    ['pt', 'Em 3 de março de 2020, o prefeito disse que tinha renunciado na sexta-feira.'],
    ['fr', 'Le 3 mars 2020, le maire a dit qu’il avait démissionné vendredi.'],
  ])('had been (%s): %s', (language, text) => expect(datesIn(text, language)).toEqual([spoken, before]));

  it.each([
    ['en', '“We will strike on Friday,” the union said on March 3, 2020.'],
    ['de', '„Wir werden am Freitag streiken“, sagte der Sprecher am 3. März 2020.'],
  ] as const)('was to come, in quotation marks (%s): %s', (language, text) =>
    expect(datesIn(text, language)).toEqual([after, spoken]),
  );

  it('is next week’s where the words say so', () => {
    expect(datesIn('On March 3, 2020, the mayor said he would resign next Tuesday.')).toEqual([
      spoken,
      '2020-03-10',
    ]);
  });

  it.each([
    'On March 3, 2020, the mayor announced he was resigning on Friday.',
    'In a statement on March 3, 2020 the army announced Saturday’s vote.',
  ])('is left out where it can’t be told: %s', (text) => expect(datesIn(text)).toEqual([spoken]));

  it('is none where only the ending is a day’s', () => {
    const text = (day: string) => `„Wir haben am ${day} gestreikt“, sagte der Sprecher am 3. März 2020.`;
    expect(datesIn(text('Feiertag'), 'de')).toEqual([spoken]);
    expect(datesIn(text('selben Tag'), 'de')).toEqual([spoken, spoken]);
  });
});

/** The weekend before 3 March 2020 was of 29 February and 1 March. */
describe('what has no day of the week and was spoken of on another day', () => {
  const spoken = '2020-03-03';
  const weekend = '2020-02-29/2020-03-01';

  it.each<[string, Language, string]>([
    [weekend, 'en', 'On March 3, 2020, the mayor said he had met the banker last weekend.'],
    [weekend, 'en', 'On March 3, 2020, the mayor said he had met the banker over the weekend.'],
    ['2020-03-14/2020-03-15', 'en', 'On March 3, 2020, the mayor said he would resign next weekend.'],
    [weekend, 'de', 'Am 3. März 2020 sagte der Bürgermeister, er habe den Bankier am Wochenende getroffen.'],
    [weekend, 'fr', 'Le 3 mars 2020, le maire a dit qu’il avait rencontré le banquier le week-end dernier.'],
    [
      weekend,
      'es',
      'El 3 de marzo de 2020, el alcalde dijo que había visto al banquero el fin de semana pasado.',
    ],
    ['2020-03-03', 'en', 'On March 3, 2020, the mayor said he would resign tonight.'],
    ['2020-03-02', 'en', 'On March 3, 2020, the mayor said the bridge had collapsed overnight.'],
    ['2020-03-03', 'de', 'Am 3. März 2020 sagte der Bürgermeister, er werde heute Abend zurücktreten.'],
    ['2020-03-03', 'fr', 'Le 3 mars 2020, le maire a dit qu’il démissionnerait ce soir.'],
    ['2020-03-02', 'es', 'El 3 de marzo de 2020, el alcalde dijo que había visto al banquero anoche.'],
    ['2018', 'en', 'On March 3, 2020, the mayor said he had resigned two years before.'],
    ['2021', 'en', 'On March 3, 2020, the mayor said he would resign the following year.'],
    ['2019', 'en', 'On March 3, 2020, the mayor said he had resigned last year.'],
    [
      '2017',
      'de',
      'Am 3. März 2020 sagte der Bürgermeister, er habe den Bankier drei Jahre zuvor getroffen.',
    ],
    ['2019', 'de', 'Am 3. März 2020 sagte der Bürgermeister, er sei im vergangenen Jahr zurückgetreten.'],
    ['2019', 'fr', 'Le 3 mars 2020, le maire a dit qu’il avait démissionné l’année précédente.'],
    ['2019', 'fr', 'Le 3 mars 2020, le maire a dit qu’il avait démissionné l’an dernier.'],
    ['2021', 'es', 'El 3 de marzo de 2020, el alcalde dijo que dimitiría el año siguiente.'],
    ['2020-02', 'es', 'El 3 de marzo de 2020, el alcalde dijo que había dimitido el mes pasado.'],
  ])('is reckoned from there, as %s (%s): %s', (date, language, text) =>
    expect(datesIn(text, language)).toEqual([spoken, date]),
  );

  it('is reckoned from there in quotation marks', () => {
    expect(datesIn('“I resigned two years before,” she said on March 3, 2020.')).toEqual(['2018', spoken]);
  });

  it.each<[Language, string]>([
    ['en', 'On March 3, 2020, the mayor said he had met the banker on Easter weekend.'],
    ['de', 'Am 3. März 2020 sagte der Bürgermeister, er werde am Wochenende zurücktreten.'],
  ])('is left out where it can’t be told (%s): %s', (language, text) =>
    expect(datesIn(text, language)).toEqual([spoken]),
  );

  it.each<[Language, string]>([
    ['en', '“We closed the bridge tonight,” she said.'],
    ['fr', '« Nous avons fermé le pont cette nuit », a dit le maire.'],
    ['es', '«Anoche cerramos el puente», dijo el alcalde.'],
  ])('is none where it is quoted and nobody knows when it was said (%s): %s', (language, text) =>
    expect(datesIn(text, language)).toEqual([]),
  );

  it.each([
    ['Last year’s fire destroyed the house that was built on March 3, 2010.', ['2022', '2010-03-03']],
    ['The mayor, who was elected on March 3, 2020, resigned last year.', ['2020-03-03', '2022']],
  ])('is the writer’s in the writer’s words: %s', (text, dates) => expect(datesIn(text)).toEqual(dates));
});
