import { expect, it } from 'vitest';
import { robotsText, sitemap, sitemapIndex } from './sitemap';
import { expectWellFormed } from './well-formed.testing';

it('lists pages with when they last changed, where that is known', () => {
  const xml = sitemap([
    { url: 'https://news.example/articles/ferry', modifiedAt: '2019-05-03T09:30:00+02:00' },
    { url: 'https://news.example/search?q=a&b' },
  ]);
  expectWellFormed(xml);
  expect(xml).toContain(
    '<url><loc>https://news.example/articles/ferry</loc><lastmod>2019-05-03T09:30:00+02:00</lastmod></url>',
  );
  expect(xml).toContain('<url><loc>https://news.example/search?q=a&amp;b</loc></url>');
});

it('is well-formed where there is nothing to list', () => {
  for (const xml of [sitemap([]), sitemapIndex([])]) expectWellFormed(xml);
});

it('lists sitemaps in an index', () => {
  const xml = sitemapIndex(['https://news.example/sitemap/articles', 'https://news.example/sitemap/stories']);
  expectWellFormed(xml);
  expect(xml.match(/<sitemap>/g)).toHaveLength(2);
});

it('is named to robots, which may read all but the API', () => {
  expect(robotsText('https://news.example').split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /api/',
    '',
    'Sitemap: https://news.example/sitemap.xml',
    '',
  ]);
});
