import { describe, expect, it } from 'vitest';
import { namedDay } from './named-days';

const friday = '2022-05-13';

describe('a day by its name', () => {
  it.each([
    ['Friday', 'en'],
    ['Mittwochabend', 'de'],
    ['sexta-feira', 'pt'],
    ['dimanche soir', 'fr'],
    ['пятницу', 'ru'],
  ])('is one of the week: %s', (named, language) => {
    expect(namedDay(named, language, friday)).toEqual({ isWeekday: true, isReckoned: true, isPlaced: false });
  });

  it.each([
    ['yesterday', 'en'],
    ['am selben Tag', 'de'],
    ['ontem', 'pt'],
    ['aujourd’hui', 'fr'],
    ['two years before', 'en'],
    ['im Jahr zuvor', 'de'],
  ])('is reckoned from the day it is said on: %s', (named, language) => {
    expect(namedDay(named, language, friday)).toEqual({
      isWeekday: false,
      isReckoned: true,
      isPlaced: false,
    });
  });

  it.each([
    ['Feiertag', 'de'],
    ['midi', 'fr'],
    ['holiday', 'en'],
    ['Friday, 13 May', 'en'],
    ['Natal', 'pt'],
  ])('is neither: %s', (named, language) => {
    expect(namedDay(named, language, friday)).toMatchObject({ isWeekday: false, isReckoned: false });
  });

  it.each([
    ['the weekend', 'en', '2022-W19-WE'],
    ['Wochenende', 'de', '2022-W19-WE'],
    ['week-end', 'fr', '2022-W19-WE'],
    ['tonight', 'en', '2022-05-13TNI'],
    ['overnight', 'en', '2022-05-12TNI'],
    ['anoche', 'es', '2022-05-12TNI'],
  ])('is reckoned by what it is: %s', (named, language, value) => {
    expect(namedDay(named, language, value)).toMatchObject({ isWeekday: false, isReckoned: true });
  });

  it('is not reckoned where it has its number', () => {
    expect(namedDay('the night of May 3', 'en', '2022-05-03TNI').isReckoned).toBe(false);
  });

  it('is placed by a word for next or last', () => {
    expect(namedDay('next Friday', 'en', friday).isPlaced).toBe(true);
    expect(namedDay('kommenden Freitag', 'de', friday).isPlaced).toBe(true);
  });
});
