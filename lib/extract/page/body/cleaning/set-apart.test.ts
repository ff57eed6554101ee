import { describe, expect, it } from 'vitest';
import { readExample } from '../../examples/read-example.testing';

const paragraphs = [
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five.',
  'The mayor voted against it, since he had wanted to run a bus over the bridge, which takes fifty minutes.',
  'Some 120 people had come to the town hall, and most of them stood until the vote was taken at eleven.',
  'The ferry costs the town 340,000 a year, of which passengers pay less than a third, the treasurer said.',
  'A second vote, on the price of the crossing, is planned for the first week of March, after the budget.',
];
const [first, ...rest] = paragraphs;

/** The page with a box set between its first paragraph and its second, in markup that names nothing. */
const read = (box: string) =>
  readExample(
    `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><div><h1>Council keeps the night ferry</h1>
    <div><p>${first}</p>${box}${rest.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`,
  );

describe('a box set into the text is left out', () => {
  it.each([
    [
      'that asks for money',
      '<div><div><h4>The river needs you</h4></div><div><p>We need your support to keep this paper free for all who live here.</p></div></div>',
    ],
    ['that names an event', '<div><div><h3>Post Event</h3><div><p>The Harbour Tour</p></div></div></div>'],
    ['that names goods', '<div><div><div><p>Round Canvas Bag</p></div><div><p>Joy</p></div></div></div>'],
    [
      'where an address is typed',
      '<div><h3>Every morning</h3><p>Das Wichtigste vom Hafen, kurz gesagt, an jedem Werktag um sieben.</p><form><input type="email"></form></div>',
    ],
    [
      'that is one linked heading',
      '<div><div><h3><a href="/bags">Five things to take along on a long crossing</a></h3></div></div>',
    ],
  ])('%s', (_, box) => {
    expect(read(box).body).toEqual(paragraphs);
  });
});

it('leaves out a long appeal below a short text whose paragraphs stand in a box each', () => {
  const appeal = [
    'At the Post, we believe that everyone needs quality journalism, though not all can afford a subscription.',
    'As the town goes to the polls, we believe in a free press, and we rely on those who read it every morning.',
  ];
  const texts = paragraphs.slice(0, 3).map((text) => `<div><p>${text}</p></div>`);
  const { body } = readExample(
    `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><h1>Council keeps the night ferry</h1>
    <section>${texts.join('')}<div><div><h4>The election needs you</h4><div><div>${appeal.map((text) => `<p>${text}</p>`).join('')}</div></div></div></div></section></body></html>`,
  );
  expect(body).toEqual(paragraphs.slice(0, 3));
});

it('leaves paragraphs that stand in a box with an offer', () => {
  const { body } = readExample(
    `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><div><h1>Council keeps the night ferry</h1>
    <div><div>${paragraphs
      .slice(0, 2)
      .map((text) => `<p>${text}</p>`)
      .join('')}<p><a href="/plans">Choose your plan</a></p></div></div><div>${paragraphs
      .slice(2)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div></div></body></html>`,
  );
  expect(body).toEqual(paragraphs);
});

describe('a box set into the text is kept', () => {
  const sentence =
    'The boat was built in 1962 and carries eighty people and eleven cars, the yard’s papers say.';
  it.each([
    ['that tells more', `<div><div><p>${sentence}</p></div></div>`, sentence],
    ['that is a subheading', '<div><h2>What the boat costs</h2></div>', 'What the boat costs'],
    ['that quotes', `<div><blockquote><p>${sentence}</p></blockquote></div>`, sentence],
  ])('%s', (_, box, kept) => {
    expect(read(box).body).toEqual([first, kept, ...rest]);
  });
});

it('keeps a text that stands in boxes, with the labels between', () => {
  const boxes = paragraphs.map((text) => `<div><div><p>${text}</p></div></div>`);
  const { body } = readExample(
    `<html lang="en"><head><title>Council keeps the night ferry</title></head><body><h1>Council keeps the night ferry</h1>
    <div>${boxes.slice(0, 2).join('')}<div><div><p>What comes next</p></div></div>${boxes.slice(2).join('')}</div></body></html>`,
  );
  expect(body).toEqual([...paragraphs.slice(0, 2), 'What comes next', ...paragraphs.slice(2)]);
});
