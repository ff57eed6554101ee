import { afterAll, beforeAll, expect, it } from 'vitest';
import { passageText } from '../../article/passage-text';
import { stopWorkers } from '../workers/run-in-worker';
import { originalService } from './original-service';
import { offerOriginals } from './read-original';

beforeAll(() => offerOriginals());
afterAll(stopWorkers);

const sentence =
  'The harbour board agreed on Tuesday to dredge the northern channel, after nine years of talks. ';
const html = `<title>Board agrees</title><article><h1>Board agrees</h1><p>${sentence.repeat(3)}</p>
  <aside class="newsletter"><p>Get our weekly letter.</p></aside><p>${sentence.repeat(3)}</p></article>`;

/** Where the process has to be started first, on a busy machine, it is there at a later try. */
async function textsOf(text: string | Buffer, mediaType: string): Promise<string[]> {
  const original = { bytes: Buffer.from(text), mediaType, fileName: 'a', url: 'https://news.example/a' };
  for (let tries = 0; tries < 10; tries += 1) {
    const read = await originalService.ask().readTexts(original);
    if (read) return read.map((content) => passageText(content));
  }
  throw new Error('it is still being read');
}

it('the texts of a page are read, with what an import leaves out', async () => {
  expect(await textsOf(html, 'text/html')).toContain('Get our weekly letter.');
}, 60_000);

it.each([
  ['text/markdown', '---\nheadline: A\npublished: 2023-04-25\n---\nOne.\n\nTwo.', ['One.', 'Two.']],
  ['text/markdown', '', []],
  ['multipart/related', 'no saved page', []],
])('those of a document of type %s are, too, as far as it can be read: %j', async (type, text, texts) => {
  expect(await textsOf(text, type)).toEqual(texts);
});

/** Greek in the alphabet's own single bytes, by which it could as well be another one's. */
const greek = (text: string) =>
  Buffer.from([...text].map((one) => (one >= 'Ά' ? one.charCodeAt(0) - 0x2d0 : one.charCodeAt(0))));
const words = 'Το λιμάνι';
const page = (head: string) =>
  `${head}<title>A</title><article><h1>A</h1><p>${words} ${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p></article>`;

it.each([
  ['the answer said', 'text/html; charset=iso-8859-7', ''],
  ['the page says itself', 'text/html', '<meta charset="iso-8859-7">'],
  ['the answer said, whatever the page says', 'text/html; charset=iso-8859-7', '<meta charset="koi8-r">'],
])('a page is read in the encoding that %s', async (_, mediaType, head) => {
  const [first] = (await textsOf(greek(page(head)), mediaType)).filter((text) => text.includes('harbour'));
  expect(first?.slice(0, words.length)).toBe(words);
});
