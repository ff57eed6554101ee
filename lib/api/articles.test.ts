import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterSearch } from './addresses';
import { articleFilter, articlesQuery, queryProblems } from './articles';

describe('the query of a list of articles', () => {
  it('has a page length of its own and takes no endless one', () => {
    expect(articlesQuery.parse({}).limit).toBe(20);
    expect(articlesQuery.parse({ limit: '5' }).limit).toBe(5);
    expect(articlesQuery.safeParse({ limit: '1000000' }).success).toBe(false);
  });

  it('says which parameter is wrong', () => {
    const parsed = articlesQuery.safeParse({ limit: 'many', story: '' });
    expect(queryProblems(parsed.error!).map((problem) => problem.parameter)).toEqual(['story', 'limit']);
  });

  it('refuses the null character, which PostgreSQL would fail at', () => {
    for (const name of ['story', 'publisher', 'after']) {
      const parsed = articlesQuery.safeParse({ [name]: 'a\0b' });
      expect(queryProblems(parsed.error!).map((problem) => problem.parameter)).toEqual([name]);
    }
  });

  it('goes into an address and comes back, whatever a publisher is called', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.record({ story: name, publisher: name }, { requiredKeys: [] }), (filter) => {
        const back = Object.fromEntries(new URLSearchParams(filterSearch(filter)));
        expect(articleFilter.parse(back)).toEqual(filter);
      }),
    );
  });
});
