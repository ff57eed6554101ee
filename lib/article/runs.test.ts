import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from './article';
import { cutRuns, parseHref } from './runs';

const runs = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme' }),
    styles: fc.constantFrom<NonNullable<Run['styles']>>(['strong'], ['emphasis']),
  }),
);
const cuts = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 60 }),
    end: fc.integer({ min: -3, max: 60 }),
    key: fc.string(),
  }),
);

describe('cutRuns', () => {
  it('loses no text, and says of every character which ranges it lies in', () => {
    fc.assert(
      fc.property(runs, cuts, (list, ranges) => {
        const pieces = cutRuns(list, ranges);
        expect(pieces.map((piece) => piece.run.text).join('')).toBe(list.map((run) => run.text).join(''));
        let position = 0;
        for (const { run, keys } of pieces) {
          for (let at = position; at < position + run.text.length; at += 1)
            expect(keys).toEqual(
              ranges.filter((cut) => cut.start <= at && at < cut.end).map((cut) => cut.key),
            );
          position += run.text.length;
        }
      }),
    );
  });

  it('keeps the look of what it cuts', () => {
    const pieces = cutRuns([{ text: 'abcd', href: 'https://a.example/' }], [{ start: 1, end: 3, key: 'm1' }]);
    expect(pieces).toEqual([
      { run: { text: 'a', href: 'https://a.example/' }, keys: [] },
      { run: { text: 'bc', href: 'https://a.example/' }, keys: ['m1'] },
      { run: { text: 'd', href: 'https://a.example/' }, keys: [] },
    ]);
  });
});

describe('parseHref', () => {
  it('lets nothing in but web, mail and places on the page', () => {
    const text = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.string().map((rest) => `javascript:${rest}`),
    );
    fc.assert(fc.property(text, (href) => /^(?:https?:\/\/|mailto:|#.)/.test(parseHref(href) ?? '#x')));
  });

  it.each([
    '#',
    '',
    ' ',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '//a.example',
    'x',
    'vbscript:x',
  ])('refuses %j', (href) => {
    expect(parseHref(href)).toBeNull();
  });

  it('takes the rest, and resolves where it is distinguished from where', () => {
    expect(parseHref('#p3')).toBe('#p3');
    expect(parseHref('mailto:desk@a.example')).toBe('mailto:desk@a.example');
    expect(parseHref('../b', 'https://a.example/x/y')).toBe('https://a.example/b');
  });
});
