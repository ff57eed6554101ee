import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CachedResponse } from './cached-response';
import { bytesOfEntry, PageCache } from './page-cache';

function response(text: string): CachedResponse {
  const identity = Buffer.from(text);
  return { status: 200, headers: {}, etag: `"${text}"`, bodies: { identity }, bytes: identity.length };
}

const made = (text: string, tags: string[], isCacheable = true) =>
  Promise.resolve({ response: response(text), tags: new Set(tags), isCacheable });

describe('PageCache', () => {
  it('makes a response once and serves it until one of its tags changes', async () => {
    const cache = new PageCache(1_000_000);
    const make = vi.fn(() => made('a', ['article:a', 'story:s']));
    await cache.findOrMake('/a', make);
    await cache.findOrMake('/a', make);
    expect(make).toHaveBeenCalledTimes(1);
    cache.invalidate(['article:b']);
    expect(cache.find('/a')).toBeDefined();
    cache.invalidate(['story:s']);
    expect(cache.find('/a')).toBeUndefined();
    await cache.findOrMake('/a', make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('makes a page once for all who ask for it at the same time', async () => {
    const cache = new PageCache(1_000_000);
    const make = vi.fn(() => made('a', ['library']));
    await Promise.all([1, 2, 3].map(() => cache.findOrMake('/', make)));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('does not store a page whose tag changed while it was being made', async () => {
    const cache = new PageCache(1_000_000);
    let finish = () => {};
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const first = cache.findOrMake('/a', async () => (await gate, made('old', ['article:a'])));
    cache.invalidate(['article:a']);
    finish();
    expect((await first).etag).toBe('"old"');
    expect(cache.find('/a')).toBeUndefined();
  });

  it('never lets a reader who comes after a change wait for a page begun before it', async () => {
    const cache = new PageCache(1_000_000);
    let finish = () => {};
    const gate = new Promise<void>((resolve) => (finish = resolve));
    const before = cache.findOrMake('/a', async () => (await gate, made('old', ['article:a'])));
    cache.invalidate(['article:a']);
    const after = cache.findOrMake('/a', () => made('new', ['article:a']));
    finish();
    await before;
    expect((await after).etag).toBe('"new"');
    expect(cache.find('/a')?.etag).toBe('"new"');
  });

  it('keeps immutable responses when everything that can change is dropped', async () => {
    const cache = new PageCache(1_000_000);
    await cache.findOrMake('/chunk.js', () => made('js', []));
    await cache.findOrMake('/', () => made('front', ['library']));
    cache.invalidate('all');
    expect(cache.find('/chunk.js')).toBeDefined();
    expect(cache.find('/')).toBeUndefined();
  });

  it('does not store what is not to be stored, nor a making that failed', async () => {
    const cache = new PageCache(1_000_000);
    await cache.findOrMake('/404', () => made('none', ['article:x'], false));
    expect(cache.find('/404')).toBeUndefined();
    await expect(cache.findOrMake('/x', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect((await cache.findOrMake('/x', () => made('up', []))).etag).toBe('"up"');
  });

  it('stays within its bytes and drops the least recently used first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 40 })), { maxLength: 60 }),
        async (asks) => {
          const own = bytesOfEntry('/0', response(''), new Set(['library']));
          const most = 3 * own + 100;
          const cache = new PageCache(most);
          const held = new Map<string, number>();
          for (const [page, bytes] of asks) {
            const key = `/${page}`;
            await cache.findOrMake(key, () => made('x'.repeat(bytes), ['library']));
            const text = response('x'.repeat(bytes));
            const size = held.get(key) ?? bytesOfEntry(key, text, new Set(['library']));
            held.delete(key);
            held.set(key, size);
            for (const oldest of held.keys()) {
              if ([...held.values()].reduce((sum, one) => sum + one, 0) <= most) break;
              held.delete(oldest);
            }
          }
          expect(cache.size).toBe(held.size);
          for (const key of [...held.keys()]) expect(cache.find(key)).toBeDefined();
        },
      ),
    );
  });

  it('counts keys, tags and headers, which take memory like bodies', () => {
    const cache = new PageCache(1_000_000);
    const long = 'x'.repeat(10_000);
    cache.store(`/${long}`, response('a'), new Set([`article:${long}`]));
    expect(cache.bytes).toBeGreaterThan(40_000);
    for (let index = 0; index < 500; index += 1)
      cache.store(`/${index}${long}`, response('a'), new Set([`article:${index}${long}`]));
    expect(cache.bytes).toBeLessThanOrEqual(1_000_000);
    expect(cache.size).toBeLessThan(30);
  });

  it('keeps no more than so many, however small', () => {
    const cache = new PageCache(100_000_000, 40);
    for (let index = 0; index < 1_000; index += 1)
      cache.store(`/${index}`, response('a'), new Set(['library']));
    expect(cache.size).toBe(40);
    expect(cache.find('/999')).toBeDefined();
  });

  it('puts the stale aside within its bounds, for when no newer can be made', () => {
    const cache = new PageCache(1_000_000, 40);
    for (let index = 0; index < 40; index += 1)
      cache.store(`/${index}`, response(`${index}`), new Set(['library']));
    cache.invalidate(['library']);
    expect(cache.size).toBe(0);
    expect(cache.find('/39')).toBeUndefined();
    expect(cache.findStale('/39')?.etag).toBe('"39"');
    expect(cache.findStale('/0')).toBeUndefined();
    cache.store('/39', response('new'), new Set(['library']));
    expect(cache.findStale('/39')).toBeUndefined();
    // What holds goes before what doesn't.
    for (let index = 0; index < 40; index += 1)
      cache.store(`/new${index}`, response('x'.repeat(20_000)), new Set());
    expect(cache.bytes).toBeLessThanOrEqual(1_000_000);
  });
});
