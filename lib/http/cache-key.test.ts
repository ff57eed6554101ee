import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cacheKey } from './cache-key';

const keyOf = (url: string, host = 'news.example') =>
  cacheKey({ url, headers: { host } } as unknown as IncomingMessage);

const letters = (text: string, longest: number) =>
  fc.string({ unit: fc.constantFrom(...text), minLength: 1, maxLength: longest });
const path = letters('abc/-%20', 12).map((rest) => `/${rest}`);
/** Names that the site may read, and none that trackers use. */
const ownPair = fc
  .tuple(letters('abcxyz', 5), letters('abc012%', 4))
  .map(([name, value]) => `${name}=${value}`);
const trackingPair = fc
  .tuple(
    fc.constantFrom(
      'utm_source',
      'utm_medium',
      'utm_id',
      'fbclid',
      'gclid',
      'msclkid',
      'mc_cid',
      'mc_eid',
      'igshid',
    ),
    letters('abc012', 6),
  )
  .map(([name, value]) => `${name}=${value}`);

describe('the key of a kept response', () => {
  it('is the address itself where nothing in it is for trackers', () => {
    fc.assert(
      fc.property(path, fc.array(ownPair, { maxLength: 4 }), (at, pairs) => {
        const url = pairs.length > 0 ? `${at}?${pairs.join('&')}` : at;
        expect(keyOf(url)).toBe(url);
      }),
    );
  });

  it('is the same with and without tracking parameters, wherever they stand', () => {
    const query = fc.array(fc.oneof(ownPair, trackingPair), { maxLength: 6 });
    fc.assert(
      fc.property(path, query, (at, pairs) => {
        const own = pairs.filter((pair) => !/^(?:utm_|fbclid|gclid|msclkid|mc_|igshid)/.test(pair));
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
      '/?story=a&page=2',
      '/?page=2&story=a',
      '/a',
      '/A',
    ];
    expect(new Set(urls.map((url) => keyOf(url))).size).toBe(urls.length);
  });

  it('keeps names that only begin like a tracking parameter, or have it as a value', () => {
    for (const url of ['/?gclidx=1', '/?xutm_source=1', '/?utm_=1', '/?q=utm_source', '/?q=fbclid=1']) {
      expect(keyOf(url)).toBe(url);
    }
  });

  it('takes the host for nothing', () => {
    expect(keyOf('/a?story=b', 'one.example')).toBe(keyOf('/a?story=b', 'two.example'));
  });

  it('takes an empty query for none', () => {
    expect(['/a?', '/a?&', '/a?&&utm_source=x&'].map((url) => keyOf(url))).toEqual(['/a', '/a', '/a']);
  });
});
