import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page';

const text =
  'The council voted on Monday evening to keep the night ferry for two more years. Ruth Calder, who brought the motion, cried. ';

/** Caption and credit of the second picture of a page. */
function figureOf(caption: string, alt = 'A woman in a hall') {
  const result = extractPage({
    html: `<html lang="en"><head><title>Council keeps the ferry</title></head><body><article><h1>Council keeps the ferry</h1>
      <figure><img src="/p/lead.jpg" width="900" height="600"><figcaption>The ferry at its berth.</figcaption></figure>
      <p>${text.repeat(3)}</p><figure><img src="/p/hall.jpg" width="900" height="600" alt="${alt}"><figcaption>${caption}</figcaption></figure>
      <p>Tickets will cost a quarter more from May, and the last boat will sail at half past one.</p></article></body></html>`,
    url: 'https://harbor.example/ferry',
  });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  const figure = result.page.draft.passages.find(({ kind }) => kind === 'figure');
  return figure?.kind === 'figure' ? [figure.photo.caption, figure.photo.credit] : null;
}

describe('a name alone below a picture', () => {
  it('is its maker’s where the article never mentions it', () => {
    expect(figureOf('Laura Murray')).toEqual([null, 'Laura Murray']);
    expect(figureOf('ZOEY GROSSMAN')).toEqual([null, 'ZOEY GROSSMAN']);
  });

  it('is who is shown where the article tells of them', () => {
    expect(figureOf('Ruth Calder')).toEqual(['Ruth Calder', null]);
  });

  it('is who is shown where the alternative text says so', () => {
    expect(figureOf('Laura Murray', 'Laura Murray at the town hall')).toEqual(['Laura Murray', null]);
  });
});

describe('a line of a page’s controls is no caption', () => {
  it.each([
    'Enlarge this image',
    'this image',
    'Opens in a new window',
    'COMMENTARY BY',
    'Watch this: The ferry sails 05:39',
  ])('%s', (line) => {
    expect(figureOf(line)).toEqual([null, null]);
  });
});

it('takes what a picture shows for no credit', () => {
  expect(figureOf('Photo of the skipper laying a rope on deck')?.[1]).toBeNull();
  expect(figureOf('Illustration of a ferry between two piers')?.[1]).toBeNull();
});

it('leaves out a teaser with its picture', () => {
  expect(figureOf('Related Story Why the bus was never popular')).toBeNull();
});

it('reads an alternative text without markup', () => {
  expect(figureOf('Ruth Calder speaks at the town hall.', '&lt;p&gt;A woman speaks&lt;/p&gt;')).toEqual([
    'Ruth Calder speaks at the town hall.',
    null,
  ]);
});
