import type {
  Article,
  ArticleCard,
  ArticleKind,
  Direction,
  Moment,
  Origin,
  Party,
  Passage,
  PullQuote,
} from '../../article/article';
import { cardPhotoColumn, contentColumn, leadPhotoColumn } from './article-json';
import type { Prisma } from '../../../prisma/generated/sqlite/client/client';

/** What is read for a card, and the row that comes of it. */
export const cardFields = {
  id: true,
  slug: true,
  headline: true,
  standfirst: true,
  bylineName: true,
  bylineUrl: true,
  publisherName: true,
  publisherUrl: true,
  publishedAt: true,
  publishedInstant: true,
  language: true,
  direction: true,
  kind: true,
  wordCount: true,
  leadPhoto: true,
  stories: {
    select: { story: { select: { slug: true, title: true } } },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.ArticleSelect;
export type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardFields }>;

const byPosition = { orderBy: { position: 'asc' } } as const;

/** What is read for an article, and the row that comes of it. */
export const articleParts = {
  passages: byPosition,
  pullQuotes: byPosition,
  moments: byPosition,
  stories: { include: { story: true }, ...byPosition },
  relatedLinks: { select: { passageId: true, toArticle: { select: { slug: true } } } },
} as const satisfies Prisma.ArticleInclude;
export type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof articleParts }>;

const toParty = (name: string | null, url: string | null): Party | null =>
  name === null ? null : { name, url };

export function toCard(row: CardRow): ArticleCard {
  return {
    slug: row.slug,
    headline: row.headline,
    standfirst: row.standfirst,
    byline: toParty(row.bylineName, row.bylineUrl),
    publisher: toParty(row.publisherName, row.publisherUrl),
    publishedAt: row.publishedAt,
    language: row.language,
    direction: row.direction as Direction,
    kind: row.kind as ArticleKind,
    wordCount: row.wordCount,
    leadPhoto: row.leadPhoto === null ? null : cardPhotoColumn.read(row.leadPhoto),
    stories: row.stories.map(({ story }) => ({ slug: story.slug, title: story.title })),
  };
}

export function toArticle(row: ArticleRow): Article {
  const slugs = new Map(row.relatedLinks.map((link) => [link.passageId, link.toArticle?.slug ?? null]));
  return {
    ...toCard(row),
    leadPhoto: row.leadPhoto === null ? null : leadPhotoColumn.read(row.leadPhoto),
    leads: row.leads,
    updatedAt: row.updatedAt,
    url: row.url,
    retells: row.retellsUrl === null ? null : { name: row.retellsName ?? '', url: row.retellsUrl },
    passages: row.passages.map((passage) => toPassage(passage, slugs)),
    pullQuotes: row.pullQuotes.map(toPullQuote),
    moments: row.moments.map(toMoment),
  };
}

function toPassage(row: ArticleRow['passages'][number], slugs: Map<string, string | null>): Passage {
  const content = contentColumn.read(row.content);
  if (content.kind === 'related') content.link.slug = slugs.get(row.passageId) ?? null;
  return { id: row.passageId, ...content };
}

export function toPullQuote(row: ArticleRow['pullQuotes'][number]): PullQuote {
  return {
    id: row.quoteId,
    text: row.text,
    speaker: row.speaker,
    statement: row.statement,
    words: { passageId: row.passageId, exact: row.exact, start: row.start },
    origin: row.origin as Origin,
  };
}

export function toMoment(row: ArticleRow['moments'][number]): Moment {
  return {
    id: row.momentId,
    date: row.date,
    label: row.label,
    heading: row.heading || null,
    summary: row.summary,
    words: { passageId: row.passageId, exact: row.exact, start: row.start },
    origin: row.origin as Origin,
  };
}
