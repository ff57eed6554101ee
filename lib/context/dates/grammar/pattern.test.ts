import { describe, expect, it } from 'vitest';
import { Automaton } from './automaton';
import { parsePattern } from './pattern';

const symbols: string[] = [];
const symbolOf = (name: string): number => {
  if (!symbols.includes(name)) symbols.push(name);
  return symbols.indexOf(name);
};

/** Whether a pattern takes the words as they stand, all of them. */
function takes(pattern: string, words: string, macros: Record<string, string> = {}): boolean {
  const automaton = new Automaton([parsePattern(pattern, macros)], symbolOf);
  let state = automaton.start;
  for (const word of words.split(' ').filter(Boolean)) {
    const next = automaton.step(state, symbolOf(word));
    if (!next) return false;
    state = next;
  }
  return state.rules.length > 0;
}

describe('patterns', () => {
  it.each([
    ['A B?', 'A', true],
    ['A B?', 'A B', true],
    ['A B?', 'B', false],
    ['(a | b C) D', 'a D', true],
    ['(a | b C) D', 'b C D', true],
    ['(a | b C) D', 'b D', false],
    ['(A (,? B)?)? C', 'A , B C', true],
    ['(A (,? B)?)? C', 'C', true],
    ['(A (,? B)?)? C', 'A , C', false],
  ])('%s on "%s": %s', (pattern, words, expected) => expect(takes(pattern, words)).toBe(expected));

  it('puts named parts in', () => {
    expect(takes('$part C', 'A C', { part: '(A | B)' })).toBe(true);
    expect(() => parsePattern('$none', {})).toThrow('none');
    expect(() => parsePattern('(A | B', {})).toThrow('bracket');
  });

  it('tells every rule that is complete', () => {
    const automaton = new Automaton(
      ['A B?', 'A', 'A C'].map((pattern) => parsePattern(pattern, {})),
      symbolOf,
    );
    expect(automaton.step(automaton.start, symbolOf('A'))?.rules).toEqual([0, 1]);
  });
});
