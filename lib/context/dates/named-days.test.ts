import { describe, expect, it } from 'vitest';
import { namedDay } from './named-days';

describe('a day by its name', () => {
  it.each([
    ['Friday', 'en'],
    ['Mittwochabend', 'de'],
    ['sexta-feira', 'pt'],
    ['dimanche soir', 'fr'],
    ['пятницу', 'ru'],
  ])('is one of the week: %s', (named, language) => {
    expect(namedDay(named, language)).toEqual({ isWeekday: true, isReckoned: true, isPlaced: false });
  });

  it.each([
    ['yesterday', 'en'],
    ['am selben Tag', 'de'],
    ['ontem', 'pt'],
    ['aujourd’hui', 'fr'],
  ])('is reckoned from the day it is said on: %s', (named, language) => {
    expect(namedDay(named, language)).toEqual({ isWeekday: false, isReckoned: true, isPlaced: false });
  });

  it.each([
    ['Feiertag', 'de'],
    ['midi', 'fr'],
    ['holiday', 'en'],
    ['Friday, 13 May', 'en'],
    ['Natal', 'pt'],
  ])('is neither: %s', (named, language) => {
    expect(namedDay(named, language)).toMatchObject({ isWeekday: false, isReckoned: false });
  });

  it('is placed by a word for next or last', () => {
    expect(namedDay('next Friday', 'en').isPlaced).toBe(true);
    expect(namedDay('kommenden Freitag', 'de').isPlaced).toBe(true);
  });
});
