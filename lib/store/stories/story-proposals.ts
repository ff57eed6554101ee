import { freshDays } from '../../context/stories/group-articles';
import { suggestStory } from '../../context/stories/suggest-story';
import { articleParts, toArticle } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { findStoryCandidates } from './story-candidates';

/** An article that may belong to a story, and why. */
export interface StoryProposal {
  slug: string;
  headline: string;
  publishedAt: string;
  language: string;
  /** In words for an editor, the strongest first. */
  reasons: readonly string[];
}

/** A story is asked by its latest articles, as an import asks. */
const articlesAsked = 20;
/** Of what those articles are about, so many terms that most of them share. */
const mostTerms = 40;
/** Each of these is compared in full, in some milliseconds. */
const mostCompared = 30;

/**
 * The articles in no story that an import would put into this one if they came now, the likeliest first. Those that
 * were taken out of it are none.
 */
export async function proposeArticles(clients: Clients, story: string): Promise<StoryProposal[]> {
  const scored: { proposal: StoryProposal; score: number }[] = [];
  for (const id of await singlesAlike(clients, story)) {
    const row = await clients.read.article.findUnique({ where: { id }, include: articleParts });
    if (!row) continue;
    const article = toArticle(row);
    const { sought, candidates } = await findStoryCandidates(clients, article, id);
    const found = suggestStory(
      sought,
      candidates.filter((candidate) => candidate.story?.slug === story),
    );
    if (!found) continue;
    const { slug, headline, publishedAt, language } = article;
    const proposal = { slug, headline, publishedAt, language, reasons: found.reasons };
    scored.push({ proposal, score: found.score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ proposal }) => proposal);
}

/** The articles in no story that share most of what the story's latest are about, or are linked with them. */
async function singlesAlike({ read }: Clients, story: string): Promise<number[]> {
  const latest = await read.storyArticle.findMany({
    where: { story: { slug: story } },
    orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
    take: articlesAsked,
    select: { articleId: true },
  });
  const ids = latest.map(({ articleId }) => articleId);
  const shared = await read.storyTerm.findMany({ where: { articleId: { in: ids } } });
  if (shared.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { term } of shared) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, mostTerms);
  const days = shared.map(({ day }) => day);
  const isSingle = { stories: { none: {} } };
  const alike = await read.storyTerm.groupBy({
    by: ['articleId'],
    where: {
      term: { in: terms.map(([term]) => term) },
      day: { gte: Math.min(...days) - freshDays, lte: Math.max(...days) + freshDays },
      article: isSingle,
    },
    _count: { term: true },
    orderBy: [{ _count: { term: 'desc' } }, { articleId: 'asc' }],
    take: mostCompared,
  });
  const links = await read.relatedLink.findMany({
    where: {
      OR: [
        { articleId: { in: ids }, toArticle: isSingle },
        { toArticleId: { in: ids }, article: isSingle },
      ],
    },
    orderBy: [{ articleId: 'asc' }, { passageId: 'asc' }],
    take: mostCompared,
    select: { articleId: true, toArticleId: true },
  });
  const linked = links.map(({ articleId, toArticleId }) =>
    ids.includes(articleId) && toArticleId !== null ? toArticleId : articleId,
  );
  return [...new Set([...linked, ...alike.map(({ articleId }) => articleId)])].slice(0, mostCompared);
}
