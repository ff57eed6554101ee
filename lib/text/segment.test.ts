import { expect, it } from 'vitest';
import { segmenterFor } from './segment';

const parts = (text: string, ...of: Parameters<typeof segmenterFor>) =>
  Array.from(segmenterFor(...of).segment(text), ({ segment }) => segment);

it('cuts a text as its language has it', () => {
  expect(parts('One. Two?', 'en', 'sentence')).toEqual(['One. ', 'Two?']);
  expect(parts('日本語の文', 'ja', 'word').length).toBeGreaterThan(1);
  expect(parts('👩‍👩‍👧e\u0301', 'en', 'grapheme')).toEqual(['👩‍👩‍👧', 'e\u0301']);
});

it('cuts also what claims a language that there can’t be', () => {
  for (const language of ['', 'no such tag', '-', 'x'.repeat(40)])
    expect(parts('a b', language, 'word')).toEqual(['a', ' ', 'b']);
});

it('makes one for each language and kind', () => {
  expect(segmenterFor('de', 'word')).toBe(segmenterFor('de', 'word'));
  expect(segmenterFor('de', 'word')).not.toBe(segmenterFor('de', 'sentence'));
});
