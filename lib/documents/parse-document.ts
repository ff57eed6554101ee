import type { Definition, Nodes, Root } from 'mdast';
import type { ArticleDraft, Party, Photo } from '../article/article';
import { directionOf } from '../article/direction';
import { assignIds } from '../article/revisions/keep-ids';
import { longestPassage } from '../article/longest-passage';
import { passageText, runsText } from '../article/passage-text';
import { decodeDocument } from './decode-document';
import type { FrontMatter } from './front-matter-schema';
import type { Finding, Problem } from './problem';
import { readBlocks, type Block } from './read-blocks';
import { readFrontMatter, splitFrontMatter } from './read-front-matter';
import type { Definitions } from './read-inline';
import { readMarkdown } from './read-markdown';
import { readMarks } from './read-marks';
import { readPlainHead, type PlainHead } from './read-plain-head';
import { opensAsMarkdown, readPlainText } from './read-plain-text';

/** What the document itself settles, also where it settles for none: nothing is suggested there. */
export interface Settled {
  moments: boolean;
  pullQuotes: boolean;
  stories: boolean;
}

export type ParsedDocument =
  { ok: true; draft: ArticleDraft; settled: Settled } | { ok: false; problems: Problem[] };

function definitionsIn(root: Root): Definitions {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') {
      const definition: Definition = node;
      if (!found.has(definition.identifier)) found.set(definition.identifier, definition.url);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** The first `#` heading is the headline, where the front matter has none. */
function takeHeadline(root: Root, blocks: Block[]): string | null {
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1);
  const index = blocks.findIndex(
    (block) => block.content.kind === 'heading' && block.line === heading?.position?.start.line,
  );
  const content = blocks[index]?.content;
  if (content?.kind !== 'heading') return null;
  blocks.splice(index, 1);
  return runsText(content.runs);
}

function toParty(given: string | { name: string; url?: string | undefined } | undefined): Party | null {
  if (given === undefined) return null;
  return typeof given === 'string'
    ? { name: given, url: null }
    : { name: given.name, url: given.url ?? null };
}

function toPhoto(given: FrontMatter['photo']): Photo | null {
  if (!given) return null;
  const { file, width = 0, height = 0 } = given;
  return {
    picture: file === undefined ? null : { src: file, width, height },
    alt: given.alt ?? '',
    caption: given.caption ?? null,
    credit: given.credit ?? null,
    standsIn: given.standsIn ?? false,
  };
}

type Lines = (path: readonly PropertyKey[]) => number | null;

/** How to give what is missing, in the terms of the form that the document has. */
const advice = {
  markdown: {
    headline: 'give one in the front matter, or as a line "# Headline"',
    date: 'give "published" in the front matter, or a line such as "April 25, 2023"',
  },
  text: {
    headline: 'give one as the first line',
    date: 'give one below the headline as a line such as "April 25, 2023"',
  },
};

const tooLong = `is longer than ${longestPassage.toLocaleString('en')} characters: break it with a blank line`;

interface Parts {
  form: keyof typeof advice;
  data: FrontMatter;
  lineAt: Lines;
  headline: string | null;
  head: PlainHead | null;
  blocks: Block[];
  /** Document lines above the body. */
  offset: number;
  published: string | null;
}

type Parsed = { draft: ArticleDraft; settled: Settled } | { findings: Finding[] };

function assemble(parts: Parts): Parsed {
  const { data, head, blocks } = parts;
  const findings = (head?.findings ?? []).map((finding) => ({
    ...finding,
    line: finding.line === null ? null : finding.line + parts.offset,
  }));
  const headline = data.headline ?? parts.headline;
  if (!headline) findings.push({ line: 1, reason: `no headline: ${advice[parts.form].headline}` });
  const publishedAt = data.published ?? head?.publishedAt ?? parts.published;
  if (publishedAt === null && findings.every((finding) => !finding.reason.endsWith('is not a date')))
    findings.push({ line: 1, reason: `no date: ${advice[parts.form].date}` });
  if (!blocks.some((block) => block.content.kind !== 'related' && block.content.kind !== 'figure'))
    findings.push({ line: parts.offset + 1, reason: 'no text below the head' });
  for (const { content, line } of blocks)
    if (passageText(content).length > longestPassage)
      findings.push({ line: line + parts.offset, reason: tooLong });
  const passages = assignIds(blocks.map((block) => block.content));
  const marks = readMarks(data, parts.lineAt, passages);
  findings.push(...marks.findings);
  if (findings.length > 0 || !headline || publishedAt === null) return { findings };
  const language = data.language ?? 'en';
  const { story } = data;
  return {
    settled: {
      moments: data.moments !== undefined,
      pullQuotes: data.pullQuotes !== undefined,
      stories: story !== undefined,
    },
    draft: {
      slug: data.slug ?? null,
      headline,
      standfirst: data.standfirst ?? null,
      byline: toParty(data.byline) ?? head?.byline ?? null,
      publisher: toParty(data.publisher) ?? head?.publisher ?? null,
      publishedAt,
      updatedAt: data.updated ?? null,
      language,
      direction: data.direction ?? directionOf(language),
      kind: data.kind ?? 'report',
      url: data.url ?? head?.url ?? null,
      retells: data.retells ?? null,
      leadPhoto: toPhoto(data.photo) ?? head?.leadPhoto ?? null,
      passages,
      pullQuotes: marks.pullQuotes,
      moments: marks.moments,
      stories: story === undefined ? [] : Array.isArray(story) ? story : [story],
      leads: data.leads ?? false,
    },
  };
}

function parseMarkdown(text: string, published: string | null): Parsed {
  const split = splitFrontMatter(text);
  if ('finding' in split) return { findings: [split.finding] };
  const front =
    split.yaml === null ? { data: {}, lineAt: (): number | null => null } : readFrontMatter(split.yaml);
  const root = readMarkdown(split.body);
  if ('finding' in root) {
    const { line, reason } = root.finding;
    const finding = { line: line === null ? null : line + split.bodyOffset, reason };
    return { findings: [...('findings' in front ? front.findings : []), finding] };
  }
  const definitions = definitionsIn(root);
  const blocks = readBlocks(root.children, definitions);
  const isHeadlineGiven = !('findings' in front) && front.data.headline !== undefined;
  const headline = isHeadlineGiven ? null : takeHeadline(root, blocks);
  const head = split.yaml === null ? readPlainHead(blocks, definitions) : null;
  const body = head?.body ?? blocks;
  const offset = split.bodyOffset;
  const parts = { form: 'markdown' as const, headline, head, blocks: body, offset, published };
  if (!('findings' in front)) return assemble({ ...front, ...parts });
  // The text is looked at all the same: everything that is wrong is reported at once.
  const hasText = parts.blocks.length > 0;
  const noText = hasText ? [] : [{ line: split.bodyOffset + 1, reason: 'no text below the head' }];
  return { findings: [...front.findings, ...noText] };
}

function parsePlain(text: string, published: string | null): Parsed {
  const { headline, blocks } = readPlainText(text);
  const head = readPlainHead(blocks, new Map());
  const lineAt = (): number | null => null;
  return assemble({
    form: 'text',
    data: {},
    lineAt,
    headline,
    head,
    blocks: head.body,
    offset: 0,
    published,
  });
}

const isTextFile = (file: string, text: string): boolean => /\.te?xt$/i.test(file) && !opensAsMarkdown(text);

/**
 * Reads a document into a draft, or says why not: Markdown with front matter or as news sites print it;
 * and plain text, which the file's name shows, or the caller where there is no name.
 * @param published the day for a document that names none
 */
export function parseDocument(
  bytes: Uint8Array,
  file: string,
  form?: 'markdown' | 'text',
  published: string | null = null,
): ParsedDocument {
  const decoded = decodeDocument(bytes);
  const isPlain =
    'text' in decoded && (form === undefined ? isTextFile(file, decoded.text) : form === 'text');
  const parsed =
    'finding' in decoded
      ? { findings: [decoded.finding] }
      : isPlain
        ? parsePlain(decoded.text, published)
        : parseMarkdown(decoded.text, published);
  if ('draft' in parsed) return { ok: true, ...parsed };
  return { ok: false, problems: parsed.findings.map((finding) => ({ file, ...finding })) };
}
