import type { StoryRef } from '../../article/article';
import type { Permission } from '../../auth/permission';
import type { StoryText } from '../../context/stories/terms';
import { articleParts, toArticle } from '../articles/article-rows';
import { storyText, weighTerms, writeTerms } from './article-terms';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { reindexArticles } from '../search/rebuild-index';
import type { StorySuggestion } from './story-types';
import {
  findStoryCandidates,
  libraryMemberships,
  type Memberships,
  type StorySearch,
} from './story-candidates';
import { acceptSuggestion, putIntoStories, toMembership } from './story-memberships';

/** An article of a story, and why it is in it. */
export interface StoryMember {
  slug: string;
  headline: string;
  publishedAt: string;
  language: string;
  origin: 'editor' | 'suggestion';
  reasons: readonly string[];
}

/** An article that is in no story. */
export interface SingleArticle {
  id: number;
  slug: string;
  headline: string;
}

/** Where the list of single articles is read on. */
export interface SingleCursor {
  publishedInstant: Date;
  id: number;
}

/** The stories that came about by what articles say. */
export interface StorySuggestions {
  /** The articles of a story, oldest first. */
  membersOf(story: string): Promise<StoryMember[]>;
  /**
   * Takes the article out of the stories that it was suggested for, and keeps it out of them. A story of one
   * that was only suggested goes. Gives the stories that it was in; null where there is no such article.
   */
  undo(permission: Permission<'editor'>, slug: string): Promise<StoryRef[] | null>;
  /** What is compared of an article. */
  findText(id: number): Promise<StoryText | null>;
  /** Makes some articles comparable that were stored before stories formed. Gives how many; 0 at the end. */
  prepareSome(): Promise<number>;
  /** Some articles that are in no story, oldest first. */
  listSingles(after: SingleCursor | null): Promise<{ articles: SingleArticle[]; next: SingleCursor | null }>;
  /** What a stored article may belong to. */
  findCandidates(id: number, memberships?: Memberships): Promise<StorySearch | null>;
  /** Who is in which story. */
  memberships: Memberships;
  /** Puts a single article into the story; null where that can't be any more. */
  join(permission: Permission<'editor'>, id: number, suggestion: StorySuggestion): Promise<StoryRef | null>;
}

/** What one transaction takes in: other writers wait for no longer. */
const batchSize = 50;

export function openSuggestions(clients: Clients): StorySuggestions {
  const { engine, read } = clients;
  const memberships = libraryMemberships(clients);
  return {
    memberships,
    membersOf: (story) => membersOf(read, story),
    undo: (_, slug) => clients.write((queries) => undo(clients, queries, slug)),
    async findText(id) {
      const row = await read.article.findUnique({ where: { id }, include: articleParts });
      return row && storyText(toArticle(row));
    },
    prepareSome: () => prepareSome(clients),
    async listSingles(after) {
      const rows = await read.article.findMany({
        where: {
          stories: { none: {} },
          ...(after && {
            publishedInstant: { gte: after.publishedInstant },
            OR: [{ publishedInstant: { gt: after.publishedInstant } }, { id: { gt: after.id } }],
          }),
        },
        orderBy: [{ publishedInstant: 'asc' }, { id: 'asc' }],
        take: batchSize,
        select: { id: true, slug: true, headline: true, publishedInstant: true },
      });
      return { articles: rows, next: rows.at(-1) ?? null };
    },
    async findCandidates(id, asked = memberships) {
      const row = await read.article.findUnique({ where: { id }, include: articleParts });
      return row && findStoryCandidates(clients, toArticle(row), id, asked);
    },
    join: (_, id, suggestion) =>
      clients.write(async (queries) => {
        const article = await queries.article.findUnique({
          where: { id },
          select: { slug: true, publishedInstant: true, stories: true },
        });
        if (!article || article.stories.length > 0) return null;
        const accepted = await acceptSuggestion(engine, queries, suggestion);
        if (!accepted) return null;
        const { membership, others } = accepted;
        await putIntoStories(queries, id, [], [membership], article.publishedInstant);
        await reindexArticles(engine, queries, [id]);
        await recordChange(engine, queries, {
          articles: [article.slug, ...others],
          stories: [membership.slug],
        });
        return membership;
      }),
  };
}

async function membersOf(read: Clients['read'], story: string): Promise<StoryMember[]> {
  const rows = await read.storyArticle.findMany({
    where: { story: { slug: story } },
    orderBy: [{ publishedInstant: 'asc' }, { articleId: 'asc' }],
    select: {
      origin: true,
      reasons: true,
      story: { select: { slug: true, title: true } },
      article: { select: { slug: true, headline: true, publishedAt: true, language: true } },
    },
  });
  return rows.map((row) => {
    const { origin, reasons } = toMembership(row);
    return { ...row.article, origin, reasons };
  });
}

async function undo({ engine }: Clients, queries: Queries, slug: string): Promise<StoryRef[] | null> {
  const article = await queries.article.findUnique({
    where: { slug },
    select: {
      id: true,
      publishedInstant: true,
      stories: { include: { story: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!article) return null;
  const [suggested, stored] = [
    article.stories.filter(({ origin }) => origin === 'suggestion'),
    article.stories.filter(({ origin }) => origin !== 'suggestion'),
  ];
  if (suggested.length === 0) return [];
  const changed = [slug];
  const ids = [article.id];
  for (const { storyId } of suggested) {
    const others = await queries.storyArticle.findMany({
      where: { storyId, articleId: { not: article.id } },
      select: { articleId: true, origin: true, publishedInstant: true, article: { select: { slug: true } } },
    });
    await setApart(
      queries,
      article.id,
      others.map(({ articleId }) => articleId),
    );
    const [last] = others;
    // What is left of a story of two that nobody but the import made.
    if (last && others.length === 1 && last.origin === 'suggestion') {
      const stories = await queries.storyArticle.findMany({
        where: { articleId: last.articleId },
        include: { story: true },
        orderBy: { position: 'asc' },
      });
      const rest = stories.filter((one) => one.storyId !== storyId).map(toMembership);
      await putIntoStories(queries, last.articleId, stories, rest, last.publishedInstant);
      changed.push(last.article.slug);
      ids.push(last.articleId);
    }
  }
  await putIntoStories(
    queries,
    article.id,
    article.stories,
    stored.map(toMembership),
    article.publishedInstant,
  );
  await reindexArticles(engine, queries, ids);
  const stories = suggested.map(({ story }) => ({ slug: story.slug, title: story.title }));
  await recordChange(engine, queries, { articles: changed, stories: stories.map((story) => story.slug) });
  return stories;
}

/** Two articles are apart in whichever order they are named; the smaller id comes first. */
export async function setApart(queries: Queries, id: number, others: readonly number[]): Promise<void> {
  const known = await queries.apartArticle.findMany({ where: { OR: [{ articleId: id }, { otherId: id }] } });
  const apart = new Set(known.map(({ articleId, otherId }) => (articleId === id ? otherId : articleId)));
  const rows = others
    .filter((other) => !apart.has(other))
    .map((other) => ({ articleId: Math.min(id, other), otherId: Math.max(id, other) }));
  if (rows.length > 0) await queries.apartArticle.createMany({ data: rows });
}

/** Each article's terms are weighed by what is counted so far, oldest first, as an import would. */
async function prepareSome({ engine, read, write }: Clients): Promise<number> {
  const rows = await read.article.findMany({
    where: { terms: null },
    orderBy: { id: 'asc' },
    take: batchSize,
    include: articleParts,
  });
  if (rows.length === 0) return 0;
  await write(async (queries) => {
    for (const row of rows) {
      const there = await queries.articleTerms.findUnique({ where: { articleId: row.id } });
      const article = there
        ? null
        : await queries.article.findUnique({ where: { id: row.id }, select: { id: true } });
      if (!article) continue;
      const draft = toArticle(row);
      await writeTerms(
        engine,
        queries,
        row.id,
        draft,
        (await weighTerms(engine, queries, storyText(draft))).vector,
      );
    }
  });
  return rows.length;
}
