import { recogniseExport } from './exports/recognise-export';
import type { ExportKind } from './exports/saved-link';
import { decodeXml, findUtf16 } from './feeds/decode-xml';
import { feedFormat, rootName } from './feeds/feed-format';

export type InputKind =
  'markdown' | 'html' | 'mhtml' | 'text' | 'feed' | 'opml' | { export: ExportKind } | { unknown: string };

export interface Input {
  /** A name or a path; null where there is none, as with what is piped in. */
  fileName: string | null;
  contentType: string | null;
  bytes: Uint8Array;
}

/** Enough for the head of a page or a mail, after comments and blank lines. */
const headLength = 20_000;

/** The first bytes of files that people hand in by mistake, so that the refusal can name them. */
const signatures: readonly (readonly [start: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive (or an EPUB or DOCX): unpack it first'],
  ['\u001f\u008b', 'gzip: unpack it first'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['{\\rtf', 'RTF: save it as plain text'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document: save it as plain text'],
  ['bplist', 'a web archive of Safari: save the page as HTML'],
];

const byteString = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Text has no zero bytes, except in UTF-16. */
const isBinary = (bytes: Uint8Array): boolean =>
  findUtf16(bytes) === null && bytes.subarray(0, headLength).includes(0);

/** Headers before a blank line, among them those that every page saved as one file has. */
const isMhtml = (head: string): boolean => {
  const headers = head.trimStart().split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';
  return (
    /^[\w-]+:[ \t]/.test(headers) &&
    /^(?:mime-version|snapshot-content-location|content-location):/im.test(headers) &&
    /^content-type:\s*(?:multipart\/(?:related|alternative)|text\/html)/im.test(headers)
  );
};

const isHtml = (head: string, root: string | null): boolean =>
  root === 'html' ||
  /^\s*<!doctype html/i.test(head) ||
  // A page whose beginning is missing, or a piece of one.
  (/^\s*<(?:!--|head|body|meta|title|link|script|article|section|main|div|p|h[1-6])\b/i.test(head) &&
    /<\/?[a-z]+[^>]*>/i.test(head));

/** What Markdown has and prose hasn't: a heading, front matter, links, emphasis in pairs of stars. */
const isMarkdown = (head: string): boolean =>
  /^\s*---[ \t]*\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.test(head) ||
  /^#{1,6} \S/m.test(head) ||
  /\[[^[\]\n]{1,200}\]\((?:https?:|\/|#)[^()\s]*\)/.test(head) ||
  /\*\*[^*\s][^*\n]{0,200}\*\*/.test(head);

/** What the name says, where the content leaves it open: all prose is Markdown as well. */
const namedForm = (fileName: string | null, contentType: string | null): 'markdown' | 'text' | null => {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(fileName ?? '') || /^text\/markdown\b/i.test(contentType ?? ''))
    return 'markdown';
  return /\.te?xt$/i.test(fileName ?? '') ? 'text' : null;
};

/**
 * What was handed in, by its content first; name and type decide only between Markdown and plain text.
 * What is none of these says what it is instead, as far as its first bytes tell.
 */
export function recogniseInput({ fileName, contentType, bytes }: Input): InputKind {
  if (bytes.length === 0) return { unknown: 'is empty' };
  const start = byteString(bytes.subarray(0, 8));
  const signature = signatures.find(([signs]) => start.startsWith(signs));
  if (signature) return { unknown: `is ${signature[1]}` };
  if (isBinary(bytes)) return { unknown: 'is binary, not text' };
  const head = decodeXml(bytes.subarray(0, headLength), contentType).replace(/^\uFEFF/, '');
  if (head.trim() === '') return { unknown: 'has no text' };
  if (isMhtml(head)) return 'mhtml';
  // A list in JSON is recognized by its entries, so it has to be whole; a page or a feed is recognized by its head.
  const isJson = /^\s*[[{]/.test(head);
  const text = isJson ? decodeXml(bytes, contentType) : head;
  const format = feedFormat(text);
  if (format !== null) return 'feed';
  const kind = recogniseExport(text);
  if (kind !== null) return { export: kind };
  const root = rootName(head);
  if (root === 'opml') return 'opml';
  if (isHtml(head, root)) return 'html';
  const named = namedForm(fileName, contentType);
  if (named === null && isJson) return { unknown: 'is JSON, and neither a feed nor a known export' };
  if (named === null && root !== null)
    return { unknown: `is XML (<${root}>), and neither a page nor a feed` };
  if (named === 'text') return /^---[ \t]*\n|^\s*# \S/.test(head) ? 'markdown' : 'text';
  return named ?? (isMarkdown(head) ? 'markdown' : 'text');
}
