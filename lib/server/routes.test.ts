import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { routeOf } from './routes';

const of = (url: string) => routeOf(url, new Set(['/_next/static/chunks/a.js']));
const addressOf = (url: string) => {
  const route = of(url);
  return 'address' in route ? route.address : route.kind;
};

describe('the route of an address', () => {
  it('is known for each page and handler of the app', () => {
    const folder = join(import.meta.dirname, '..', '..', 'app');
    const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    const paths = names
      .filter((name) => /(?:^|\/)(?:page|route)\.tsx?$/.test(name))
      .map((name) => `/${dirname(name)}`.replace(/^\/\.$/, '/').replace(/\/\(\w+\)/, ''))
      .map((path) => path.replace('[hash]', 'a'.repeat(64)).replace('[variant]', '640.webp'))
      .map((path) => path.replace('[part]', 'articles').replace(/\[\w+\]/g, 'a'));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) expect(of(path).kind, path).not.toBe('missing');
  });

  it('has one address for all spellings of what is read, and nothing else in it', () => {
    const values = fc.string({
      unit: fc.constantFrom('a', 'b', '1', ' ', '&', 'é', '/'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, values, fc.stringMatching(/^[a-z]{1,6}$/), (story, after, junk) => {
        const query = `story=${encodeURIComponent(story)}&after=${encodeURIComponent(after)}`;
        const other = `after=${encodeURIComponent(after)}&story=${[...Buffer.from(story)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`;
        expect(addressOf(`/?x${junk}=1&${other}&limit=3`)).toBe(addressOf(`/?${query}`));
      }),
    );
    expect(addressOf('/articles/%61?of=1')).toBe('/articles/a');
    expect(addressOf('/?story=')).toBe('/');
    expect(addressOf('/api/articles?limit=020&of=5')).toBe(addressOf('/api/articles'));
    expect(addressOf('/api/articles?limit=5')).not.toBe(addressOf('/api/articles'));
    expect(addressOf('/articles/a%2Fb')).toBe('/articles/a%2Fb');
  });

  it('is another for another value of what the page reads', () => {
    const urls = [
      '/',
      '/?story=a',
      '/?story=b',
      '/?story=A',
      '/?after=2',
      '/stories?after=2',
      '/stories/a?after=2',
    ];
    expect(new Set(urls.map(addressOf)).size).toBe(urls.length);
  });

  it.each([
    ['/articles/..', 'missing'],
    [`/articles/${'x'.repeat(401)}`, 'missing'],
    ['/articles/a%00', 'missing'],
    ['/stories?after=1&after=2', 'missing'],
    [`/?story=${'x'.repeat(401)}`, 'missing'],
    ['/_next/image?url=%2Fa.png&w=640&q=75', 'missing'],
    ['/_next/static/chunks/b.js', 'missing'],
    ['/_next/static/chunks/a.js', 'file'],
    ['/deferred/aaaaaaaaaaaaaaaaaaaaaa.js?of=/reading', 'missing'],
    ['/deferred/aaaaaaaaaaaaaaaaaaaaaa.js?of=/articles/a', 'deferred'],
    ['/late/aaaaaaaaaaaaaaaaaaaaaa.js?of=/articles/a', 'deferred'],
    ['/stories/', 'moved'],
    ['//evil.example/', 'missing'],
    ['/\\evil.example/', 'missing'],
    ['http://evil.example/', 'malformed'],
    ['*', 'malformed'],
    ['/%', 'malformed'],
    ['/api/reader/../../feed.xml', 'malformed'],
    ['/api/reader/%2E%2e/articles', 'malformed'],
    ['/articles/..\\stories/edit', 'malformed'],
    ['/api/reader/..\\..\\search', 'malformed'],
    ['/api/reader/readings/a.b/place', 'reader'],
    ['/?story=%E0%A4', 'malformed'],
    ['/sign-in?next=/people', 'personal'],
    ['/sign-in/a', 'missing'],
    ['/sign-in/proxy?next=%2Fa', 'reader'],
    ['/sign-in/oidc/callback?code=a&state=b', 'reader'],
    ['/sign-in/oidc/a', 'missing'],
    ['/people', 'personal'],
    ['/api/account/sign-in', 'reader'],
    ['/healthz', 'health'],
  ])('of %s is %s', (url, kind) => {
    expect(of(url).kind).toBe(kind);
  });

  it('leads a slash at the end to the page, on this site', () => {
    expect(of('/stories/a/?after=b')).toEqual({ kind: 'moved', to: '/stories/a?after=b' });
  });
});
