import { describe, expect, it } from 'vitest';
import { keyListener } from './key-listener';

/** What is called by these presses, each `Shift+j` or `j`, so many milliseconds apart. */
function calledBy(presses: string[], keys: string[], { isMac = false, apartMs = 100 } = {}): string[] {
  const called: string[] = [];
  const listener = keyListener(
    keys.map((one) => ({ keys: one, run: () => void called.push(one) })),
    isMac,
  );
  presses.forEach((press, at) => {
    const held = press.split(/(?<=\w)\+/u);
    const key = held.pop() ?? '';
    const code = /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : 'Other';
    listener({
      key,
      code: key === 'ш' ? 'KeyI' : code,
      timeStamp: at * apartMs,
      getModifierState: (modifier: string) => held.includes(modifier),
    } as KeyboardEvent);
  });
  return called;
}

describe('keys that are listened for', () => {
  it.each([
    [['h'], ['h'], ['h']],
    [['Shift+H'], ['h'], []],
    [['Shift+H'], ['Shift+h'], ['Shift+h']],
    [['h'], ['Shift+h'], []],
    [['Control+h'], ['h'], []],
    [['?'], ['[Shift]+?'], ['[Shift]+?']],
    [['Shift+?'], ['[Shift]+?'], ['[Shift]+?']],
    [['Control+?'], ['[Shift]+?'], []],
    [['AltGraph+/'], ['/'], []],
    [['ш'], ['KeyI'], ['KeyI']],
  ])('%j of %j call %j', (presses, keys, called) => expect(calledBy(presses, keys)).toEqual(called));

  it('with the command key are so on a Mac, and with Control elsewhere', () => {
    expect(calledBy(['Control+k'], ['$mod+k'])).toEqual(['$mod+k']);
    expect(calledBy(['Meta+k'], ['$mod+k'])).toEqual([]);
    expect(calledBy(['Meta+k'], ['$mod+k'], { isMac: true })).toEqual(['$mod+k']);
  });

  it('in a sequence come one after the other, soon, and with nothing between', () => {
    const keys = ['g h', 'h'];
    expect(calledBy(['g', 'h'], keys)).toEqual(['g h']);
    expect(calledBy(['g', 'x', 'h'], keys)).toEqual(['h']);
    expect(calledBy(['g', 'h'], keys, { apartMs: 2_000 })).toEqual(['h']);
    expect(calledBy(['g', 'Shift', 'Shift+J'], ['g Shift+j'])).toEqual(['g Shift+j']);
  });

  it('call one command for one press', () => {
    expect(calledBy(['h'], ['h', 'KeyH'])).toEqual(['h']);
    expect(calledBy(['g', 'g'], ['g h', 'g'])).toEqual(['g']);
  });
});
