import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Article, Photo } from '@/lib/article/article';
import { leftOut } from '@/lib/documents/edits/article-fields';
import { FetchMissing, MissingPictures } from './missing-pictures';

const missing = { src: 'https://news.example/a.jpg', reason: 'it is gone' };
const photo = (alt: string): Photo => ({
  ...{ picture: null, alt, caption: null, credit: null, standsIn: false, missing },
});
const article: Article = {
  ...{ slug: 'ferry', headline: 'Die Fähre', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'de', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  leadPhoto: photo(''),
  passages: [{ id: 'p1', kind: 'figure', photo: photo('Ein Tor') }],
};

it('each link names its picture, by words in their language or by an address in none', () => {
  const html = renderToStaticMarkup(<MissingPictures article={article} changes={null} />);
  const links = [...html.matchAll(/<a href="([^"]*)"[^>]*><span>(.*?)<\/span><\/a>/g)];
  expect(links.map(([, href, name]) => [href, name])).toEqual([
    ['#photo', 'The lead photo: <bdi>https://news.example/a.jpg</bdi>'],
    ['#field-p1-kind', 'A picture in the text: <bdi lang="de">Ein Tor</bdi>'],
  ]);
  const changes = { 'p1.kind': { was: 'figure', now: leftOut } };
  const typed = renderToStaticMarkup(<MissingPictures {...{ article, changes }} />);
  expect(typed).not.toContain('Ein Tor');
});

it('what a button and a link are called is what is seen of them', () => {
  const html = renderToStaticMarkup(<FetchMissing of="p7" missing={missing} />);
  expect(html).toMatch(/>Look at the picture of passage 7<\/a>/);
  expect(html).toMatch(/>Fetch the picture of passage 7<\/button>/);
  expect(html).not.toContain('aria-label');
});
