import { describe, expect, it } from 'vitest';
import { directionOf, setApart } from './direction';

describe('directionOf', () => {
  it('goes by the script where the tag names one, else by the language', () => {
    expect(['ar', 'he-IL', 'fa', 'ckb', 'az-Arab', 'AR'].map(directionOf)).toEqual(Array(6).fill('rtl'));
    expect(['en', 'tr', 'ur-Latn', 'zh-Hant', '', 'no tag'].map(directionOf)).toEqual(Array(6).fill('ltr'));
  });
});

it('a date that runs the other way is set apart in a line of the desk', () => {
  expect(setApart('4 يونيو 2024', 'ar')).toBe('\u20684 يونيو 2024\u2069');
  expect(setApart('June 4, 2024', 'en')).toBe('June 4, 2024');
});
