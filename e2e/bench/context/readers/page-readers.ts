import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { extractPage } from '../../../../lib/extract/page/extract-page';
import { plainBody } from '../../../../lib/extract/page/plain-body';

export interface ReadPage {
  title: string | null;
  authors: string[];
  date: string | null;
  body: string;
}

export const nothingRead: ReadPage = { title: null, authors: [], date: null, body: '' };

/** Reads a page: its text, its bytes, and where it was. */
type PageReader = (html: string, bytes: Uint8Array, url: string) => ReadPage | Promise<ReadPage>;

const lines = (html: string | null | undefined): string =>
  (html ?? '')
    .replace(/<(?:\/p|\/li|\/h\d|br|\/div|\/tr|\/blockquote)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');

const splitNames = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name !== '');

export const pageReaders: Readonly<Record<string, PageReader>> = {
  Backstory: (_, bytes, url) => {
    const result = extractPage({ html: bytes, url });
    if (!result.ok) return nothingRead;
    const { draft, authors } = result.page;
    return {
      title: draft.headline,
      authors,
      date: draft.publishedAt || null,
      body: plainBody(draft.passages),
    };
  },
  '@mozilla/readability 0.6 on linkedom': (html) => {
    const article = new Readability(parseHTML(html).document as unknown as Document).parse();
    return {
      title: article?.title ?? null,
      authors: splitNames(article?.byline),
      date: article?.publishedTime ?? null,
      body: lines(article?.content),
    };
  },
  'defuddle 0.19 on linkedom': async (html, _, url) => {
    const article = await Defuddle(parseHTML(html).document as unknown as Document, url);
    return {
      title: article.title,
      authors: splitNames(article.author),
      date: article.published,
      body: lines(article.content),
    };
  },
};
