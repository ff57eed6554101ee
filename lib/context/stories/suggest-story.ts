import type { StoryRef } from '../../article/article';
import { isFresh, sameStory } from './group-articles';
import { averageCosine, sharedWords } from './shared-words';
import type { TermVector } from './term-vectors';
import type { StoryText } from './terms';

/** An article of the library, as far as it is compared. */
export interface ComparedArticle {
  id: number;
  headline: string;
  publishedAt: string;
  vector: TermVector;
  /** What links the two, in words; an editor's own, so that it is enough. */
  link: string | null;
}

/** A story that an article may belong to, with its latest articles; or an article that is in none. */
export interface StoryCandidate {
  /** Null for an article that is in no story. */
  story: StoryRef | null;
  articles: readonly ComparedArticle[];
}

/** The article that a story is sought for. */
export interface SoughtArticle {
  text: StoryText;
  publishedAt: string;
  vector: TermVector;
}

/** What an article belongs to, and why. */
export interface SuggestedStory {
  /** Null where the article and another that was in no story make a new one. */
  story: StoryRef | null;
  /** Those that it was compared with. */
  articles: readonly ComparedArticle[];
  score: number;
  /** In words for an editor, the strongest first. */
  reasons: string[];
}

/**
 * Two articles are less evidence than a story of many, and a story that is none stands in the library from
 * then on. Of some 230 unrelated articles about 5 % are put together by it.
 */
const newStory = 0.25;

/** With an editor's link, half of what would be alike enough makes a story of two. */
const linkedStory = newStory / 2;

/** A second story nearly as likely makes it a guess, and a wrong story is worse than none. */
const margin = 0.02;

function score(sought: SoughtArticle, { story, articles }: StoryCandidate): SuggestedStory | null {
  const links = articles.flatMap(({ link }) => link ?? []);
  const isRecent = articles.some(({ publishedAt }) => isFresh(publishedAt, sought.publishedAt));
  if (articles.length === 0 || (!isRecent && links.length === 0)) return null;
  const vectors = articles.map(({ vector }) => vector);
  const alike = averageCosine(sought.vector, vectors);
  const isLinked = links.length > 0 && (story !== null || alike >= linkedStory);
  if (!isLinked && alike < (story ? sameStory : newStory)) return null;
  // Below, they share words as any two articles do.
  const words = alike >= linkedStory ? sharedWords(sought, vectors) : [];
  return {
    story,
    articles,
    score: alike + (isLinked ? 1 : 0),
    reasons: [...new Set(links), ...(words.length > 0 ? [`shares ${words.join(', ')}`] : [])],
  };
}

/**
 * The story of the library that an article belongs to, or the article that it makes one with: what an editor
 * linked, else what it is most alike to; null where that is not plain.
 */
export function suggestStory(
  sought: SoughtArticle,
  candidates: readonly StoryCandidate[],
): SuggestedStory | null {
  const [best, ...others] = candidates
    .flatMap((candidate) => score(sought, candidate) ?? [])
    .sort((a, b) => b.score - a.score);
  if (!best) return null;
  const second = others.find(({ story }) => story !== null);
  if (best.story && second && best.score - second.score < margin) return null;
  return best;
}
