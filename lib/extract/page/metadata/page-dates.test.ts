import { describe, expect, it } from 'vitest';
import { extractPage } from '../extract-page';

const text =
  'The council voted on Monday evening to keep the night ferry for at least two more years, eight votes to five. ';

/** When a page says that it was published and changed. */
function datesOf(head: string, shown = '', url = 'https://harbor.example/ferry', language = 'en') {
  const result = extractPage({
    html: `<html lang="${language}"><head><title>Council keeps the ferry</title>${head}</head><body><article><h1>Council keeps the ferry</h1>${shown}<p>${text.repeat(4)}</p></article></body></html>`,
    url,
  });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return [result.page.draft.publishedAt, result.page.draft.updatedAt];
}

const data = (fields: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council keeps the ferry",${fields}}</script>`;

describe('the day of publication', () => {
  it.each([
    ['in the page’s data', data('"datePublished":"2023-03-09T18:40:00+01:00"'), ''],
    ['in its head', '<meta property="article:published_time" content="2023-03-09T18:40:00+01:00">', ''],
    ['of other makers', '<meta name="parsely-pub-date" content="2023-03-09T18:40:00+01:00">', ''],
    ['of a library', '<meta name="DC.date.issued" content="2023-03-09T18:40:00+01:00">', ''],
    [
      'of the text, and not of a video in it',
      '<script type="application/ld+json">{"@type":"VideoObject","name":"The ferry","uploadDate":"2023-02-01T10:00:00+01:00"}</script>',
      '<time datetime="2023-03-09T18:40:00+01:00">Thursday</time>',
    ],
    ['in a time', '', '<time datetime="2023-03-09T18:40:00+01:00">Thursday</time>'],
    [
      'in a property',
      '',
      '<span itemprop="datePublished" content="2023-03-09T18:40:00+01:00">Thursday</span>',
    ],
  ])('is read %s', (_, head, shown) => {
    expect(datesOf(head, shown)[0]).toBe('2023-03-09T18:40:00+01:00');
  });

  it.each([
    ['in words', '<p class="date">March 9, 2023</p>', 'en'],
    ['in German', '<p class="date">9. März 2023</p>', 'de'],
    ['in French', '<p class="date">9 mars 2023</p>', 'fr'],
    ['in Spanish', '<p class="date">9 de marzo de 2023</p>', 'es'],
    ['in Russian', '<p class="date">9 марта 2023</p>', 'ru'],
    ['in a line that nothing names', '<p>Nora Whitfield, March 9, 2023</p>', 'en'],
  ])('is read %s', (_, shown, language) => {
    expect(datesOf('', shown, undefined, language)[0]).toBe('2023-03-09');
  });

  it('is read from the address where nothing else has it', () => {
    expect(datesOf('', '', 'https://harbor.example/2023/03/09/ferry')[0]).toBe('2023-03-09');
  });

  it('takes the hour from another place that names the same day', () => {
    expect(
      datesOf(
        data('"datePublished":"2023-03-09"'),
        '<time datetime="2023-03-09T18:40:00Z">6:40 pm</time>',
      )[0],
    ).toBe('2023-03-09T18:40:00Z');
  });

  it.each([
    ['of a template', '1970-01-01T00:00:00Z'],
    ['to come', '2199-01-01T00:00:00Z'],
    ['that is none', 'yesterday-ish'],
  ])('is not a date %s', (_, date) => {
    expect(datesOf(`<meta property="article:published_time" content="${date}">`)[0]).toBe('');
  });

  it('is not another article’s in the margin', () => {
    expect(datesOf('', '<aside><time datetime="2020-01-02">January 2</time></aside>')[0]).toBe('');
  });
});

describe('the day of the last change', () => {
  const published = '"datePublished":"2023-03-09T18:40:00Z"';

  it('is told where it is later', () => {
    expect(datesOf(data(`${published},"dateModified":"2023-03-10T08:00:00Z"`))[1]).toBe(
      '2023-03-10T08:00:00Z',
    );
  });

  it('is not told where it is the same or earlier', () => {
    expect(datesOf(data(`${published},"dateModified":"2023-03-09T18:40:00Z"`))[1]).toBeNull();
    expect(datesOf(data(`${published},"dateModified":"2023-03-01T18:40:00Z"`))[1]).toBeNull();
  });

  it('is told by its word before a time', () => {
    expect(
      datesOf(
        '',
        '<p>Published <time datetime="2023-03-09">March 9</time></p><p>Updated <time datetime="2023-03-11">March 11</time></p>',
      ),
    ).toEqual(['2023-03-09', '2023-03-11']);
  });
});
