import { describe, expect, it } from 'vitest';
import type { Language } from '../../language/languages';
import { modelOf } from '../../language/models.testing';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { joinSpans } from '../dates/spans';
import { findDatedClauses } from './dated-clause';

/** A Wednesday in April. */
const published = '2023-04-26';

/** What is dated in a text, each as its date and its words; `lead` for what no words date. */
function datesIn(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
  return findDatedClauses(read, timexes, published).map(({ date, timex }) =>
    timex ? `${date} ${text.slice(timex.start, timex.end)}` : `${date} lead`,
  );
}

describe('findDatedClauses', () => {
  it.each([
    ['The Pistons host the Nets on Tuesday.', 'en', '2023-05-02 Tuesday'],
    ['The council approved the plan on Tuesday.', 'en', '2023-04-25 Tuesday'],
    ['The application was approved in June and lists the plans.', 'en', '2022-06 June'],
    ['The trial could begin this winter.', 'en', '2023-24 this winter'],
    ['Die Firma startet am Montag ein neues Projekt.', 'de', '2023-05-01 Montag'],
    [
      'Für die Wahl am kommenden Sonntag sind viele Bürger registriert.',
      'de',
      '2023-04-30 kommenden Sonntag',
    ],
  ] as const)('dates by the tense of the clause: %s', (text, language, date) => {
    expect(datesIn(text, language)).toContain(date);
  });

  it.each([
    ['The plant, founded in March 2008, will open again on July 15.', '2023-07-15 July 15'],
    ['He was convicted in March 2022, and his appeal will be heard on June 3.', '2023-06-03 June 3'],
    ['It was revealed on June 26, 2022, that the ferry would arrive on July 15.', '2022-07-15 July 15'],
  ])('takes the year of another date only where both are of one year: %s', (text, date) => {
    expect(datesIn(text)).toContain(date);
  });

  it('takes no past clause for one of a day to come, and no year for one with a day that it has not', () => {
    expect(datesIn('The firm sold its shares before January 19.').join()).not.toContain('2024');
    const read = 'The law, passed in June 2023, took effect on February 29.';
    const timexes = joinSpans(read, findTimexes(read, { published: '2024-05-02', language: 'en' }), 'en');
    const found = findDatedClauses(readText(read, modelOf('en')), timexes, '2024-05-02');
    expect(found.map(({ date }) => date)).toContain('2024-02-29');
  });

  it('takes no row of a list for a sentence', () => {
    expect(datesIn('2017: Ada Holm leads.')).toEqual([]);
  });

  it.each([
    ['She has led the party for 12 years.', 'en', '2011~ 12 years'],
    ['Sie leitet die Partei seit 12 Jahren.', 'de', '2011~ 12 Jahren'],
    ['Elle dirige le parti depuis 12 ans.', 'fr', '2011~ 12 ans'],
  ] as const)('counts back a length that lasts until now: %s', (text, language, date) => {
    expect(datesIn(text, language)).toContain(date);
  });

  it.each([
    ['Buses built before 2015 may not enter the old town.', 'en'],
    ['Vor 1998 leitete er eine Bank in Bern.', 'de'],
    ['Elle vivait à Lyon avant 1998 avec son frère.', 'fr'],
    ['Antes de 1998 dirigía un banco en Berna.', 'es'],
    ['Prima del 1998 dirigeva una banca a Berna.', 'it'],
  ] as const)('dates nothing by the year that it was before: %s', (text, language) => {
    expect(datesIn(text, language).filter((date) => !date.endsWith('lead'))).toEqual([]);
  });

  it('counts back no length of which only the least is known', () => {
    for (const text of [
      'She has led the party for more than 12 years.',
      'She has led the party for over 12 years.',
    ])
      expect(datesIn(text).filter((date) => !date.endsWith('lead'))).toEqual([]);
  });

  it('counts back no length that is over', () => {
    expect(datesIn('She led the party for 12 years.').filter((date) => date.includes('12 years'))).toEqual(
      [],
    );
  });

  it('takes what opens a text without a date for news of about its day', () => {
    expect(datesIn('The mayor has resigned over the harbour.')).toEqual(['2023-04-26~ lead']);
  });

  it('takes nothing for news that goes on from an older date', () => {
    expect(datesIn('Rebels took the town on May 3, 2011. The harbour was closed.').join()).not.toContain(
      'lead',
    );
  });
});

describe('what the article itself reports', () => {
  it.each([
    ['The council closed the harbor after the storm.', 'en'],
    ['The council has closed the harbor after the storm.', 'en'],
    ['The harbor is being closed by the council.', 'en'],
    ['The harbor board is now looking for a way out.', 'en'],
    ['A pilots’ strike grounds all flights.', 'en'],
    ['Die Bahn streicht in Alder 300 Stellen.', 'de'],
    ['La ville d’Alder ferme son port.', 'fr'],
    ['La policía detiene a tres personas.', 'es'],
    ['Der Hafenrat hat den Kai geschlossen.', 'de'],
    ['El consejo ha cerrado el puerto.', 'es'],
  ] as const)('has come about: %s', (text, language) =>
    expect(datesIn(text, language)).toContain('2023-04-26~ lead'),
  );

  it.each([
    'A handful of seaweed feeds a family for days.',
    'The old harbor is the heart of the town.',
    'The town needs a bridge over the river.',
  ])('is no state of things: %s', (text) => expect(datesIn(text)).toEqual([]));
});
