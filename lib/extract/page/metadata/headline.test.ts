import { describe, expect, it } from 'vitest';
import { readExample } from '../examples/read-example.testing';

const text =
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five. ';

/** The headline of a page by its title, its other places and what it shows. */
const headlineOf = (title: string, head: string, shown: string): string =>
  readExample(
    `<html lang="en"><head><title>${title}</title>${head}</head><body><article>${shown}<p>${text.repeat(4)}</p></article></body></html>`,
  ).headline;

const site = '<meta property="og:site_name" content="The Harbor Courier">';
const headline = 'Council votes to keep the night ferry';

describe('the headline is told without', () => {
  it.each([
    ['the name of the site behind a bar', `${headline} | The Harbor Courier`],
    ['the name of the site behind a dash', `${headline} - The Harbor Courier`],
    ['the name of the site before it', `The Harbor Courier: ${headline}`],
    ['the name of the site and a section', `${headline} | Local | The Harbor Courier`],
    ['the site’s address', `${headline} | harbor.example`],
  ])('%s', (_, title) => {
    expect(headlineOf(title, site, `<h1>${headline}</h1>`)).toBe(headline);
  });

  it('the name of the site, where nothing but the title has it', () => {
    expect(headlineOf(`${headline} | The Harbor Courier`, site, '')).toBe(headline);
  });
});

describe('of several headlines', () => {
  it('the one that most places have is it', () => {
    const shared = `<meta property="og:title" content="${headline}">`;
    expect(headlineOf('Night ferry: what the vote means for you', shared, `<h1>${headline}</h1>`)).toBe(
      headline,
    );
  });

  it('the shown one gives its spelling', () => {
    const shared = `<meta property="og:title" content="Council votes to keep the 'night ferry'">`;
    expect(headlineOf('x', shared, '<h1>Council votes to keep the ‘night ferry’</h1>')).toMatch(
      /night ferry/,
    );
  });

  it('a whole one is taken before one that was cut', () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes to keep…"}</script>`;
    expect(headlineOf(headline, data, '')).toBe(headline);
  });

  it('a dash of its own stays', () => {
    const own = 'Eight to five – the night ferry stays, and tickets rise';
    expect(headlineOf(own, site, `<h1>${own}</h1>`)).toBe(own);
  });
});
