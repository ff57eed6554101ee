import { expect, it } from 'vitest';
import { extractPage } from '../../extract/page/extract-page';
import { openInput } from '../open-input';

const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The council met on day ${at}, and its members spoke at length about the ferry, the bridge and the price of both for the island.</p>`,
);
const page = `<!doctype html><html lang="en"><head><title>The hall</title><meta property="og:type" content="article"></head>
<body><article><h1>The hall</h1>${paragraphs.join('')}</article></body></html>`;

it.each([
  ['text/html; charset=windows-1253', 'text/html; charset=windows-1253'],
  ['text/html', 'text/html'],
  [null, 'text/html'],
])(
  'what an answer says of a page’s encoding is kept with its original: %s',
  async (contentType, mediaType) => {
    const nowhere = { fileName: null, folder: null, beside: null, reported: null };
    const url = 'https://news.example/hall';
    const opened = await openInput({ ...nowhere, from: url, url, bytes: Buffer.from(page), contentType }, {
      extract: async (given) => extractPage(given),
    } as Parameters<typeof openInput>[1]);
    expect(opened).toMatchObject({ kind: 'article', source: { mediaType } });
  },
);
