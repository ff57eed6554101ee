import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page';

const text =
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five. ';

/** What stands between the two paragraphs of a page. */
function between(markup: string) {
  const result = extractPage({
    html: `<html lang="en"><head><title>Council keeps the ferry</title></head><body><article><h1>Council keeps the ferry</h1><p>${text.repeat(3)}</p>${markup}<p>Tickets will cost a quarter more from May, and the last boat will sail at half past one.</p></article></body></html>`,
    url: 'https://harbor.example/ferry',
  });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.page.draft.passages
    .slice(1, -1)
    .map((passage) => (passage.kind === 'paragraph' ? passage.runs : passage.kind));
}

const words = '<p>The boat stays! Thank you all.</p>&mdash; Ruth Calder (@ruthcalder)';

describe('a post becomes a quiet link', () => {
  it.each([
    [
      'by the name of its markup',
      `<blockquote class="twitter-tweet">${words} <a href="https://twitter.com/ruthcalder/status/1633">March 9, 2023</a></blockquote>`,
      { text: 'Post on X', href: 'https://twitter.com/ruthcalder/status/1633' },
    ],
    [
      'by its last link',
      `<blockquote>${words} <a href="https://x.com/ruthcalder/status/1633">March 9, 2023</a></blockquote>`,
      { text: 'Post on X', href: 'https://x.com/ruthcalder/status/1633' },
    ],
    [
      'of pictures',
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Cq1/">View this post</blockquote>',
      { text: 'Post on Instagram', href: 'https://www.instagram.com/p/Cq1/' },
    ],
    [
      'of pictures, by its last link',
      '<blockquote><p>At the quay.</p><a href="https://www.instagram.com/p/Cq1/">A post shared by Ruth</a></blockquote>',
      { text: 'Post on Instagram', href: 'https://www.instagram.com/p/Cq1/' },
    ],
    [
      'that is a film',
      '<blockquote><p>Last trip?</p><a href="https://www.tiktok.com/@ruth/video/72">@ruth</a></blockquote>',
      { text: 'Video on TikTok', href: 'https://www.tiktok.com/@ruth/video/72' },
    ],
  ])('%s', (_, markup, run) => {
    expect(between(markup)).toEqual([[run]]);
  });
});

it('keeps a quotation that links to a profile, and one that links to a post before its end', () => {
  const profile = `<blockquote><p>${text}</p><p>So said <a href="https://x.com/ruthcalder">Ruth Calder</a>.</p></blockquote>`;
  expect(between(profile)).toEqual(['quotation']);
  const early = `<blockquote><p>In <a href="https://x.com/ruthcalder/status/1">a post</a> she said: ${text}</p><p><a href="/minutes">Minutes</a></p></blockquote>`;
  expect(between(early)).toEqual(['quotation']);
});

it('leaves out frames that are no film', () => {
  expect(between('<iframe src="https://ads.example/frame"></iframe>')).toEqual([]);
});
