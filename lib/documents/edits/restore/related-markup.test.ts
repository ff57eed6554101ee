import { expect, it } from 'vitest';
import { readRelated, relatedMarkup } from './related-markup';

it.each([
  { headline: 'The ferry is back', url: 'https://news.example/ferry', date: '2023-04-25' },
  { headline: 'The ferry is back', url: null, date: null },
])('a link is read as it is written: %j', (link) => {
  expect(readRelated(relatedMarkup(link))).toEqual({ ...link, slug: null });
});

it('holds no other address than one of the web, and is none without a headline', () => {
  expect(readRelated('A\njavascript:alert(1)\nsoon')).toEqual({
    ...{ headline: 'A', url: null, date: null, slug: null },
  });
  expect(readRelated('\nhttps://a.example/')).toBeNull();
  expect(readRelated('a'.repeat(501))).toBeNull();
  expect(relatedMarkup({ headline: 'A\nB', url: null, date: null })).toBe('A B\n\n');
});
