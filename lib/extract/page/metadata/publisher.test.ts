import { describe, expect, it } from 'vitest';
import { readFacts } from './page-facts';
import { parsePage } from '../source/parse-page';
import { findPublisher, findSection } from './publisher';

const publisherOf = (html: string): string | undefined => {
  const parsed = parsePage(html);
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  return findPublisher(readFacts(parsed.root, 'https://www.riverpost.example/a'))?.name;
};
const site = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const data = (name: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"name":"${name}"}}</script>`;

describe('a page’s publisher', () => {
  it.each([
    ['The River Post', 'The River Post'],
    ['River Post, Inc.', 'River Post'],
    ['The River Post -', 'The River Post'],
    ['Official Site of the River League', 'River League'],
    ['River.News: Breaking News of the River', 'River.News'],
  ])('%s is known to readers as %s', (stated, known) => {
    expect(publisherOf(site(stated))).toBe(known);
  });

  it('is the title that the site bears, not the group that owns it', () => {
    expect(publisherOf(site('River Style') + data('Group Media'))).toBe('River Style');
  });

  it('is spelt with its capitals where one place has them', () => {
    expect(publisherOf(site('river post') + data('River Post'))).toBe('River Post');
  });

  it('is the host where the page says nothing', () => {
    expect(publisherOf('<p>Words</p>')).toBe('riverpost.example');
  });

  it.each([
    ['with its title’s spelling', 'riverpost', 'The River Post', 'The River Post'],
    ['without an address’s ending', 'RiverPost.com', 'The River Post', 'The River Post'],
    ['by its host, not by a section', 'Science', 'River Post', 'River Post'],
    ['by its host, not by a firm', 'River Post', 'RP Media Operations', 'River Post'],
    ['without its motto', 'River Post - News and Views of the River', 'RP', 'River Post'],
    ['without its town', 'River Post | Rowley, Ohio', 'River Post | Rowley, Ohio', 'River Post'],
  ])('is known %s', (_, name, owner, known) => {
    expect(publisherOf(site(name) + data(owner))).toBe(known);
  });

  it('is of two names the one that titles end with', () => {
    const titled = '<title>Ferry sails again | Evening River</title>';
    expect(publisherOf(titled + site('River Group') + data('Evening River'))).toBe('Evening River');
    expect(publisherOf('<title>All of Evenings</title>' + site('River Group') + data('Evenings'))).toBe(
      'Evenings',
    );
    expect(publisherOf('<title>The sevenings</title>' + site('River Group') + data('evenings'))).toBe(
      'River Group',
    );
  });

  it.each([
    ['from the end of its title', '<title>Ferry sails again | River Post</title>', 'River Post'],
    ['from its logo', '<a href="/"><img src="/logo.svg" alt="The River Post logo"></a>', null],
    ['from its logo, by the name of its host', '<img src="/logo.svg" alt="River Post logo">', 'River Post'],
    [
      'from the name for a phone’s screen',
      '<meta name="apple-mobile-web-app-title" content="River Post">',
      'River Post',
    ],
  ])('is known where it states its address alone, %s', (_, html, known) => {
    expect(publisherOf(html + site('riverpost'))).toBe(known ?? 'riverpost');
    expect(publisherOf(html)).toBe(known ?? 'riverpost.example');
  });

  it('is parted into the words that an address runs together', () => {
    expect(publisherOf(`${site('Riverpost')}<img src="/logo.svg" alt="River Post">`)).toBe('River Post');
  });

  it('is an address where readers know it by that', () => {
    expect(publisherOf(`<title>Ferry sails again - riverpost.com</title>${site('riverpost')}`)).toBe(
      'riverpost.com',
    );
    expect(publisherOf(`<title>Ferry sails again - RiverPost.com</title>${site('RiverPost.com')}`)).toBe(
      'RiverPost.com',
    );
  });
});

describe('a page’s section', () => {
  it('is read without markup', () => {
    const parsed = parsePage('<meta property="article:section" content="Food &amp;amp; Drink">');
    if ('finding' in parsed) throw new Error(parsed.finding.reason);
    expect(findSection(readFacts(parsed.root, null))).toBe('Food & Drink');
  });
});
