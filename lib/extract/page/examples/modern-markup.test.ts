/** Pages as they are made today: names that machines give, boxes set into the text, data beside the markup. */
import { describe, expect, it } from 'vitest';
import { readExample } from './read-example.testing';

const first =
  'The night ferry will go on sailing for at least two more years, the council decided on Monday evening.';
const second =
  '“Without the boat nobody who works the late shift gets home,” said Ruth Calder, who brought the motion.';
const third =
  'The mayor voted against it. He had wanted to run a bus over the bridge instead, which takes fifty minutes.';
const fourth = 'Tickets will cost a quarter more from May, and the last boat will sail at half past one.';
const whole = [first, second, third, fourth];

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Council keeps the night ferry | The Harbor Courier</title>
  <meta property="og:site_name" content="The Harbor Courier">${head}</head><body>${body}</body></html>`;

it('reads a page whose names a machine gave', () => {
  const read = readExample(
    page(`<div class="sc-1x2y3z"><div class="css-9f8e7d"><a href="/">Home</a><a href="/local">Local</a></div>
      <div class="sc-aa11bb"><h1 class="css-77aa">Council keeps the night ferry</h1>
      <div class="css-12ab"><span>By </span><a href="/staff/nora">Nora Whitfield</a></div><div class="css-13ab">Updated 4:12 PM</div>
      <div class="css-q1"><div class="css-p"><p>${first}</p></div><div class="css-ad">Advertisement</div>
      <div class="css-p"><p>${second}</p></div><div class="css-nl"><h3>Sign up for the Harbor newsletter</h3>
      <p>By signing up you agree to our Terms of Service and Privacy Policy.</p></div>
      <div class="css-p"><p>${third}</p></div><div class="css-ad">Advertisement</div><div class="css-p"><p>${fourth}</p></div></div>
      <div class="css-tags"><a href="/t/ferry">Ferry</a><a href="/t/council">Council</a></div></div>
      <div class="css-foot"><p>© 2023 The Harbor Courier. All rights reserved.</p></div></div>`),
  );
  expect(read.body).toEqual(whole);
  expect(read.authors).toEqual(['Nora Whitfield']);
  expect(read.publisher).toBe('The Harbor Courier');
});

it('takes a text that its maker calls a teaser, where it holds the article', () => {
  const read = readExample(
    page(`<main><h1>Council keeps the night ferry</h1><div class="meteredContent">
      <div class="teaser-content"><div class="article-body" data-qa="article-body"><p>${first}</p></div></div>
      <div class="article-body"><p>${second}</p></div><div class="article-body"><p>${third}</p></div>
      <div class="article-body"><p>${fourth}</p></div></div></main>`),
  );
  expect(read.body).toEqual(whole);
});

it('reads on behind an advertisement that parts the text in two', () => {
  const read = readExample(
    page(`<article><section><div><h1>Council keeps the night ferry</h1></div></section>
      <section><div><div class="a"><p>${first}</p><p>${second}</p></div></div></section>
      <section><div class="ad"><small>Advertisement</small></div></section>
      <section><div><div class="a"><p>${third}</p><p>${fourth}</p></div></div></section></article>`),
  );
  expect(read.body).toEqual(whole);
});

it('takes the text from the page’s data where its markup waits for scripts', () => {
  const body = [
    ...whole,
    first.replace('night', 'early'),
    second.replace('late', 'early'),
    third.replace('bus', 'van'),
  ];
  const read = readExample(
    page(
      '<div id="root"><p>Loading the article, please wait a moment until everything is there for you.</p></div>',
      `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: 'Council keeps the night ferry',
        author: { '@type': 'Person', name: 'Nora Whitfield' },
        datePublished: '2023-03-09T18:40:00Z',
        articleBody: body.join('\n\n'),
      })}</script>`,
    ),
  );
  expect(read.body).toEqual(body);
  expect(read.published).toBe('2023-03-09');
});

describe('a box within the text is left out', () => {
  it.each([
    [
      'of related articles',
      '<aside><h3>Related</h3><ul><li><a href="/1">Bakery closes after ninety years</a></li><li><a href="/2">Rowers win first race</a></li></ul></aside>',
    ],
    [
      'that nothing but its heading names',
      '<div><h4>More from the Courier</h4><p><a href="/1">Bakery closes after ninety years</a></p><p><a href="/2">Rowers win the first race of the season</a></p></div>',
    ],
    [
      'of a newsletter',
      '<div class="newsletter-signup"><p>The harbor in your inbox each Friday, written by those who sail there.</p></div>',
    ],
    [
      'for sharing',
      '<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul>',
    ],
    [
      'that is hidden',
      '<div hidden><p>This paragraph was meant for subscribers of another edition, and is shown to nobody at all.</p></div>',
    ],
    [
      'that a style hides',
      '<div style="display:none"><p>This paragraph was meant for subscribers of another edition, and is shown to nobody.</p></div>',
    ],
    [
      'of a poll',
      '<form><p>Should the ferry sail at night, too?</p><button>Yes</button><button>No</button></form>',
    ],
  ])('%s', (_, box) => {
    const read = readExample(
      page(
        `<article><h1>Council keeps the night ferry</h1><p>${first}</p><p>${second}</p>${box}<p>${third}</p><p>${fourth}</p></article>`,
      ),
    );
    expect(read.body).toEqual(whole);
  });
});

describe('a part of the text stays', () => {
  it.each([
    [
      'that is a list',
      `<ul><li>The boat sails every day.</li><li>It carries bicycles for nothing.</li></ul>`,
      2,
    ],
    [
      'that is a quotation',
      `<blockquote><p>It was the longest debate that I have sat through in twenty years.</p></blockquote>`,
      1,
    ],
    ['that is a question of an interview', `<p><strong>Why did you bring the motion?</strong></p>`, 1],
    [
      'that is a table',
      `<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2021</td><td>41,000</td></tr><tr><td>2022</td><td>52,000</td></tr></table>`,
      3,
    ],
    [
      'that its maker calls a widget',
      `<div class="widget-text"><p>In February some nine hundred people had signed a letter to the council, more than ever before.</p></div>`,
      1,
    ],
  ])('%s', (_, part, lines) => {
    const read = readExample(
      page(
        `<article><h1>Council keeps the night ferry</h1><p>${first}</p>${part}<p>${second}</p><p>${third}</p><p>${fourth}</p></article>`,
      ),
    );
    expect(read.body.at(0)).toBe(first);
    expect(read.body.at(-1)).toBe(fourth);
    expect(read.body.length).toBeGreaterThan(whole.length);
    expect(read.body.length).toBeLessThanOrEqual(whole.length + lines);
  });
});
