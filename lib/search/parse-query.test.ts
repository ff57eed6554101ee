import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuery, parseQuery } from './parse-query';

const queryOf = (typed: string) => {
  const parsed = parseQuery(typed);
  if (!parsed.ok) throw new Error(parsed.faults.map(({ reason }) => reason).join());
  return parsed.query;
};
const wordsOf = (typed: string) => queryOf(typed).terms.map(({ words }) => words.join(' '));
const reasonsOf = (typed: string) => {
  const parsed = parseQuery(typed);
  return parsed.ok
    ? []
    : parsed.faults.map(({ reason, start, end }) => `${typed.slice(start, end)}: ${reason}`);
};

/** What a search box gets when somebody means harm, beside what they get by accident. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '-',
        'from:',
        'story:',
        'before:',
        'after:',
        '2023',
        '-13',
        ' ',
        'a',
        '*',
        '(',
        'OR',
        "'",
        ':',
        '\\',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('parseQuery', () => {
  it('gives a query of words alone, or says where what is wrong, for any text', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        const parsed = parseQuery(typed);
        if (!parsed.ok) {
          expect(parsed.faults.length).toBeGreaterThan(0);
          for (const { start, end, reason } of parsed.faults) {
            expect(0 <= start && start < end && end <= typed.length).toBe(true);
            expect(reason).not.toBe('');
          }
          return;
        }
        const { terms, without, from, notFrom, before, after } = parsed.query;
        for (const { words } of [...terms, ...without, ...from, ...notFrom]) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        }
        for (const day of [before, after]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 500 },
    );
  });

  it('finds plain words again, each once, whatever stands between them', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(' ', '  ', '\t', ', ', ' ... '),
        (words, gap) => {
          // The last may be a word that is still being typed, and is another then.
          const whole = new Set(words.slice(0, -1));
          expect(wordsOf(words.join(gap))).toEqual([...whole, words.at(-1)]);
        },
      ),
    );
  });

  it('tells phrases, minus words, and a word that is being typed', () => {
    const { terms, without } = queryOf('ferry "Night boat" -bridge -"the old pier" isl');
    expect(terms.map(({ words, quoted, unfinished }) => [words.join(' '), quoted, unfinished])).toEqual([
      ['ferry', false, false],
      ['night boat', true, false],
      ['isl', false, true],
    ]);
    expect(without.map(({ words }) => words.join(' '))).toEqual(['bridge', 'the old pier']);
    expect(queryOf('isl ').terms[0]?.unfinished).toBe(false);
  });

  it('takes a quotation mark that is not closed to the end, as it is being typed', () => {
    expect(wordsOf('pier "night fer')).toEqual(['pier', 'night fer']);
    expect(wordsOf('„Nacht am Pier“ „a')).toEqual(['nacht am pier', 'a']);
  });

  it('reads filters, and the first day of a month or year', () => {
    const query = queryOf('from:reuters -from:"Harbour Post" story:"old pier" after:2023-04 before:2024');
    expect(query.from[0]?.words).toEqual(['reuters']);
    expect(query.notFrom[0]?.words).toEqual(['harbour', 'post']);
    expect(query).toMatchObject({ stories: ['old pier'], after: '2023-04-01', before: '2024-01-01' });
    expect(queryOf('after:2020 after:2022 before:2030 before:2025')).toMatchObject({
      after: '2022-01-01',
      before: '2025-01-01',
    });
  });

  it('takes a colon within words, a time and an address for words', () => {
    expect(wordsOf('10:30 Moscow: https://example.org/a')).toEqual([
      '10 30',
      'moscow',
      'https example org a',
    ]);
    expect(wordsOf('constructor:pier')).toEqual(['constructor pier']);
  });

  it('says what is wrong with a query, and where', () => {
    expect(reasonsOf('pier before:2023-02-30')).toEqual([
      'before:2023-02-30: “2023-02-30” is no date. Write 2023, 2023-04 or 2023-04-25.',
    ]);
    expect(reasonsOf('pier from:')).toEqual([
      'from:: “from:” needs a publisher or an author right behind it.',
    ]);
    expect(reasonsOf('author:quill')).toEqual(['author:quill: There is no “author:” here. Use “from:”.']);
    expect(reasonsOf('-pier')).toEqual(['-pier: This only says what to leave out. Add a word to look for.']);
    expect(reasonsOf('after:2023 before:2022')).toHaveLength(1);
    expect(reasonsOf('-before:2023 x')[0]).toContain('Use “after:”');
    expect(reasonsOf('x'.repeat(longestQuery + 1))[0]).toContain(`this has ${longestQuery + 1}`);
    expect(reasonsOf('-x '.repeat(30) + 'y')[0]).toContain('24 phrases');
  });

  it('asks nothing where nothing was typed', () => {
    for (const typed of ['', '   ', '...', '"', '-'])
      expect(parseQuery(typed)).toMatchObject({ ok: true, isEmpty: true });
  });
});
