import { basename, dirname } from 'node:path';

import type { ArticleDraft } from '../article/article';
import type { Settled } from '../documents/parse-document';
import type { Problem } from '../documents/problem';
import { parseExport } from '../extract/exports/parse-export';
import type { Finding } from '../extract/finding';
import { parseOpml } from '../extract/feeds/opml';
import { parseFeed } from '../extract/feeds/parse-feed';
import { recogniseInput } from '../extract/recognise';
import { parseMhtml } from '../extract/saved-pages/parse-mhtml';
import { findSavedFrom } from '../extract/saved-pages/saved-folder';
import { webAddress } from '../extract/web-address';
import type { SourceDocument } from '../store/articles/article-types';
import { asPage } from './as-page';
import { filesIn, findBeside, readBeside } from './pictures/files-beside';
import type { FilesBeside, Input, ImportSteps, PicturePlace, ReportedPage } from './import-steps';

/** What was handed in, with what is known of where it came from. */
export interface Content {
  /** What to call it in a problem. */
  from: string;
  bytes: Uint8Array;
  fileName: string | null;
  contentType: string | null;
  /** The address that it came from. */
  url: string | null;
  /** The folder of its file. */
  folder: string | null;
  /** What came with it. */
  beside: FilesBeside | null;
  reported: ReportedPage | null;
}

export type Opened =
  | {
      kind: 'article';
      draft: ArticleDraft;
      source: SourceDocument;
      settled: Settled;
      /** True where a page was read: all that is found in it is a suggestion. */
      isPage: boolean;
      pictures: PicturePlace;
    }
  | { kind: 'list'; inputs: Input[]; problems: Problem[] }
  | { kind: 'refused'; problems: Problem[] };

const nothingSettled: Settled = { moments: false, pullQuotes: false, stories: false };

/** Finds out what was handed in, and reads it: an article, or a list of more to take in. */
export async function openInput(content: Content, steps: ImportSteps): Promise<Opened> {
  const { bytes, from, fileName, contentType } = content;
  const kind = recogniseInput({ fileName, contentType, bytes });
  const refused = (problems: readonly Finding[]): Opened => ({
    kind: 'refused',
    problems: problems.map((problem) => ({ file: from, ...problem })),
  });
  if (typeof kind === 'object' && 'unknown' in kind) return refused([{ line: null, reason: kind.unknown }]);
  switch (kind) {
    case 'markdown':
    case 'text': {
      const addresses = listAddresses(bytes);
      if (addresses) return { kind: 'list', problems: [], inputs: addresses };
      const parsed = steps.parse(bytes, from, kind);
      if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
      if (content.url !== null)
        return {
          kind: 'article',
          draft: withReported(asPage(parsed.draft, content.url), content.reported),
          source: sourceOf(content, kind === 'text' ? 'text/plain' : 'text/markdown'),
          settled: nothingSettled,
          isPage: true,
          pictures: { kind: 'web' },
        };
      return {
        ...parsed,
        kind: 'article',
        source: sourceOf(content, kind === 'text' ? 'text/plain' : 'text/markdown'),
        isPage: false,
        pictures: content.folder === null ? { kind: 'web' } : { kind: 'folder', folder: content.folder },
      };
    }
    case 'html':
      return openPage(content, steps, refused);
    case 'mhtml': {
      const parsed = parseMhtml(bytes);
      if (!parsed.ok) return refused(parsed.problems);
      const { page, url, parts } = parsed.saved;
      const find = async (src: string) => parts.get(src)?.bytes ?? null;
      return openPage(
        { ...content, bytes: page.bytes, contentType: page.contentType, url: content.url ?? url },
        steps,
        refused,
        { kind: 'saved', find },
        sourceOf(content, 'multipart/related'),
      );
    }
    case 'feed': {
      const parsed = parseFeed(bytes, { url: content.url, contentType });
      if (!parsed.ok) return refused(parsed.problems);
      return {
        kind: 'list',
        problems: [],
        inputs: parsed.feed.items.flatMap(({ url, ...item }): Input[] =>
          url === null ? [] : [{ kind: 'url', url, reported: { ...item, listUrl: content.url } }],
        ),
      };
    }
    case 'opml': {
      const parsed = parseOpml(bytes);
      if (!parsed.ok) return refused(parsed.problems);
      const urls = new Set(parsed.subscriptions.map(({ feedUrl }) => feedUrl));
      return { kind: 'list', problems: [], inputs: [...urls].map((url) => ({ kind: 'url', url })) };
    }
    default: {
      const parsed = parseExport(new TextDecoder().decode(bytes), readBeside(content.folder));
      if (!parsed.ok) return refused(parsed.problems);
      return {
        kind: 'list',
        problems: parsed.problems.map((problem) => ({ file: from, ...problem })),
        inputs: parsed.links.map(({ url, title, authors, publishedAt, html }) => ({
          kind: 'url',
          url,
          reported: { title, authors, publishedAt, html, baseUrl: url, listUrl: content.url },
        })),
      };
    }
  }
}

async function openPage(
  content: Content,
  steps: ImportSteps,
  refused: (problems: readonly Finding[]) => Opened,
  place?: PicturePlace,
  source = sourceOf(content, pageType(content.contentType)),
): Promise<Opened> {
  const { bytes, contentType, beside } = content;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const url = content.url ?? findSavedFrom(head);
  const result = await steps.extract({ html: bytes, url, contentType });
  if (!result.ok) return refused(result.problems);
  const pictures: PicturePlace =
    place ?? (beside === null ? { kind: 'web' } : { kind: 'saved', find: findBeside(beside, url) });
  return {
    kind: 'article',
    draft: withReported(result.page.draft, content.reported),
    source,
    settled: nothingSettled,
    isPage: true,
    pictures,
  };
}

/** What the list said, where the page says nothing. */
function withReported(draft: ArticleDraft, reported: ReportedPage | null): ArticleDraft {
  if (!reported) return draft;
  return {
    ...draft,
    headline: draft.headline || (reported.title ?? ''),
    byline:
      draft.byline ?? (reported.authors.length > 0 ? { name: reported.authors.join(', '), url: null } : null),
    publishedAt: draft.publishedAt || (reported.publishedAt ?? ''),
  };
}

/** With the encoding, where the answer said one: nothing else says it when the page is read again. */
function pageType(contentType: string | null): string {
  const [, charset] = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType ?? '') ?? [];
  return charset === undefined ? 'text/html' : `text/html; charset=${charset.toLowerCase()}`;
}

const sourceOf = ({ bytes, from }: Content, mediaType: string): SourceDocument => ({
  bytes,
  fileName: from,
  mediaType,
});

/** The content of a file. */
export const fileContent = (path: string, bytes: Uint8Array): Content => ({
  from: path,
  bytes,
  fileName: basename(path),
  contentType: null,
  url: null,
  folder: dirname(path),
  beside: filesIn(dirname(path)),
  reported: null,
});

/** A text of nothing but web addresses, one a line, is a list; lines that start with # are remarks. */
function listAddresses(bytes: Uint8Array): Input[] | null {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const entries = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const urls = entries.flatMap((line) => (/\s/.test(line) ? [] : (webAddress(line) ?? [])));
  return urls.length > 0 && urls.length === entries.length ? urls.map((url) => ({ kind: 'url', url })) : null;
}
