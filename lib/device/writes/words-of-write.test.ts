import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOfWrite } from './words-of-write';

describe('the words of a refused write', () => {
  it('are what the reader wrote, before what they marked', () => {
    const body = {
      id: '00000000-0000-4000-8000-000000000000',
      note: 'The pier was rebuilt by the port, not by the state.',
      target: { selector: [{ type: 'TextQuoteSelector', exact: 'its pier' }], exact: 'its pier' },
      baseRevision: 3,
    };
    expect(wordsOfWrite(body)).toBe('The pier was rebuilt by the port, not by the state.\nits pier');
  });

  it('are never lost: a note is there whole, whatever stands around it', () => {
    const note = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(note, fc.jsonValue(), (text, other) => {
        expect(wordsOfWrite({ other, note: text })).toContain(text);
      }),
    );
  });

  it('are the whole write where it has no words', () => {
    expect(wordsOfWrite({ finished: true })).toBe('{"finished":true}');
    expect(wordsOfWrite(undefined)).toBe('null');
  });
});
