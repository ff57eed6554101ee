import type { ArticleDraft, StoryRef } from '../../article/article';
import { freshDays, sameStory } from '../../context/stories/group-articles';
import type { ComparedArticle, SoughtArticle, StoryCandidate } from '../../context/stories/suggest-story';
import { cosine, type TermVector } from '../../context/stories/term-vectors';
import { dayNumber, findAlike, readVector, storyText, weighTerms } from './article-terms';
import type { Clients } from '../engine/clients';
import { publishedDay } from '../articles/draft-rows';
import { headlineKey } from '../articles/headline-key';
import { inParts } from '../engine/rows/in-parts';
import { rowsOf } from '../engine/rows/value-rows';

/** A story's latest articles tell what it is about now; a long-running one has hundreds. */
const articlesPerStory = 20;

/** More stories than this are not compared in full. */
const mostStories = 3;

/**
 * An article is alike to a story on average only where it is to one of its articles at least; the one found may
 * not be that one.
 */
const nearestAlike = sameStory * 0.75;

/** More articles that link to one headline than this link to a standing one, such as "Newsletter". */
const mostLinking = 50;

/** Who is in which story: what the library says, unless another is asked, as a trial run does. */
export interface Memberships {
  /** The first story of each of these articles; those in none are left out. */
  storiesOf(ids: readonly number[]): Promise<Map<number, StoryRef>>;
  /** The latest articles of a story. */
  latestOf(slug: string, most: number): Promise<number[]>;
}

export const libraryMemberships = ({ read }: Clients): Memberships => ({
  async storiesOf(ids) {
    const rows = await inParts(ids, (part) =>
      read.storyArticle.findMany({
        where: { articleId: { in: part } },
        orderBy: [{ articleId: 'asc' }, { position: 'desc' }],
        select: { articleId: true, story: { select: { slug: true, title: true } } },
      }),
    );
    return new Map(rows.map(({ articleId, story }) => [articleId, story]));
  },
  async latestOf(slug, most) {
    const rows = await read.storyArticle.findMany({
      where: { story: { slug } },
      orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
      take: most,
      select: { articleId: true },
    });
    return rows.map(({ articleId }) => articleId);
  },
});

/** An article whose story is sought, with what it may belong to. */
export interface StorySearch {
  sought: SoughtArticle;
  candidates: StoryCandidate[];
}

/**
 * What an article may belong to: stories and single articles that have its rarest terms or that links
 * lead to and from. Which of them it is, if any, is for others to say.
 */
export async function findStoryCandidates(
  clients: Clients,
  draft: ArticleDraft,
  ownId: number | null,
  memberships: Memberships = libraryMemberships(clients),
): Promise<StorySearch> {
  const { read } = clients;
  const text = storyText(draft);
  const weighed = await weighTerms(clients.engine, read, text);
  const { vector } = weighed;
  const sought = { text, publishedAt: draft.publishedAt, vector };
  const day = dayNumber(publishedDay(draft));
  const links = await linkedArticles(read, draft);
  const alike = await findAlike(clients, weighed, [day - freshDays, day + freshDays]);
  const found = [...new Set([...links.keys(), ...alike])].filter((id) => id !== ownId);
  if (found.length === 0) return { sought, candidates: [] };

  const compared = await compareArticles(clients, found, links);
  const storyOf = await memberships.storiesOf(found);
  const apart = ownId === null ? new Set<number>() : await apartFrom(read, ownId);
  const candidates: StoryCandidate[] = compared
    .filter(({ id }) => !storyOf.has(id) && !apart.has(id))
    .map((article) => ({ story: null, articles: [article] }));
  for (const story of nearestStories(vector, compared, storyOf)) {
    const latest = (await memberships.latestOf(story.slug, articlesPerStory)).filter((id) => id !== ownId);
    const linked = compared.filter(({ id, link }) => link !== null && storyOf.get(id)?.slug === story.slug);
    const ids = [...new Set([...latest, ...linked.map(({ id }) => id)])];
    // One that was taken out of a story is out of it for as long as those are in it that it was with.
    if (ids.some((id) => apart.has(id))) continue;
    candidates.push({ story, articles: await compareArticles(clients, ids, links) });
  }
  return { sought, candidates };
}

/** The stories of the articles found, those first that have the nearest article. */
function nearestStories(
  vector: TermVector,
  compared: readonly ComparedArticle[],
  storyOf: ReadonlyMap<number, StoryRef>,
): StoryRef[] {
  const nearest = new Map<string, { story: StoryRef; alike: number }>();
  for (const article of compared) {
    const story = storyOf.get(article.id);
    if (!story) continue;
    const alike = cosine(vector, article.vector) + (article.link === null ? 0 : 1);
    if (alike > (nearest.get(story.slug)?.alike ?? -1)) nearest.set(story.slug, { story, alike });
  }
  return [...nearest.values()]
    .filter(({ alike }) => alike >= nearestAlike)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, mostStories)
    .map(({ story }) => story);
}

async function compareArticles(
  { engine, read }: Clients,
  ids: readonly number[],
  links: ReadonlyMap<number, string>,
): Promise<ComparedArticle[]> {
  const asked = ids.map((id) => [id]);
  const rows = await read.$queryRaw<
    { id: number; headline: string; publishedAt: string; weights: string | null }[]
  >`
    SELECT a."id", a."headline", a."publishedAt", t."weights"
    FROM "Article" a LEFT JOIN "ArticleTerms" t ON t."articleId" = a."id"
    WHERE a."id" IN (SELECT CAST(e.value->>0 AS INTEGER) FROM ${rowsOf(engine, asked)})`;
  return rows.map(({ id, headline, publishedAt, weights }) => ({
    id: Number(id),
    headline,
    publishedAt,
    vector: weights === null ? new Map<string, number>() : readVector(weights),
    link: links.get(Number(id)) ?? null,
  }));
}

/** The articles that an editor took out of a story with this one. */
async function apartFrom(read: Clients['read'], id: number): Promise<Set<number>> {
  const rows = await read.apartArticle.findMany({ where: { OR: [{ articleId: id }, { otherId: id }] } });
  return new Set(rows.map(({ articleId, otherId }) => (articleId === id ? otherId : articleId)));
}

/** The articles that the draft's links lead to, and those whose links lead to the draft, with what to say of it. */
async function linkedArticles(read: Clients['read'], draft: ArticleDraft): Promise<Map<number, string>> {
  const related = draft.passages.flatMap((passage) => (passage.kind === 'related' ? passage.link : []));
  const urls = related.flatMap(({ url }) => url ?? []);
  const slugs = related.flatMap(({ slug }) => slug ?? []);
  const dated = related.filter(({ date }) => date !== null);
  const select = { id: true, headline: true, publishedDay: true, headlineKey: true } as const;
  const byUrl = await inParts(urls, (part) =>
    read.article.findMany({ where: { url: { in: part } }, select }),
  );
  const bySlug = await inParts(slugs, (part) =>
    read.article.findMany({ where: { slug: { in: part } }, select }),
  );
  const byHeadline = await inParts(
    dated.map(({ headline }) => headlineKey(headline)),
    (part) => read.article.findMany({ where: { headlineKey: { in: part } }, select, take: mostLinking }),
  );
  const to = [
    ...byUrl,
    ...bySlug,
    ...byHeadline.filter((article) =>
      dated.some(
        ({ headline, date }) =>
          date === article.publishedDay && headlineKey(headline) === article.headlineKey,
      ),
    ),
  ];
  const from = await linkingArticles(read, draft);
  return new Map([
    ...from.map(({ id, headline }): [number, string] => [id, `“${headline}” links to it`]),
    ...to.map(({ id, headline }): [number, string] => [id, `links to “${headline}”`]),
  ]);
}

async function linkingArticles(
  read: Clients['read'],
  draft: ArticleDraft,
): Promise<{ id: number; headline: string }[]> {
  const key = headlineKey(draft.headline);
  const rows = await read.relatedLink.findMany({
    where: {
      OR: [
        { headlineKey: key, date: publishedDay(draft) },
        ...(draft.url === null ? [] : [{ url: draft.url }]),
      ],
    },
    select: { article: { select: { id: true, headline: true } } },
    take: mostLinking,
  });
  return rows.map(({ article }) => article);
}
