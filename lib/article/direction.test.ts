import { describe, expect, it } from 'vitest';
import { directionOf } from './direction';

describe('directionOf', () => {
  it('goes by the script where the tag names one, else by the language', () => {
    expect(['ar', 'he-IL', 'fa', 'ckb', 'az-Arab', 'AR'].map(directionOf)).toEqual(Array(6).fill('rtl'));
    expect(['en', 'tr', 'ur-Latn', 'zh-Hant', '', 'no tag'].map(directionOf)).toEqual(Array(6).fill('ltr'));
  });
});
