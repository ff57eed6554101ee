import { describe, expect, it } from 'vitest';
import { foldWord } from './fold-word';

describe('foldWord', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['Ærø', 'aero'],
    ['Þórður', 'thordur'],
    ['Đorđe', 'dorde'],
    ['Kadıköy', 'kadikoy'],
    ['ΤΈΛΟΣ', 'τελοσ'],
  ])('writes %s as it is typed without its marks', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('leaves letters that are letters of their own: й is not и', () => {
    expect(foldWord('край')).toBe('край');
  });
});
