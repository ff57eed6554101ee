import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPath } from './next-path';

describe('where to go on after signing in', () => {
  it.each(['/', '/articles/a', '/?story=a&after=b', '/search?q=%22night%20ferry%22', '/people'])(
    'is %s where that was wanted',
    (path) => expect(nextPath(path)).toBe(path),
  );

  it.each([
    null,
    undefined,
    '',
    'articles/a',
    '//evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '\t//evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'https://evil.example/',
    'HTTPS:evil.example',
    'javascript:alert(1)',
    '/./\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/sign-in',
    '/sign-in?next=/sign-in',
    '/join/abc',
    `/${'x'.repeat(3_000)}`,
    '/é',
  ])('is the front page for %j', (wanted) => expect(nextPath(wanted)).toBe('/'));

  it('is a page of this site, whatever is wanted', () => {
    const unit = fc.constantFrom(
      '/',
      '\\',
      '.',
      ':',
      '@',
      '\t',
      '\n',
      ' ',
      'a',
      'evil.example',
      '?',
      '#',
      '%2f',
      'é',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (wanted) => {
        for (const given of [wanted, `/${wanted}`]) {
          const path = nextPath(given);
          expect(new URL(path, 'https://news.example').origin).toBe('https://news.example');
          expect(path).toMatch(/^\/(?!\/)/);
        }
      }),
    );
  });
});
