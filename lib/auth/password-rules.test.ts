import { describe, expect, it } from 'vitest';
import { coreOf, longestPassword, passwordProblem } from './password-rules';

describe('a password', () => {
  it.each([
    'harbour lantern cobalt',
    'ich mag drei Kekse',
    'αβγδεζηθικλμ',
    '🚢⚓🌊🏮🧭🪢🐟🦀🐚🪸🌅🌫',
    'k7#9$2!48*61@5',
    'tree2948571635',
    'Hund 4829 1736 5521',
  ])('may be %s', async (password) => expect(await passwordProblem(password)).toBeNull());

  it.each([
    ['', 'at least 12'],
    ['elevenchars', 'at least 12'],
    // Ten characters in twenty UTF-16 units.
    ['🚢⚓🌊🏮🧭🪢🐟🦀🐚🪸', 'at least 12'],
    ['x'.repeat(longestPassword + 1), 'at most 128'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['abcabcabcabc', 'repeats'],
    ['password1234', 'tried first'],
    ['Password!2026!', 'tried first'],
    ['passwordpassword', 'tried first'],
    ['password12345678', 'tried first'],
    ['abcabcabcabc12', 'repeats'],
    ['123456789000', 'tried first'],
    ['qwertyuiop123', 'tried first'],
    ['mara.quill2026', 'your name or address'],
    ['Mara Quill 2026', 'your name or address'],
  ])('is not %j: %s', async (password, reason) => {
    expect(
      await passwordProblem(password, ['mara quill', 'mara.quill@news.example', 'mara.quill']),
    ).toContain(reason);
  });

  it('has a core without what makes it longer', () => {
    expect(coreOf('Dragon99!')).toBe('dragon');
    expect(coreOf('dragondragon')).toBe('dragon');
    expect(coreOf('123')).toBe('123');
    expect(coreOf('')).toBe('');
    expect(coreOf('lantern')).toBe('lantern');
  });
});
