import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { joinSpans } from '../../dates/spans';
import { findDatedClauses } from '../dated-clause';

/** A Wednesday. */
const published = '2021-07-14';

/** The dates that clauses of a text are given by its words. */
function datesIn(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = joinSpans(text, findTimexes(text, { published, language }), language);
  return findDatedClauses(read, timexes, published).flatMap(({ date, timex }) => (timex ? date : []));
}

describe('a day of the week', () => {
  it.each([
    ['en', 'The harbor board rejected the plan on Thursday.'],
    ['de', 'Der Hafenrat hat den Plan am Donnerstag abgelehnt.'],
    ['fr', 'Le conseil du port a rejeté le plan jeudi.'],
    ['es', 'El consejo del puerto rechazó el plan el jueves.'],
  ] as const)('%s: of tomorrow’s name is no sure day of what was', (language, text) => {
    expect(datesIn(text, language)).toEqual([]);
  });

  it('is tomorrow where a plan is told, and six days ago where the text says so', () => {
    expect(datesIn('The harbor board will meet on Thursday.')).toEqual(['2021-07-15']);
    expect(datesIn('The harbor board rejected the plan last Thursday.')).toEqual(['2021-07-08']);
    expect(datesIn('The harbor board rejected the plan on Friday.')).toEqual(['2021-07-09']);
  });

  it('moves by a week and not by a year where the verb tells of the past', () => {
    const text =
      'The ministry said that it asked for the return of the files in a letter Friday to the board.';
    expect(datesIn(text)).toEqual(['2021-07-09']);
  });
});

describe('a day or month without its year', () => {
  it('is the nearest one where a noun has it and the verb looks ahead', () => {
    expect(datesIn('That would set the stage for a contested vote in October.')).toEqual(['2021-10']);
    expect(datesIn('A ruling in May would end the dispute.')).toEqual(['2021-05']);
  });

  it('is of the year that the sentence opens with', () => {
    const text =
      'But in 2016, the governor spent ten million dollars on posters in the south beginning in April.';
    expect(datesIn(text)).toEqual(['2016', '2016-04']);
  });

  it('is the one just gone, and not that of a year hence', () => {
    const text =
      'After the closeout of the bank and Harbor Office probe July 6, Harbor Watch asked to question Ada Holm.';
    expect(datesIn(text)).toEqual(['2021-07-06']);
  });

  it('is none for a day after publication that is reckoned from another', () => {
    const text = 'Her remarks came the day after the board completed its meeting.';
    expect(datesIn(text).filter((date) => date.startsWith('2020'))).toEqual([]);
  });

  it('is the nearest one behind a noun that stands before the verb', () => {
    expect(datesIn('An arbitrator’s ruling in May would end the board’s exclusive power.')).toEqual([
      '2021-05',
    ]);
  });

  it('is behind where something has gone on since', () => {
    expect(datesIn('They have been picketing since January.')).toEqual(['2021-01']);
    expect(datesIn('Seit Januar streiken die Arbeiter.', 'de')).toEqual(['2021-01']);
  });

  it('is of the year before that the story goes on from', () => {
    const text =
      'Holm made her debut late in the 1998 season. Then, a week later, on Sept. 20, she was hurt.';
    expect(datesIn(text)).toEqual(['1998', '1998-09-20']);
  });
});
