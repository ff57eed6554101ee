import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSlug, handlingOf, isPart, pageKey, pictureOf } from './page-address';

const key = (path: string) => pageKey(new URL(path, 'https://news.example'));

describe('what a page is stored under', () => {
  it('is an article’s path, whoever sent the reader', () => {
    expect(key('/articles/ferry?utm_source=mail&x=1#p5')).toBe('/articles/ferry');
  });

  it('is path and choices of a list', () => {
    expect(key('/?story=ferry&utm_medium=x#content')).toBe('/?story=ferry');
    expect(key('/stories')).toBe('/stories');
  });

  it('is the same for a page that was found by its key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = pageKey(new URL(url));
        expect(pageKey(new URL(once, url))).toBe(once);
      }),
      // Addresses are slow to make up.
      { numRuns: 25 },
    );
  });

  it('gives the slug that the address names, in any script', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (slug) => {
        expect(articleSlug(`/articles/${encodeURIComponent(slug)}`)).toBe(slug);
      }),
    );
    expect(articleSlug('/articles/%E0%A4%A')).toBeNull();
    expect(articleSlug('/articles/ferry/opengraph-image')).toBeNull();
  });
});

describe('what the worker does with a request', () => {
  it.each([
    ['/', true, 'page'],
    ['/articles/ferry', true, 'page'],
    ['/reading', true, 'page'],
    ['/search', true, 'fleeting'],
    ['/share', true, 'fleeting'],
    ['/api/reader/export', true, 'pass'],
    ['/api/reader/settings', false, 'own'],
    ['/api/reader/search', false, 'pass'],
    ['/api/reader/search', false, 'pass'],
    ['/api/reader/data', false, 'pass'],
    ['/api/articles', false, 'pass'],
    ['/api/articles/ferry/speakers', false, 'file'],
    ['/join', true, 'fleeting'],
    ['/people', true, 'fleeting'],
    ['/feed.xml', true, 'pass'],
    ['/sitemap/articles-1', true, 'pass'],
    ['/healthz', true, 'pass'],
    ['/sw.js', false, 'pass'],
    ['/_next/static/chunks/a.js', false, 'fixed'],
    ['/deferred/x.js', false, 'fixed'],
    ['/late/x.js', false, 'fixed'],
    ['/maps/four-capitals.svg', false, 'file'],
    ['/manifest.webmanifest', false, 'file'],
    ['/articles/ferry', false, 'pass'],
  ])('%s, opened as a page: %s, is %s', (path, navigates, handling) => {
    expect(handlingOf(path, navigates)).toBe(handling);
  });

  it('never keeps what the server tells of the reader beside a page', () => {
    expect(isPart('/api/reader/readings')).toBe(false);
    expect(isPart(`/pictures/${'a'.repeat(64)}/640.avif`)).toBe(true);
  });

  it('knows the variants of one picture by their address', () => {
    const hash = '0f'.repeat(32);
    expect(pictureOf(`/pictures/${hash}/640.avif`)).toBe(`/pictures/${hash}/`);
    expect(pictureOf('/maps/four-capitals.svg')).toBeNull();
  });
});
