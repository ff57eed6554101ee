import { describe, expect, it } from 'vitest';
import { summaries } from './summary.testing';

describe('a clause of a sentence, told by itself', () => {
  it.each([
    [
      'who',
      'The council thanked Ada Holm, who founded the harbour museum of Alder in 2002, for her long years of work.',
      '[Ada Holm] founded the harbour museum of Alder in 2002.',
    ],
    [
      'which',
      'The old company, which opened a second factory in Alder in 2011, makes boats, masts and sails for the whole coast.',
      '[The old company] opened a second factory in Alder in 2011.',
    ],
    [
      'a participle',
      'The council of Alder closed the doors of the harbour museum founded by the old mill in 2002.',
      '[The harbour museum was] founded by the old mill in 2002.',
    ],
    [
      'because',
      'The council has met in the rooms of the old school by the river because a fire destroyed the town hall of Alder in 2009.',
      'A fire destroyed the town hall of Alder in 2009.',
    ],
    [
      'a second verb',
      'Ada Holm led the museum of Alder for the first years after the war and opened a second house by the harbour in 2011.',
      '[Ada Holm] opened a second house by the harbour in 2011.',
    ],
  ])('opens with %s', (_, text, whole) => expect(summaries(text)).toContain(whole));

  it.each([
    [
      'claimed',
      'Prosecutors say that Ada Holm, who took the money of the harbour museum in 2011, hid it in the old mill.',
    ],
    [
      'a condition',
      'The council will meet if Ada Holm, who led the harbour museum of Alder until 2011, signs the letter to them.',
    ],
    [
      'one of two',
      'The council thanked Ada Holm and Tom Berg, who founded the harbour museum of Alder in 2002, for their work.',
    ],
    [
      'any',
      'A report written by the council in 2011 has told the people of Alder how much the new harbour is going to cost.',
    ],
    [
      'a part',
      'The film about Ada Holm, which opened in Alder in 2011, tells of the years that the old harbour was closed.',
    ],
    ['short', 'Eight people died when the ferry burned and sank in 2011.'],
  ])('stays in its sentence where what it says is %s', (_, text) => {
    expect(summaries(text).length).toBeGreaterThan(0);
    for (const summary of summaries(text)) expect(summary).toBe(text);
  });

  it('stays where German has its verb last', () => {
    const text =
      'Der Rat dankte Ada Holm, die das Museum am Hafen im Jahr 2002 gegründet hatte, für die Arbeit der vielen Jahre.';
    expect(summaries(text, 'de')).toEqual([text]);
  });
});
