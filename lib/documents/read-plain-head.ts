import type { Link } from 'mdast';
import type { Party, Photo } from '../article/article';
import { runsText } from '../article/passage-text';
import { parseHref } from '../article/runs';
import type { Finding } from './problem';
import type { Block } from './read-blocks';
import { readDateLine } from './read-date';
import { inlineText, readInline, type Definitions } from './read-inline';

/** What a document without front matter says above and below its body, and the body alone. */
export interface PlainHead {
  byline: Party | null;
  publisher: Party | null;
  publishedAt: string | null;
  leadPhoto: Photo | null;
  url: string | null;
  body: Block[];
  findings: Finding[];
}

/** Longer than any byline; a sentence that opens with "By" is text. */
const longestByline = 120;

const firstWebAddress = (block: Block): string | null => {
  const link = block.paragraph?.children.find((child): child is Link => child.type === 'link');
  const href = link ? parseHref(link.url) : null;
  return href !== null && /^https?:/.test(href) ? href : null;
};

function readParty(block: Block, text: string, opening: RegExp): Party | null {
  const name = text.replace(opening, '').trim();
  return opening.test(text) && name !== '' && name.length <= longestByline && !/[.!?]\s/.test(name)
    ? { name, url: firstWebAddress(block) }
    : null;
}

/** Marks that set a credit off from its caption, and are no part of it. */
const trimMarks = (text: string): string => text.replace(/^[\s()[\]|/–—·:-]+|[\s()[\]|/–—·:-]+$/g, '');

/** A first paragraph that ends in bold type is the lead photo's caption with its credit. */
function readCredited(block: Block, definitions: Definitions): Pick<Photo, 'caption' | 'credit'> | null {
  const children = block.paragraph?.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  const credit = children?.at(-1);
  if (!children || children.length < 2 || credit?.type !== 'strong') return null;
  return {
    caption: runsText(readInline(children.slice(0, -1), definitions)) || null,
    credit: trimMarks(inlineText(credit.children, definitions)) || null,
  };
}

const blockText = (block: Block | undefined): string | null =>
  block?.content.kind === 'paragraph' ? runsText(block.content.runs) : null;

/** The closing "Original url:" and its address, in one paragraph or two. */
function takeOriginal(body: Block[]): string | null {
  const last = body.at(-1);
  const before = body.at(-2);
  const url = last ? firstWebAddress(last) : null;
  if (url !== null && /^original url:/i.test(blockText(last) ?? '')) {
    body.pop();
    return url;
  }
  if (url !== null && /^original url:$/i.test(blockText(before) ?? '')) {
    body.splice(-2);
    return url;
  }
  if (/^original url:$/i.test(blockText(last) ?? '')) body.pop();
  return null;
}

/** Reads the head and foot of a document as news sites print them. */
export function readPlainHead(blocks: readonly Block[], definitions: Definitions): PlainHead {
  const body = [...blocks];
  const head: PlainHead = {
    byline: null,
    publisher: null,
    publishedAt: null,
    leadPhoto: null,
    url: null,
    body,
    findings: [],
  };
  head.url = takeOriginal(body);
  let hasDateLine = false;
  for (let first = body[0]; first !== undefined; first = body[0]) {
    const text = blockText(first);
    if (text === null) break;
    const byline = head.byline ? null : readParty(first, text, /^by\s+/i);
    const publisher = head.publisher ? null : readParty(first, text, /^publisher:\s*/i);
    const dated = hasDateLine ? null : readDateLine(text);
    if (byline) head.byline = byline;
    else if (publisher) head.publisher = publisher;
    else if (dated) {
      hasDateLine = true;
      head.publishedAt = dated.date;
      if (dated.date === null) head.findings.push({ line: first.line, reason: `"${text}" is not a date` });
    } else break;
    body.shift();
  }
  const picture = body[0]?.content.kind === 'figure' ? body[0].content.photo : null;
  const credited = body[picture ? 1 : 0];
  const reported = credited ? readCredited(credited, definitions) : null;
  if (picture || reported) {
    const shown = picture ?? { picture: null, alt: '', caption: null, credit: null, standsIn: false };
    head.leadPhoto = { ...shown, ...reported };
    body.splice(0, Number(picture !== null) + Number(reported !== null));
  }
  return head;
}
