import { describe, expect, it } from 'vitest';
import { summaries } from './summary.testing';

const summary = (...source: Parameters<typeof summaries>) => summaries(...source)[0];

describe('the summary of a moment', () => {
  it.each([
    ['— In the fall of 2007, Holm led the polls.', 'In the fall of 2007, Holm led the polls.'],
    ['-- Holm left Alder in 2010.', 'Holm left Alder in 2010.'],
    [', who visited Alder on Friday.', 'Who visited Alder on Friday.'],
  ])('begins with its first word: %s', (text, whole) => expect(summary(text)).toBe(whole));

  it.each([
    [
      'In 2014, Berg called it “the best“ and “the first.”',
      'In 2014, Berg called it “the best” and “the first.”',
    ],
    ['In 2014, Berg called it “the best” of all.', 'In 2014, Berg called it “the best” of all.'],
    ['In 2014, Berg said: “It is the best.', 'In 2014, Berg said: “It is the best.”'],
  ])('closes each quotation once: %s', (text, whole) => expect(summary(text)).toBe(whole));

  it('leaves German marks as they are', () => {
    const text = 'Im Jahr 2014 nannte Berg den Plan „falsch“ und ging.';
    expect(summary(text, 'de')).toBe(text);
  });

  it('names who a pronoun stands for', () => {
    expect(summary('She left Alder in 2010.')).toBe('[Ada Holm] left Alder in 2010.');
  });

  it('leaves out the "but" that answers another sentence', () => {
    expect(summary('But Holm left Alder in 2010.')).toBe('Holm left Alder in 2010.');
  });
});
