import { describe, expect, it } from 'vitest';
import { readExample, whyRefused } from './examples/read-example.testing';

const paragraph =
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five, and those who had come to listen cheered.';

const page = (title: string, body: string, head = ''): string =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const paid = (isFree: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council keeps the ferry","isAccessibleForFree":${isFree}}</script>`;

describe('a page is refused', () => {
  it.each([
    [
      'that asks for consent',
      page(
        'Before you continue to the Courier',
        '<p>We and our partners use cookies to store and read information on your device. Please accept or manage your choices.</p>',
      ),
    ],
    [
      'that was not found',
      page(
        'Page not found',
        '<p>We could not find the page that you asked for. It may have moved, or never have been.</p>',
      ),
    ],
    [
      'that checks for robots',
      page(
        'Just a moment...',
        '<p>Checking your browser before you get to the Courier. Please enable JavaScript and cookies to continue.</p>',
      ),
    ],
    ['that holds next to nothing', page('Council keeps the ferry', '<p>Eight to five.</p>')],
    [
      'that holds links alone',
      page(
        'Latest news',
        Array.from(
          { length: 12 },
          (_, at) =>
            `<p><a href="/${at}">The council decides on the night ferry, part ${at}, after a long debate</a></p>`,
        ).join(''),
      ),
    ],
    [
      'that says by its data that it is paid for',
      page('Council keeps the ferry', `<p>${paragraph}</p>`, paid('false')),
    ],
    [
      'that ends before its end and asks for a subscription',
      page(
        'Council keeps the ferry',
        `<p>${paragraph}</p><p>${paragraph.replace('Monday', 'Tuesday')} Nobody who…</p><p>Subscribe to continue reading</p>`,
        paid('false'),
      ),
    ],
  ])('%s', (_, html) => {
    expect(whyRefused(html)).not.toBeNull();
  });
});

describe('a page is read', () => {
  it('that speaks of cookies', () => {
    const html = page(
      'Court bans cookies without consent',
      `<p>${paragraph}</p><p>Cookies that follow readers from site to site need their consent, the court held, and a button that only accepts is none.</p>`,
    );
    expect(whyRefused(html)).toBeNull();
  });

  it('that is free by its data', () => {
    expect(whyRefused(page('Council keeps the ferry', `<p>${paragraph}</p>`, paid('true')))).toBeNull();
  });

  it('that is whole, though its data says that it is paid for', () => {
    const whole = ['Monday', 'Tuesday', 'Friday'].map((day) => `<p>${paragraph.replace('Monday', day)}</p>`);
    expect(readExample(page('Council keeps the ferry', whole.join(''), paid('false'))).body).toHaveLength(3);
  });
});
