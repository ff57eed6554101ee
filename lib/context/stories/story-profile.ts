import type { ArticleDraft, Moment, Passage, RelatedLink, StoryRef } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { findNames } from '../names/find-names';

/** What is compared of an article to tell which story it belongs to. */
export interface ArticleProfile {
  /** Null for a draft, which the library has not named yet. */
  slug: string | null;
  url: string | null;
  headline: string;
  publishedAt: string;
  /** Persons, bodies and places, those that the article is about first. */
  names: string[];
  moments: Pick<Moment, 'date' | 'heading' | 'summary'>[];
  related: RelatedLink[];
}

/** A story as its articles tell it. */
export interface StoryProfile extends StoryRef {
  articles: ArticleProfile[];
}

/** Names that an article is about; those further down were only mentioned. */
const mostNames = 24;

/** A name in the headline or standfirst says what the article is about as much as three in the text. */
const inHead = 3;

/** The articles that a text points to, in the places where it does. */
const relatedLinks = (passages: readonly Passage[]): RelatedLink[] =>
  passages.flatMap((passage) => (passage.kind === 'related' ? passage.link : []));

/** The names that an article gives, the most telling first: by how often, and whether its head does. */
export function namesByWeight(
  draft: Pick<ArticleDraft, 'headline' | 'standfirst' | 'passages' | 'language'>,
): string[] {
  const head = [draft.headline, draft.standfirst ?? ''].join('\n\n');
  const body = draft.passages.map(passageText).join('\n\n');
  const weights = new Map<string, number>();
  // Read as one text, so that a headline's "Erdogan" is led to the name that the text spells out.
  for (const { start, name } of findNames(`${body}\n\n${head}`, { language: draft.language }))
    weights.set(name, (weights.get(name) ?? 0) + (start > body.length ? inHead : 1));
  return [...weights].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** What is compared of a draft; the names are handed in where they are known already. */
export function profileArticle(
  draft: Pick<
    ArticleDraft,
    'headline' | 'standfirst' | 'passages' | 'language' | 'publishedAt' | 'url' | 'moments' | 'slug'
  >,
  names: readonly string[] = namesByWeight(draft),
): ArticleProfile {
  return {
    slug: draft.slug,
    url: draft.url,
    headline: draft.headline,
    publishedAt: draft.publishedAt,
    names: names.slice(0, mostNames),
    moments: draft.moments.map(({ date, heading, summary }) => ({ date, heading, summary })),
    related: relatedLinks(draft.passages),
  };
}
