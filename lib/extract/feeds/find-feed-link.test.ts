import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findFeedLink } from './find-feed-link';

const page = 'https://news.example/front/';

describe('the feed that a page names', () => {
  it('is the first, wherever the page stands', () => {
    const html = `<head><link rel="stylesheet" href="a.css"><link rel="alternate" type="application/rss+xml" href="../feed.xml">
      <link rel="alternate" type="application/atom+xml" href="/atom"></head>`;
    expect(findFeedLink(html, page)).toBe('https://news.example/feed.xml');
  });

  it('is none that is a translation, or leads nowhere that can be fetched', () => {
    expect(findFeedLink('<link rel="alternate" hreflang="de" href="/de">', page)).toBeNull();
    expect(
      findFeedLink('<link rel="alternate" type="application/rss+xml" href="javascript:1">', page),
    ).toBeNull();
  });

  it('is looked for in any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void findFeedLink(`<link ${text}>${text}`, page)));
  });
});
