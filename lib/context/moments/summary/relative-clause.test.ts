import { describe, expect, it } from 'vitest';
import { summaries } from './summary.testing';

describe('a clause with "who", told of its person', () => {
  it('has the name before it in brackets', () => {
    expect(
      summaries(
        'The council thanked Ada Holm, who founded the harbour museum of Alder in 2002, for her long years of work.',
      ),
    ).toEqual(['[Ada Holm] founded the harbour museum of Alder in 2002.']);
  });

  it.each([
    [
      'claimed',
      'Prosecutors say that they know Ada Holm, who took the money of the harbour museum in 2011 and hid it.',
    ],
    [
      'of one of two',
      'The council thanked Ada Holm and Tom Berg, who founded the harbour museum of Alder in 2002, for their work.',
    ],
    [
      'of who stands further off',
      'The council thanked the daughter of Ada Holm, who founded the harbour museum of Alder in 2002, for her work.',
    ],
    [
      'of a thing',
      'The council sold the old mill in Alder, which opened its doors in 2002, to a builder from the next village.',
    ],
    ['short', 'Ask Ada Holm, who founded it in 2002.'],
  ])('stays in its sentence where it is %s', (_, text) => {
    expect(summaries(text)).toEqual([text]);
  });

  it('stays where German has its verb last', () => {
    const text =
      'Der Rat dankte Ada Holm, die das Museum am Hafen im Jahr 2002 gegründet hatte, für die Arbeit der vielen Jahre.';
    expect(summaries(text, 'de')).toEqual([text]);
  });
});
