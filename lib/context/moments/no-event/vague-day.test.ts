import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { joinSpans } from '../../dates/spans';
import { findDatedClauses } from '../dated-clause';

/** A Friday in December. */
const published = '2023-12-22';

/** The dates that clauses of a text are given by its words. */
function datesIn(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
  return findDatedClauses(read, timexes, published).flatMap(({ date, timex }) => (timex ? date : []));
}

describe('days that are one of many', () => {
  it.each([
    ['On a Sunday he watched the game with friends.', 'en'],
    ['She plays chess on any Tuesday that is free.', 'en'],
    ['Er sah das Spiel an einem Sonntag mit Freunden.', 'de'],
    ['Il regardait le match un dimanche avec des amis.', 'fr'],
    ['Vio el partido un domingo con sus amigos.', 'es'],
    ['The host has quit his Saturday show.', 'en'],
    ['Confidence went back to July levels in the survey.', 'en'],
    ['The sale began before the Christmas shopping.', 'en'],
    ['The annual rate, or APR, has soared north of 20 percent.', 'en'],
    ['Christmas has been thrown into doubt by the city.', 'en'],
    ['The EMSW-2024 grant was given to the college.', 'en'],
  ] satisfies [string, Language][])('dates nothing: %s', (text, language) => {
    expect(datesIn(text, language)).toEqual([]);
  });

  it('takes a day that is meant', () => {
    expect(datesIn('On Sunday he watched the game with friends.')).toEqual(['2023-12-17']);
    expect(datesIn('A Sunday attack killed two guards.')).toEqual(['2023-12-17']);
    expect(datesIn('He called the police before 5 p.m. on Wednesday.')).toEqual(['2023-12-20']);
    expect(datesIn('The Sunday attack killed two guards.')).toEqual(['2023-12-17']);
  });
});

describe('what holds these days', () => {
  it.each([
    'Many people today live among plenty of food.',
    'Today everything hurts.',
    'The harbour is still on the old plan today.',
    'The region that today is home to both has two languages.',
    'It is a gift for people who paint on the weekend for fun.',
    'She makes sure of it first thing in the morning.',
    'The work is easier today than it was for their parents.',
  ])('is of no day: %s', (text) => expect(datesIn(text)).toEqual([]));

  it.each([
    'Today is the day of the vote in Alder.',
    'The board announced today that the bridge will close.',
    'The bridge is being closed today.',
    'Today thousands of people will march in Alder.',
  ])('is of its day where something comes about: %s', (text) =>
    expect(datesIn(text)).toEqual(['2023-12-22']),
  );
});

describe('years and seasons that say which one a thing is', () => {
  it.each([
    'The 2024 Alder Roadster gets a new engine.',
    'Anders was the first to join the club’s 2024 class.',
    'She sang her 2009 hit again.',
    '2019: Ada Holm.',
    'The winter solstice is celebrated in Alder.',
  ])('date nothing: %s', (text) => expect(datesIn(text)).toEqual([]));

  it.each([
    ['The 2016 election changed the town.', '2016'],
    ['She released her 2009 hit in Alder.', '2009'],
    ['The 2024 Olympics will begin in Paris.', '2024'],
    ['The 2019 Hondo Crossing race was won by Ada Holm.', '2019'],
  ])('date events: %s', (text, date) => expect(datesIn(text)).toEqual([date]));
});

describe('dates that only lead up to something', () => {
  it.each([
    'A sale has kicked off ahead of Christmas.',
    'There are just three days until Christmas.',
    'He had worked on the farm before May 2019.',
    'In the last year, the state has sued several firms.',
    'What did the mayor say on Tuesday?',
  ])('date nothing: %s', (text) => expect(datesIn(text)).toEqual([]));

  it('are dates of events where these fall on them', () => {
    expect(datesIn('The shops will be closed on Christmas.')).toEqual(['2023-12-25']);
    expect(datesIn('The law must be passed before 3 May 2024.')).toEqual(['2024-05-03']);
    expect(datesIn('Last year, the state sued several firms.')).toEqual(['2022']);
  });
});

describe('the day that a clause means', () => {
  it.each([
    ['Half a million people are starving, according to a report Thursday.', '2023-12-21'],
    ['He revealed on June 26, 2022, that his album would be arriving on July 15.', '2022-07-15'],
    ['Ahead of the Alder kick-off on Jan. 15, Holm has been traveling.', '2024-01-15'],
    ['The minister said that the wage was increasing in early 2025.', '2025'],
    ['He has said so several times in the past week.', '2023-12-15/2023-12-22'],
    ['Figueroa made a successful debut with a victory over Magsayo in March.', '2023-03'],
    ['It had fallen during 2014-19. The December 14 incident was the first in years.', '2023-12-14'],
  ])('is near publication: %s', (text, date) => expect(datesIn(text)).toContain(date));
});

describe('years and days that are spoken of', () => {
  it.each([
    'Holm was named Player of the Year.',
    'It was the largest deal of the year.',
    '2023 was an eventful year for the town.',
    'Businesses close out 2023 with growth.',
    'That explains why Wednesday is fourth on the list.',
    'My 20s had nothing to do with sport.',
    'Record: 26-0, 23 KOs Last fight: Dec. 26 - W, KO10 vs. Marlon Holm Next fight: TBA Previous ranking: No. 1.',
  ])('date nothing: %s', (text) => expect(datesIn(text)).toEqual([]));

  it.each([
    ['Sales fell at the end of the year.', '2023'],
    ['Prices rose in 2023.', '2023'],
    ['Friday marks the anniversary of the flood.', '2023-12-22'],
  ])('date what comes about then: %s', (text, date) => expect(datesIn(text)).toContain(date));
});

describe('the time of a scene', () => {
  it.each([
    ['It’s the middle of June, and the singer sits in a café.', 'en'],
    ['It is now October in the valley.', 'en'],
    ['Es ist Oktober in den Bergen.', 'de'],
    ['C’est octobre dans la vallée.', 'fr'],
  ] as const)('dates nothing: %s', (text, language) => expect(datesIn(text, language)).toEqual([]));

  it.each([
    ['It was October 1998 when the bridge fell.', 'en', '1998-10'],
    ['C’est lundi que le port a fermé.', 'fr', '2023-12-18'],
    ['È lunedì che il porto ha chiuso.', 'it', '2023-12-18'],
  ] as const)('may be that of an event which was: %s', (text, language, date) =>
    expect(datesIn(text, language)).toEqual([date]),
  );
});

describe('ages', () => {
  it.each([
    ['Ada Holm, who turns 37 in January, has scored 500 goals.', 'en'],
    ['Ada Holm cumple 37 años en enero.', 'es'],
    ['Ada Holm wird 40 Jahre alt im Mai.', 'de'],
  ] as const)('date nothing: %s', (text, language) => expect(datesIn(text, language)).toEqual([]));

  it.each([
    ['In Alder werden 300 Stellen im August 2024 gestrichen.', 'de', '2024-08'],
    ['Es werden 30 Züge ab Juli 2024 ausgetauscht.', 'de', '2024-07'],
    ['The council turned 12 schools in 2019 into shelters.', 'en', '2019'],
  ] as const)('are no other number: %s', (text, language, date) =>
    expect(datesIn(text, language)).toEqual([date]),
  );
});
