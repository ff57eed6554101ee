import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../languages';
import { tokenizerOf } from './tokenize';

const words = (text: string, language: string) =>
  tokenizerOf(language)(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokenizerOf', () => {
  it.each([
    ['en', "They don't know what he'd said.", "They do n't know what he 'd said ."],
    ['en', 'The U.S. cannot join.', 'The U.S. can not join .'],
    ['en', 'Mr. Lee paid $3,000.50 (10%) at 10:30 p.m.', 'Mr. Lee paid $ 3,000.50 ( 10 % ) at 10:30 p.m.'],
    ['en', 'A long-term plan...', 'A long - term plan ...'],
    ['en', 'John F. Kennedy’s plan', 'John F. Kennedy ’s plan'],
    ['en', "the workers' union", "the workers ' union"],
    ['en', 'See https://news.example/a?b=1, please.', 'See https://news.example/a?b=1 , please .'],
    ['de', 'Der US-Präsident kam am 3. Mai.', 'Der US-Präsident kam am 3. Mai .'],
    [
      'fr',
      "L'homme n'a pas dit qu’il partait aujourd'hui.",
      "L' homme n' a pas dit qu’ il partait aujourd'hui .",
    ],
    ['fr', 'Peut-être viendra-t-il.', 'Peut-être viendra -t-il .'],
    ['it', "L'uomo dell'anno ha un po' di tempo.", "L' uomo dell' anno ha un po' di tempo ."],
    ['es', 'Quería verlo del todo.', 'Quería verlo del todo .'],
    ['tr', "Türkiye'nin başkenti", "Türkiye'nin başkenti"],
    ['uk', "зв'язок — це", "зв'язок — це"],
    ['ar', 'وقال الرئيس، أمس:', 'وقال الرئيس ، أمس :'],
  ])('cuts %s as its treebanks do: %s', (language, text, expected) => {
    expect(words(text, language)).toBe(expected);
  });

  it('covers all that is no white space, in order, in any language', () => {
    const piece = fc.constantFrom(
      "don't",
      'U.S.',
      ' ',
      '…',
      '--',
      'ß',
      "l'",
      '3.',
      'é',
      '😀',
      '\u00a0',
      '"',
      "''",
      '-',
      '@',
      'a.b',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...Object.keys(languages)), (pieces, language) => {
        const text = pieces.join('');
        const spans = tokenizerOf(language)(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
