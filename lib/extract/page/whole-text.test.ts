import { describe, expect, it } from 'vitest';
import { passageText } from '../../article/passage-text';
import { readWholeText } from './whole-text';

const sentence =
  'The harbour board agreed on Tuesday to dredge the northern channel, after nine years of talks. ';
const page = (inner: string) =>
  `<title>Board agrees</title><body><nav>All sections</nav><article><h1>Board agrees</h1>
  <p>${sentence.repeat(3)}</p>${inner}<p>${sentence.repeat(2)}Work starts in April.</p></article></body>`;
const textsOf = (html: string) =>
  readWholeText({ html, url: 'https://news.example/a' }).map((content) => passageText(content));

describe('the whole text of a page', () => {
  it('has what an import leaves out, where it stands', () => {
    const texts = textsOf(
      page(`<aside class="newsletter"><h3>Get our letter</h3><p>Sign up and read it each morning.</p>
      <form><label>Address</label><button>Send</button></form></aside>`),
    );
    expect(texts.slice(-3)).toEqual([
      'Get our letter',
      'Sign up and read it each morning.',
      expect.stringMatching(/Work starts in April\.$/),
    ]);
  });

  it('has its pictures, at their addresses and with what is said of them', () => {
    const html = page(`<figure><img src="/b.jpg" alt="A channel" width="600" height="400">
      <figcaption>The northern channel</figcaption></figure>`);
    expect(readWholeText({ html, url: 'https://news.example/a' })).toContainEqual({
      kind: 'figure',
      photo: {
        picture: { src: 'https://news.example/b.jpg', width: 600, height: 400 },
        ...{ alt: 'A channel', caption: 'The northern channel', credit: null, standsIn: false },
      },
    });
  });

  it('has nothing that is hidden, no scripts, and no menus', () => {
    const texts = textsOf(
      page('<p hidden>Hidden words.</p><script>var a = "b";</script><nav><a href="/b">Onward</a></nav>'),
    );
    expect(texts.join(' ')).not.toMatch(/Hidden|var a|Onward|All sections/);
  });

  it('is empty where there is no article', () => {
    expect(textsOf('')).toEqual([]);
    expect(textsOf('<p>Short.</p>')).toEqual([]);
  });
});
