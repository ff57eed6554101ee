import type { StoryRef } from '../../article/article';
import { shareHeadline } from './shared-headline';
import { shareMoments } from './shared-moments';
import { shareNames, spreadNames, type NameSpread } from './shared-names';
import type { ArticleProfile, StoryProfile } from './story-profile';
import { normalizeText } from '../../article/normalize';

/** The story that an article seems to belong to, and why. */
export interface SuggestedStory extends StoryRef {
  score: number;
  /** In words for an editor, the strongest first. */
  reasons: string[];
}

/**
 * What each kind of evidence counts for, and the sum with which an article is put into the story. A link
 * is an editor's own word, and enough. Nothing else is enough alone: the same names are those of a
 * region's every story, the same dates those of its wars. Pairs of one story begin at half of the sum
 * where the library is large; one of few stories can't tell rare names from common ones, and what then
 * looks alike (another disaster between the same two countries) has to stay below.
 */
const weights = { link: 1, names: 1, headline: 0.3 } as const;
const threshold = 0.85;

/** A second story nearly as likely makes it a guess, and a wrong story is worse than none. */
const margin = 0.15;

/** A story goes on for half a year without news; after that the same names more and more mean another. */
const freshDays = 180;

/** Names to show as a reason; more are not read. */
const shownNames = 4;

const dayInMs = 86_400_000;

const sameText = (a: string, b: string): boolean =>
  normalizeText(a, 'NFKC').toLowerCase().trim() === normalizeText(b, 'NFKC').toLowerCase().trim();

/** The article that one of the links leads to: by address, by slug, or by headline and day. */
function findLinked(
  related: ArticleProfile['related'],
  articles: readonly ArticleProfile[],
): ArticleProfile | undefined {
  return articles.find((article) =>
    related.some(
      (link) =>
        (link.url !== null && link.url === article.url) ||
        (link.slug !== null && link.slug === article.slug) ||
        (link.date !== null &&
          link.date === article.publishedAt.slice(0, 10) &&
          sameText(link.headline, article.headline)),
    ),
  );
}

/** How far names and headlines can be trusted: less the longer ago the nearest article is. */
function freshness(article: ArticleProfile, others: readonly ArticleProfile[]): number {
  const own = Date.parse(article.publishedAt.slice(0, 10));
  const gaps = others.map((other) => Math.abs(Date.parse(other.publishedAt.slice(0, 10)) - own) / dayInMs);
  const nearest = Math.min(...gaps.filter((gap) => !Number.isNaN(gap)));
  return nearest <= freshDays ? 1 : freshDays / nearest;
}

/** Plain where an editor linked them, or where two kinds of evidence agree. */
type Scored = SuggestedStory & { isPlain: boolean };

function score(article: ArticleProfile, story: StoryProfile, spread: NameSpread): Scored {
  // An article read again is no evidence of itself.
  const others = story.articles.filter(({ url, slug }) =>
    url === null || article.url === null ? slug === null || slug !== article.slug : url !== article.url,
  );
  const { slug, title } = story;
  if (others.length === 0) return { slug, title, score: 0, reasons: [], isPlain: false };
  const to = findLinked(article.related, others);
  const from = others.find(({ related }) => findLinked(related, [article]));
  const names = shareNames(article, others, spread);
  const moments = shareMoments(article, others);
  const headline = shareHeadline(article.headline, [title, ...others.map((other) => other.headline)]);
  const trust = freshness(article, others);
  const told: [number, string][] = [
    [to ? weights.link : 0, to ? `links to “${to.headline}”` : ''],
    [from ? weights.link : 0, from ? `“${from.headline}” links to it` : ''],
    [weights.names * names.part * trust, `is about ${names.names.slice(0, shownNames).join(', ')} too`],
    [
      moments.score,
      `tells of ${moments.moments.map(({ date, heading }) => `${heading} (${date})`).join(', ')} too`,
    ],
    [weights.headline * headline * trust, 'has a headline in the same words'],
  ];
  const evidence = told.filter(([weight]) => weight > 0).sort((a, b) => b[0] - a[0]);
  return {
    slug,
    title,
    score: evidence.reduce((sum, [weight]) => sum + weight, 0),
    reasons: evidence.map(([, reason]) => reason),
    isPlain: Boolean(to || from) || evidence.length > 1,
  };
}

/**
 * The story of the library that an article belongs to, by the articles that it links to, the names,
 * moments and headline that it shares with those of the story; null where that is not plain.
 */
export function suggestStory(
  article: ArticleProfile,
  stories: readonly StoryProfile[],
): SuggestedStory | null {
  const spread = spreadNames(
    article,
    stories.map(({ articles }) => articles),
  );
  const [best, second] = stories
    .map((story) => score(article, story, spread))
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? -1 : 1));
  // Sums of weights fall short of a round number by the last digit.
  if (!best?.isPlain || best.score < threshold - 1e-9) return null;
  if (second && best.score - second.score < margin) return null;
  const { slug, title, score: sum, reasons } = best;
  return { slug, title, score: sum, reasons };
}
