import { describe, expect, it } from 'vitest';
import { checkAddress, checkQuery } from './check-list';

describe('the address of a part of the list', () => {
  it.each([
    [{}, '/desk/check'],
    [{ kind: 'photos' as const }, '/desk/check?kind=photos'],
    [{ kind: 'moments' as const, after: 'a=b' }, '/desk/check?kind=moments&after=a%3Db'],
  ])('%j is %s, and is read back', (query, address) => {
    expect(checkAddress(query)).toBe(address);
    const { searchParams } = new URL(address, 'https://news.example');
    expect(checkQuery.parse(Object.fromEntries(searchParams))).toEqual(query);
  });

  it('that somebody made up leads to the list', () => {
    expect(checkQuery.parse({ kind: 'nothing', after: ['a', 'b'] })).toEqual({});
  });
});
