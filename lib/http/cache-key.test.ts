import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cacheKey } from './cache-key';

const keyOf = (url: string, host = 'news.example') =>
  cacheKey({ url, headers: { host } } as unknown as IncomingMessage);

const letters = (text: string, longest: number) =>
  fc.string({ unit: fc.constantFrom(...text), minLength: 1, maxLength: longest });
const path = letters('abc/-%20', 12).map((rest) => `/${rest}`);
const ownPair = fc
  .tuple(fc.constantFrom('story', 'publisher', 'after', 'limit', 'of'), letters('abc012%', 4))
  .map(([name, value]) => `${name}=${value}`);
const otherPair = fc
  .tuple(fc.constantFrom('utm_source', 'fbclid', 'x', 'Story', 'story2', '%73tory'), letters('abc012', 6))
  .map(([name, value]) => `${name}=${value}`);

describe('the key of a kept response', () => {
  it('is the address itself where all in it is read', () => {
    fc.assert(
      fc.property(path, fc.array(ownPair, { maxLength: 4 }), (at, pairs) => {
        const url = pairs.length > 0 ? `${at}?${pairs.join('&')}` : at;
        expect(keyOf(url)).toBe(url);
      }),
    );
  });

  it('is the same with and without parameters that nothing reads, wherever they stand', () => {
    const query = fc.array(fc.oneof(ownPair, otherPair), { maxLength: 6 });
    fc.assert(
      fc.property(path, query, (at, pairs) => {
        const own = pairs.filter((pair) => /^(?:story|publisher|after|limit|of)=/.test(pair));
        expect(keyOf(`${at}?${pairs.join('&')}`)).toBe(own.length > 0 ? `${at}?${own.join('&')}` : at);
      }),
    );
  });

  it('is another for another value, order or case of what the site may read', () => {
    const urls = [
      '/',
      '/?story=a',
      '/?story=b',
      '/?story=A',
      '/?story=a&after=2',
      '/?after=2&story=a',
      '/a',
      '/A',
    ];
    expect(new Set(urls.map((url) => keyOf(url))).size).toBe(urls.length);
  });

  it('takes the host for nothing', () => {
    expect(keyOf('/a?story=b', 'one.example')).toBe(keyOf('/a?story=b', 'two.example'));
  });

  it('takes an empty query for none', () => {
    expect(['/a?', '/a?&', '/a?&&utm_source=x&'].map((url) => keyOf(url))).toEqual(['/a', '/a', '/a']);
  });
});
