import { describe, expect, it } from 'vitest';
import { readInFull } from '../examples/read-example.testing';

const paragraphs = [
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five.',
  'The mayor voted against it, since he had wanted to run a bus over the bridge, which takes fifty minutes.',
  'Some 120 people had come to the town hall, and most of them stood until the vote was taken at eleven.',
  'The ferry costs the town 340,000 a year, of which passengers pay less than a third, the treasurer said.',
];
const [first, ...rest] = paragraphs;

const read = (boxes: string) =>
  readInFull(
    `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><div><h1>Council keeps the night ferry</h1>
    <div><p>${first}</p>${boxes}${rest.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`,
  );

const image = (name: string) => `<img src="/p/${name}.jpg" width="800" height="600">`;

it('takes the paragraph in a picture’s own box for its caption', () => {
  const { lead, passages } = read(
    `<div>${image('one')}<p>The night ferry at its berth</p></div><div>${image('two')}<noscript>${image('two')}</noscript><p>The crew in 1990</p></div>`,
  );
  expect([lead, ...(passages as string[])]).toEqual(
    expect.arrayContaining(['[The night ferry at its berth]', '[The crew in 1990]']),
  );
  expect(passages).not.toContain('The crew in 1990');
});

it('keeps paragraphs that stand in a box each with their pictures', () => {
  const boxes = paragraphs.map((text, at) => `<div>${image(`p${at}`)}<p>${text}</p></div>`).join('');
  const { passages } = readInFull(
    `<html lang="en"><head><title>Four views of the night ferry</title></head><body><div><h1>Four views of the night ferry</h1><div>${boxes}</div></div></body></html>`,
  );
  expect(passages).toEqual(expect.arrayContaining(paragraphs));
});

describe('a paragraph that says what a picture’s alternative text says', () => {
  const shown = 'The night ferry at its berth in the winter of 1990';

  it('is its caption where it stands apart from the text', () => {
    const { passages } = read(
      `<div><div><div><img src="/p/one.jpg" alt="${shown}" width="800" height="600"></div></div><div><span><p>${shown}</p></span><span>Jo Lee</span></div></div>`,
    );
    expect(passages).not.toContain(shown);
  });

  it('is text where it stands in a row with others', () => {
    const { passages } = readInFull(
      `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><div><h1>Council keeps the night ferry</h1>
      <div><img src="/p/one.jpg" width="800" height="600" alt="${rest[1]}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`,
    );
    expect(passages).toEqual(expect.arrayContaining(paragraphs));
  });
});

it('leaves out the line below a picture that only a script would fetch', () => {
  const { passages } = read(
    '<div><img src="data:image/gif;base64,R0"><span>The crew in the winter of 1990</span></div>',
  );
  expect(passages).toEqual(paragraphs);
});
