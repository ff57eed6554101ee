import { describe, expect, it } from 'vitest';
import type { PassageContent } from '../../../article/article';
import { isWhole, readWhole, wholeMarkup } from './whole-passages';

const photo = {
  picture: { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 },
  ...{ alt: 'A pier', caption: 'The\npier: “long”', credit: null, standsIn: false, focus: { x: 3, y: 4 } },
};
const contents: PassageContent[] = [
  { kind: 'code', text: '\ndepart --at 07:40\n', language: 'c++' },
  { kind: 'code', text: 'depart', language: null },
  { kind: 'figure', photo },
  { kind: 'figure', photo: { ...photo, picture: { src: '/maps/four-capitals.svg', width: 3, height: 2 } } },
  { kind: 'related', link: { headline: 'Sold', url: 'https://a.example/b', date: '2023-01-01', slug: null } },
];

describe('a passage that comes back whole', () => {
  it.each(contents)('is read as it is written: %j', (content) => {
    if (!isWhole(content)) throw new Error('it comes back whole');
    expect(readWhole(content.kind, wholeMarkup(content))).toEqual(content);
  });

  it('is no text, which is typed', () => {
    const text: PassageContent = { kind: 'paragraph', runs: [] };
    expect([isWhole(text), readWhole('paragraph', 'a\nb')]).toEqual([false, null]);
  });

  it.each([
    ['code', 'no line of a language'],
    ['code', 'sh\n  \n'],
    ['code', '<script>\nx'],
    ['code', `sh\n${'a'.repeat(60_000)}`],
    ['figure', '{'],
    ['figure', JSON.stringify({ ...photo, picture: null })],
    ...['https://a.example/b.jpg', '//a.example/b.jpg', '/maps/../.env', '/pictures/a', 'javascript:1'].map(
      (src) => ['figure', JSON.stringify({ ...photo, picture: { ...photo.picture, src } })],
    ),
    ['figure', JSON.stringify({ ...photo, picture: { ...photo.picture, width: 0 } })],
    ['related', ''],
  ] as [string, string][])('is not what a form makes up: %s %s', (kind, markup) =>
    expect(readWhole(kind, markup)).toBeNull(),
  );

  it('has no NUL', () => {
    const markup = JSON.stringify({ ...photo, alt: 'A\0 pier' });
    expect(readWhole('figure', markup)).toEqual({ kind: 'figure', photo });
  });
});
