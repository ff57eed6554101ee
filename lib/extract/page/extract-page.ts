import type { ArticleDraft, Party, Photo } from '../../article/article';
import { assignIds } from '../../article/revisions/keep-ids';
import type { Finding } from '../finding';
import { webAddress } from '../web-address';
import { findAuthors } from './metadata/authors';
import { foldText } from '../../text/fold';
import { decodePage } from './source/decode-page';
import { findHeadline } from './metadata/headline';
import { type Measures, measurePage } from './source/measure-page';
import { blockText, type PageBlock } from './body/page-blocks';
import { findDates } from './metadata/page-dates';
import { type PageFacts, readFacts } from './metadata/page-facts';
import { findLanguage } from './metadata/page-language';
import { parsePage } from './source/parse-page';
import { findPublisher, findSection } from './metadata/publisher';
import { type ArticleBody, readBody } from './body/read-body';
import { refusePage } from './refuse-page';
import { splitPassage } from './body/split-passage';
import { findShownStandfirst, findStandfirst } from './metadata/standfirst';

export interface PageInput {
  /** The page's text, or its bytes, whose encoding is then found out. */
  html: string | Uint8Array;
  url: string | null;
  /** The `Content-Type` that the page came with. */
  contentType?: string | null;
}

/**
 * A page as an article. Its pictures are elsewhere still: `src` is the whole address of each, the size zero
 * where the page does not state it.
 */
export interface ExtractedPage {
  /** `publishedAt` is empty where the page gives no date: only who imports it can say. */
  draft: ArticleDraft;
  authors: string[];
  section: string | null;
  canonicalUrl: string | null;
}

export type PageResult = { ok: true; page: ExtractedPage } | { ok: false; problems: Finding[] };

/** Ten times the largest pages of news sites; a page above takes memory that others need. */
export const largestPage = 16_000_000;

/** Two thick books; reading costs time by the letter, markup costs little. */
const longestText = 2_000_000;

const refused = (reason: string): PageResult => ({ ok: false, problems: [{ line: null, reason }] });

interface OpenedPage {
  facts: PageFacts;
  measures: Measures;
  publisher: Party | null;
  headline: string | null;
  authors: string[];
  standfirst: string | null;
  body: ArticleBody;
}

/** A page that was taken apart: its facts, what stands above its text, and the text; or why it isn't. */
export function openPage({
  html: given,
  url: address,
  contentType,
}: PageInput): OpenedPage | { problems: Finding[] } {
  const tooLarge = `the page is larger than ${largestPage / 1_000_000} MB`;
  if (given.length > largestPage) return { problems: [{ line: null, reason: tooLarge }] };
  const parsed = parsePage(typeof given === 'string' ? given : decodePage(given, contentType));
  if ('finding' in parsed) return { problems: [parsed.finding] };
  const measures = measurePage(parsed.root);
  const tooLong = `the page holds more than ${longestText / 1_000_000} MB of text, which is no article`;
  if ((measures.get(parsed.root)?.text ?? 0) > longestText)
    return { problems: [{ line: null, reason: tooLong }] };
  const facts = readFacts(parsed.root, webAddress(address));
  const publisher = findPublisher(facts);
  const headline = findHeadline(facts, publisher?.name ?? null);
  const authors = findAuthors(facts, publisher?.name ?? null);
  const standfirst = findStandfirst(facts, headline);
  const body = readBody(facts, measures, { headline: headline ?? '', standfirst, authors });
  return { facts, measures, publisher, headline, authors, standfirst, body };
}

/** Reads the article that a web page holds; or says why it holds none. */
export function extractPage(input: PageInput): PageResult {
  const opened = openPage(input);
  if ('problems' in opened) return { ok: false, problems: opened.problems };
  const { facts, publisher, headline, authors, standfirst } = opened;
  const { element: body, leadPhoto, blocks } = opened.body;
  const refusal = refusePage(facts, headline, body, blocks);
  if (refusal) return { ok: false, problems: [refusal] };
  if (headline === null) return refused('the page has no headline');
  const { language, direction } = findLanguage(
    facts,
    body,
    blocks
      .map(({ content }) => blockText(content))
      .join('\n')
      .slice(0, 5_000),
  );
  const dates = findDates(facts, language);
  const draft: ArticleDraft = {
    slug: null,
    headline,
    standfirst:
      standfirst === null ||
      repeatsText(standfirst, leadPhoto, blocks) ||
      (isExcerpt(standfirst, blocks) && findShownStandfirst(facts, headline) === null)
        ? null
        : standfirst,
    byline: authors.length > 0 ? { name: joinNames(authors, language), url: null } : null,
    publisher,
    publishedAt: dates.publishedAt ?? '',
    updatedAt: dates.updatedAt,
    language,
    direction,
    kind: 'report',
    url: facts.canonicalUrl,
    retells: null,
    leadPhoto,
    passages: assignIds(blocks.flatMap(({ content }) => splitPassage(content))),
    pullQuotes: [],
    moments: [],
    stories: [],
    leads: false,
  };
  return {
    ok: true,
    page: { draft, authors, section: findSection(facts), canonicalUrl: facts.canonicalUrl },
  };
}

/** So much of a line says the same words by no accident. */
const sameWords = 60;

/** Where the page shows no line below its headline, what describes it may be a sentence from the midst of its text. */
const isExcerpt = (text: string, blocks: readonly PageBlock[]): boolean =>
  text.length > sameWords &&
  blocks.some(({ content }) => foldText(blockText(content)).includes(foldText(text)));

/** Descriptions for search engines are often the first paragraphs over again, whole or cut, or the lead's caption. */
function repeatsText(standfirst: string, lead: Photo | null, blocks: readonly PageBlock[]): boolean {
  const start = foldText(standfirst.replace(/(?:…|\.{3})$/, ''));
  const first = blocks.slice(0, 8).map(({ content }) => foldText(blockText(content)));
  if (foldText(lead?.caption ?? '').length > sameWords && start.startsWith(foldText(lead?.caption ?? '')))
    return true;
  return (
    first.slice(0, 4).some((text) => text.startsWith(start)) ||
    (start.length > sameWords * 2 && first.join(' ').includes(start.slice(-sameWords)))
  );
}

const joinNames = (names: readonly string[], language: string): string => {
  try {
    return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  } catch {
    return names.join(', ');
  }
};
