import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../article/article';
import { runsText } from '../../article/passage-text';
import { fromMarkup, toMarkup } from './inline-markup';

describe('a passage as an editor types it', () => {
  it.each<[Run[], string]>([
    [[{ text: 'The ferry left.' }], 'The ferry left.'],
    [
      [{ text: 'It was ' }, { text: 'very', styles: ['emphasis'] }, { text: ' late.' }],
      'It was *very* late.',
    ],
    [
      [{ text: 'See ' }, { text: 'the list', styles: ['strong'], href: 'https://news.example/a' }],
      'See [**the list**](<https://news.example/a>)',
    ],
    [[{ text: '2 * 3 = [6]' }], '2 \\* 3 = \\[6\\]'],
    [[{ text: 'a`b', styles: ['code'] }], '``a`b``'],
    [[{ text: '# 1. no heading' }], '# 1. no heading'],
    [[{ text: '- no list' }], '- no list'],
    [[{ text: 'AT&T and &amp;' }], 'AT\\&T and \\&amp;'],
    [[{ text: 'متأخرة' }, { text: ' جدا', styles: ['strong'] }], 'متأخرة **جدا**'],
  ])('%j is %s, and back', (runs, markup) => {
    expect(toMarkup(runs)).toBe(markup);
    expect(runsText(fromMarkup(markup) ?? [])).toBe(runsText(runs));
  });

  it('comes back to the letter, whatever stands in it', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab*_[]()<>~`\\!#&;.1-|'), maxLength: 30 });
    fc.assert(
      fc.property(text, (given) => {
        // What has no letter at its edges stands between words, as in a sentence.
        const runs = [{ text: `x${given}x` }];
        expect(runsText(fromMarkup(toMarkup(runs)) ?? [])).toBe(`x${given}x`);
      }),
    );
  });

  it('lets nothing in that runs, and takes lines together', () => {
    expect(fromMarkup('[a](javascript:alert(1))')).toEqual([{ text: 'a' }]);
    expect(runsText(fromMarkup('a <script>alert(1)</script> b') ?? [])).not.toContain('alert');
    expect(fromMarkup('one\n  two')).toEqual([{ text: 'one two' }]);
    expect(fromMarkup(' \n ')).toEqual([]);
  });
});
