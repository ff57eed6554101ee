import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPassage } from '../../article/longest-passage';
import { passageText } from '../../article/passage-text';
import { extractPage, largestPage } from './extract-page';
import { plainBody } from './plain-body';

const url = 'https://river.example/world/harbour-bridge-reopens';
const fixtures = join(import.meta.dirname, 'fixtures');
/** Pages whose canonical address is another form of their own. */
const ownUrls: Record<string, string> = {
  'marked-up/amp': 'https://amp.rail.example/2023/11/20/night-trains?amp=1',
};

/** A folder a page: its source, what its head says or why it is refused, and its text. */
const names = readdirSync(fixtures).flatMap((kind) =>
  readdirSync(join(fixtures, kind)).map((name) => join(kind, name)),
);

describe.each(names)('the page %s', (name) => {
  const read = (file: string): string => readFileSync(join(fixtures, name, file), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Record<string, unknown>;
  const html = readFileSync(join(fixtures, name, 'page.html'));
  const result = extractPage({ html, url: ownUrls[name] ?? url });

  it('is read as expected', () => {
    if (!result.ok) {
      expect({ problem: result.problems[0]?.reason }).toEqual(expected);
      return;
    }
    const { draft, authors, section } = result.page;
    const photo = draft.leadPhoto;
    expect({
      headline: draft.headline,
      standfirst: draft.standfirst,
      authors,
      publishedAt: draft.publishedAt,
      updatedAt: draft.updatedAt,
      language: draft.language,
      direction: draft.direction,
      section,
      publisher: draft.publisher?.name,
      url: draft.url,
      leadPhoto: photo && {
        src: photo.picture?.src,
        width: photo.picture?.width,
        alt: photo.alt,
        caption: photo.caption,
        credit: photo.credit,
      },
      kinds: draft.passages.map(({ kind }) => kind).join(' '),
    }).toEqual(expected);
  });

  it.runIf(existsSync(join(fixtures, name, 'body.txt')))('has its text and nothing else', () => {
    expect(result.ok && `${plainBody(result.page.draft.passages)}\n`).toBe(read('body.txt'));
  });
});

const sentence =
  'The ferry sailed on Friday morning, the first in twelve years, with the mayor on board and a band. ';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>First ferry in twelve years sails</title>${head}</head><body><article><h1>First ferry in twelve years sails</h1><p>${sentence.repeat(3)}</p>${body}<p>${sentence}The end.</p></article></body></html>`;

const draftOf = (html: string) => {
  const result = extractPage({ html, url });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return result.page.draft;
};

describe('a picture whose alternative text is its caption', () => {
  const photoOf = (alt: string) =>
    draftOf(page(`<img src="/p/ferry.jpg" width="600" height="400" alt="${alt}">`)).leadPhoto;

  it('has caption and credit from it', () => {
    expect(photoOf('The ferry leaves the harbour on Friday. (Photo: Jo Lee / AP)')).toMatchObject({
      caption: 'The ferry leaves the harbour on Friday.',
      credit: 'Jo Lee / AP',
    });
  });

  it('has none where it only says what is seen', () => {
    expect(photoOf('A ferry in a harbour with people on board')).toMatchObject({
      caption: null,
      credit: null,
    });
  });
});

describe('passages', () => {
  it('have ids that count from p1, as a document’s have', () => {
    const { passages } = draftOf(page('<h2>Then</h2>'));
    expect(passages.map(({ id }) => id)).toEqual(passages.map((_, index) => `p${index + 1}`));
  });

  it('keep emphasis and links as runs, with whole addresses', () => {
    const { passages } = draftOf(
      page(`<p>It is <em>the <b>first</b></em> to <a href="/i">sail</a>, ${sentence}</p>`),
    );
    expect(passages[1]).toMatchObject({
      runs: [
        { text: 'It is ' },
        { text: 'the ', styles: ['emphasis'] },
        { text: 'first', styles: ['emphasis', 'strong'] },
        { text: ' to ' },
        { text: 'sail', href: 'https://river.example/i' },
        { text: `, ${sentence.trim()}` },
      ],
    });
  });

  it('are cut where one is longer than any may be', () => {
    const { passages } = draftOf(page(`<p>${sentence.repeat(1_500)}</p>`));
    const lengths = passages.map((passage) => passageText(passage).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(longestPassage);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(sentence.length * 1_500);
  });

  it('turn posts and films of other sites into quiet links', () => {
    const { passages } = draftOf(
      page(
        '<iframe src="https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1"></iframe><iframe src="https://elsewhere.example/x"></iframe>',
      ),
    );
    expect(passages[1]).toMatchObject({
      runs: [{ text: 'Video on YouTube', href: 'https://www.youtube.com/watch?v=abc_DEF-123' }],
    });
    expect(passages).toHaveLength(3);
  });
});

describe('the address of an article', () => {
  it.each([
    ['<link rel="canonical" href="/news/1">', 'https://river.example/news/1'],
    ['<meta property="og:url" content="http://www.river.example/news/1">', 'http://www.river.example/news/1'],
    ['<link rel="canonical" href="https://victim.example/news/1">', url],
    ['<base href="https://victim.example/"><link rel="canonical" href="/news/1">', url],
    ['<meta property="og:url" content="https://other.river.example/news/1">', url],
    [
      '<link rel="canonical" href="https://victim.example/a"><meta property="og:url" content="/news/1">',
      'https://river.example/news/1',
    ],
  ])('is another than the one that it came from only on the same site: %s', (head, expected) => {
    expect(draftOf(page('', head)).url).toBe(expected);
  });

  it('is what the page says where nobody knows where it came from', () => {
    const html = page('', '<link rel="canonical" href="https://river.example/news/1">');
    const result = extractPage({ html, url: null });
    expect(result.ok && result.page.draft.url).toBe('https://river.example/news/1');
  });
});

describe('any input', () => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="ad">',
    '</div>',
    '<table>',
    '<td>',
    '</table>',
    '<ul>',
    '<li>',
    '<blockquote>',
    '<pre>',
    '<figure>',
    '<figcaption>',
    '<img src=x.jpg>',
    '<a href="javascript:x()">',
    '</a>',
    '<br>',
    '<svg>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#0;',
    '&lt;',
    '<h1>',
    '<h2>',
    sentence,
    ' ',
    '\u202e',
    '\ud800',
  );

  it('is finished, refused or read, and holds what it says where it says it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const result = extractPage({ html: parts.join(''), url });
        if (!result.ok) return result.problems.length > 0;
        const { passages, headline } = result.page.draft;
        const ids = passages.map(({ id }) => id);
        return (
          headline !== '' &&
          new Set(ids).size === ids.length &&
          passages.every((passage) => typeof passageText(passage) === 'string')
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['nested too deeply', '<div>'.repeat(100_000) + sentence, 'nests more than'],
    ['too many elements', '<p>a</p>'.repeat(600_000), 'elements'],
    ['too large', 'x'.repeat(largestPage + 1), 'larger than'],
    ['too much text', `<p>${'word, '.repeat(400_000)}</p>`, 'MB of text'],
  ])('is refused: %s', (_, html, reason) => {
    const result = extractPage({ html, url });
    expect(result.ok ? '' : result.problems[0]?.reason).toContain(reason);
  });

  it.each([
    ['end tags that close nothing', `<p>${'<b>'.repeat(2_000)}${'</i>'.repeat(20_000)}`],
    ['unclosed cells', '<table><tr><td>a<td>b'.repeat(500)],
    ['lists in lists', '<ul><li>'.repeat(1_000)],
    [
      'pictures',
      '<figure><img src="/p.jpg" width=500><figcaption>A (B/AP)</figcaption></figure>'.repeat(2_000),
    ],
    ['a name for every list', '<span class="author by-author">By A, B, C and D</span>'.repeat(2_000)],
    ['addresses of pictures', `<img srcset="${'a b,c '.repeat(50_000)}">`],
  ])('is read whatever the page repeats: %s', (_, body) => {
    expect(draftOf(page(body)).headline).toBe('First ferry in twelve years sails');
  });
});

describe('a page with a broken head', () => {
  it('reads JSON-LD with line breaks, comments and commas too many', () => {
    const { publishedAt } = draftOf(
      page(
        '',
        `<script type="application/ld+json"><!--\n{"@type":"NewsArticle","headline":"First ferry in twelve years sails","description":"two\nlines",\n"datePublished":"2023-04-25T18:30:00+03:00",};\n--></script>`,
      ),
    );
    expect(publishedAt).toBe('2023-04-25T18:30:00+03:00');
  });

  it('follows no canonical address to the front page', () => {
    expect(draftOf(page('', '<link rel="canonical" href="https://river.example/">')).url).toBe(url);
  });
});
