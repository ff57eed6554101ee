import { describe, expect, it } from 'vitest';
import type { Passage } from '../article/article';
import { atomFeed, jsonFeed } from './feeds';
import { passagesHtml } from './passages-html';
import { hostileTexts, sampleArticle, sampleSite } from './sample-article.testing';
import { robotsText, sitemap, sitemapIndex } from './sitemap';
import { expectWellFormed, unescape } from './well-formed.testing';

const of = { title: 'Backstory', homeUrl: 'https://news.example/', feedUrl: 'https://news.example/feed.xml' };
const pageUrl = 'https://news.example/articles/x';
const html = (passage: object) => passagesHtml([{ id: 'p', ...passage } as Passage], sampleSite, pageUrl);

const hostileArticle = (text: string) =>
  sampleArticle({
    slug: text.replace(/[\ud800]/g, ''),
    headline: text,
    standfirst: text,
    byline: { name: text, url: text },
    language: text,
    stories: [{ slug: 'a', title: text }],
    leadPhoto: { picture: null, alt: text, caption: text, credit: text, standsIn: true },
    passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text, href: text, styles: ['strong', 'emphasis'] }] }],
  });

describe('the Atom feed', () => {
  it.each(hostileTexts)('stays well-formed, and so does the HTML in it, with “%s”', (text) => {
    const xml = atomFeed([hostileArticle(text), sampleArticle()], of, sampleSite);
    expectWellFormed(xml);
    for (const [, content = ''] of xml.matchAll(/<content type="html">([^<]*)<\/content>/g)) {
      expectWellFormed(`<div>${unescape(content).replace(/<(img|br)([^>]*)>/g, '<$1$2/>')}</div>`);
    }
  });

  it('carries each article whole, with its times in RFC 3339 and its original', () => {
    const xml = atomFeed([sampleArticle()], of, sampleSite);
    expect(unescape(xml)).toContain('<p>Cars cross again.</p>\n<p>spring</p>');
    expect(xml).toContain('<published>2024-05-02T09:30:00+03:00</published>');
    expect(xml).toContain('<link rel="via" href="https://agency.example/1"/>');
    expect(xml).toContain('<category term="bridge" label="The bridge"');
  });

  it('was updated when its newest article was, compared as instants', () => {
    const earlier = sampleArticle({ publishedAt: '2024-05-02T10:00+05:00' });
    const later = sampleArticle({ publishedAt: '2024-05-02T09:00Z' });
    expect(atomFeed([earlier, later], of, sampleSite).split('<entry')[0]).toContain(
      '<updated>2024-05-02T09:00:00Z<',
    );
    expectWellFormed(atomFeed([], of, sampleSite));
  });
});

it.each(['<a><b></a></b>', '<a>&nbsp;</a>', '<a b=c/>', '<a>\u0007</a>', '<a>', 'a < b', '<a b="<"/>'])(
  'is checked by a reader that refuses “%s”',
  (xml) => expect(() => expectWellFormed(xml)).toThrow(),
);

describe('the JSON feed', () => {
  it.each(hostileTexts)('reads back with “%s”', (text) => {
    const feed = JSON.parse(jsonFeed([hostileArticle(text)], of, sampleSite));
    expect(feed.items[0]).toMatchObject({ title: text, summary: text });
  });

  it('says the same as the Atom feed', () => {
    const feed = JSON.parse(jsonFeed([sampleArticle()], of, sampleSite));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          id: 'https://news.example/articles/bridge-reopens',
          external_url: 'https://agency.example/1',
          authors: [{ name: 'Ana Ruiz' }],
        },
      ],
    });
    expect(unescape(atomFeed([sampleArticle()], of, sampleSite))).toContain(feed.items[0].content_html);
  });
});

describe('passages as HTML', () => {
  it('nests lists by depth, whatever depths are skipped', () => {
    const item = (depth: number, text: string) => ({ depth, runs: [{ text }] });
    const items = [item(0, 'a'), item(2, 'b'), item(1, 'c'), item(0, 'd')];
    expect(html({ kind: 'list', ordered: false, items })).toBe(
      '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>',
    );
  });

  it('links to pages and mailboxes only, places on the page by its whole address', () => {
    const link = (href: string) => html({ kind: 'paragraph', runs: [{ text: 'x', href }] });
    expect(link('https://a.example/?b=1&c=2')).toBe('<p><a href="https://a.example/?b=1&amp;c=2">x</a></p>');
    expect(link('#p2')).toBe(`<p><a href="${pageUrl}#p2">x</a></p>`);
    expect(link('javascript:alert(1)')).toBe('<p>x</p>');
    expect(link('data:text/html,x')).toBe('<p>x</p>');
  });

  it('tells related articles, quotations and headings', () => {
    const related = { headline: 'Before <', url: 'https://a.example/', date: null, slug: 'before' };
    expect(html({ kind: 'related', link: related })).toContain(
      'href="https://news.example/articles/before">Before &lt;</a>',
    );
    expect(html({ kind: 'related', link: { ...related, slug: null, url: null } })).toBe(
      '<p>Related article: Before &lt;</p>',
    );
    expect(html({ kind: 'quotation', paragraphs: [[{ text: 'a' }], [{ text: 'b' }]] })).toBe(
      '<blockquote><p>a</p><p>b</p></blockquote>',
    );
    expect(html({ kind: 'heading', level: 3, runs: [{ text: 'H' }] })).toBe('<h3>H</h3>');
  });
});

describe('sitemaps', () => {
  it('are well-formed and list each address once', () => {
    const urls = ['https://news.example/articles/a?b&c', 'https://news.example/'];
    expectWellFormed(sitemap(urls.map((url) => ({ url, modifiedAt: '2024-05-02' }))));
    expectWellFormed(sitemapIndex(urls));
    expect(sitemap([{ url: 'https://x.example/' }])).not.toContain('lastmod');
    expect(
      [...sitemap(urls.map((url) => ({ url }))).matchAll(/<loc>([^<]*)/g)].map(([, url]) =>
        unescape(url ?? ''),
      ),
    ).toEqual(urls);
  });

  it('are named in robots.txt', () => {
    expect(robotsText('https://news.example')).toContain('\nSitemap: https://news.example/sitemap.xml\n');
  });
});
