import { tokensOf } from '../source/class-tokens';
import { linesBelowHeadline } from './lines-below';
import { readLooseDate } from './loose-date';
import type { PageFacts } from './page-facts';
import {
  attribute,
  closest,
  elementsNamed,
  isWithin,
  textOf,
  walk,
  type PageElement,
} from '../source/page-tree';

const publishedNames = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'pubdate',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'originalpublicationdate',
  'article_date_original',
  'article:post_date',
  'display_date',
  'datecreated',
  'created',
  'date',
  'datetime',
  'iso-8601-publish-date',
  'lastpublished',
  'release_date',
  'ptime',
  'timestamp',
];
const modifiedNames = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'modified',
  'revised',
  'dateupdated',
  'parsely-updated',
];

const dateToken =
  /^(?:date|dates|dateline|datetime|time|timestamp|published|publish|pubdate|posted|posted-on|entry-date|created|byline|meta|post-meta|entry-meta|article-info|submitted)$/;
const updateToken = /^(?:updated|modified|update|lastmod)$/;
const updateWord =
  /(?<!\p{L})(?:updated?|modified|revised|aktualisiert|mis à jour|mise à jour|actualizado|aggiornato|обновлено|güncelleme|تحديث)(?![\p{L}\p{M}])/iu;

/** Dates above or far below now are of something else: an event to come, a template's mistake. */
const firstYear = 1990;

/** A byline with its date; a sentence that names a day is longer. */
const longestDated = 90;

interface Dates {
  publishedAt: string | null;
  updatedAt: string | null;
}

const instant = (date: string): number => Date.parse(date.length === 10 ? `${date}T00:00Z` : date);

/** The more precise of two that name the same day. */
function sharper(date: string, others: readonly string[]): string {
  if (date.length > 10) return date;
  return others.find((other) => other.length > 10 && other.startsWith(date)) ?? date;
}

function inText(facts: PageFacts, language: string): Dates {
  let publishedAt: string | null = null;
  let updatedAt: string | null = null;
  const heading = facts.headings[0]?.element;
  const scope = heading ? closest(heading, ({ name }) => name === 'article' || name === 'main') : null;
  const look = (root: PageElement): void =>
    walk(root, (element) => {
      if (publishedAt !== null && updatedAt !== null) return false;
      if (/^(?:script|style|nav|footer|aside|iframe)$/.test(element.name)) return false;
      const property = attribute(element, 'itemprop');
      const isTime = element.name === 'time';
      const tokens = isTime ? [] : tokensOf(element);
      if (
        !isTime &&
        !property?.startsWith('date') &&
        !tokens.some((token) => dateToken.test(token) || updateToken.test(token))
      )
        return true;
      // The time within says the same to the minute.
      if (!isTime && elementsNamed(element, 'time').some((time) => attribute(time, 'datetime') !== null))
        return true;
      const text = textOf(element);
      const given =
        attribute(element, 'datetime') ??
        attribute(element, 'content') ??
        attribute(element, 'data-datetime');
      if (text.length > 250) return true;
      const date = (given && readLooseDate(given, language)) ?? readLooseDate(text, language);
      if (date === null || date === '') return true;
      const isUpdate =
        property === 'dateModified' ||
        tokens.some((token) => updateToken.test(token)) ||
        updateWord.test(isTime ? aboutTime(element) : text.slice(0, 30));
      if (isUpdate) updatedAt ??= date;
      else publishedAt ??= date;
      return false;
    });
  if (scope) look(scope);
  if (publishedAt === null) look(facts.root);
  for (const line of publishedAt === null ? linesBelowHeadline(facts) : []) {
    const date = line.length <= longestDated ? readLooseDate(line, language) : null;
    if (date === null) continue;
    if (updateWord.test(line)) updatedAt ??= date;
    else publishedAt ??= date;
  }
  return { publishedAt, updatedAt };
}

/** What stands before a time in its line: "Updated" says which it is. */
function aboutTime(element: PageElement): string {
  const siblings = element.parent?.children ?? [];
  const before = siblings[siblings.indexOf(element) - 1];
  const label =
    before?.kind === 'text' ? before.text : before && isWithin(before, before) ? textOf(before) : '';
  return `${label} ${textOf(element)}`.slice(-80);
}

/** `/2023/04/25/` in the address of the page is the day on which it was made. */
function inAddress(url: string | null): string | null {
  const found = /[/_-]((?:19|20)\d\d)[/_-]?([01]\d)[/_-]?([0-3]\d)(?=[/_.-]|$)/.exec(url ?? '');
  if (!found) return null;
  return readLooseDate(`${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`, 'en');
}

/** When it was published and last changed, as the page's data says, else its text, else its address. */
export function findDates(facts: PageFacts, language: string, now = Date.now()): Dates {
  const isPossible = (date: string | null): date is string =>
    date !== null && Number(date.slice(0, 4)) >= firstYear && instant(date) < now + 2 * 86_400_000;
  const read = (value: unknown): string[] => {
    const date =
      typeof value === 'string' || typeof value === 'number' ? readLooseDate(String(value), language) : null;
    return isPossible(date) ? [date] : [];
  };
  const meta = (names: string[]): string[] =>
    names.flatMap((name) => facts.meta.get(name) ?? []).flatMap(read);
  const shown = inText(facts, language);
  const published = [
    ...read(facts.article?.datePublished),
    ...read(facts.article?.dateCreated),
    ...meta(publishedNames),
    ...read(shown.publishedAt),
    // The video beside an article is often older than it.
    ...read(facts.article?.uploadDate),
    ...read(inAddress(facts.canonicalUrl) ?? inAddress(facts.url)),
  ];
  const modified = [...read(facts.article?.dateModified), ...meta(modifiedNames), ...read(shown.updatedAt)];
  const first = published[0] ?? modified[0] ?? null;
  if (first === null) return { publishedAt: null, updatedAt: null };
  const publishedAt = sharper(first, published);
  const updatedAt = modified[0] ? sharper(modified[0], modified) : null;
  const isLater = updatedAt !== null && instant(updatedAt) > instant(publishedAt);
  return { publishedAt, updatedAt: isLater ? updatedAt : null };
}
