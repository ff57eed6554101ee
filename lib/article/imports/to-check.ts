import type { Picture } from '../article';

/** What an import can be unsure of. */
export const checkKinds = ['moments', 'quotes', 'stories', 'photos', 'copies', 'changes'] as const;
export type CheckKind = (typeof checkKinds)[number];

/** A suggestion in the text: what it says, and the words that it comes from with some of what stands around them. */
interface SuggestedWords extends WordsAround {
  id: string;
}

/** Words of a passage, between what stands before and after them. */
interface WordsAround {
  before: string;
  exact: string;
  after: string;
}

/** As much of the passage as tells whether what was made of the words is right. */
const charactersAround = 160;

/** Words of a passage with some of what stands around them. */
export function withWordsAround(
  text: string,
  { exact, start }: { exact: string; start: number },
): WordsAround {
  const end = start + exact.length;
  const [from, to] = [start - charactersAround, end + charactersAround];
  const before = text.slice(Math.max(0, from), start).toWellFormed();
  const after = text.slice(end, to).toWellFormed();
  return {
    before: from > 0 ? before.replace(firstPiece, '… ') : before,
    exact,
    after: to < text.length ? after.replace(lastPiece, ' …') : after,
  };
}

/** A word that may be cut, in languages that have spaces between them. */
const [firstPiece, lastPiece] = [/^\S{0,40}\s/, /\s\S{0,40}$/];

/** An article with all that nobody has looked at since it was imported. */
export interface ArticleToCheck {
  slug: string;
  headline: string;
  publishedAt: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Tells this state of the article from every other. */
  contentHash: string;
  moments: (SuggestedWords & { date: string; heading: string | null })[];
  quotes: (SuggestedWords & { text: string; speaker: string | null })[];
  stories: { slug: string; title: string; reasons: readonly string[] }[];
  /** A lead photo that nobody has described; null for none. */
  photo: { picture: Picture; caption: string | null } | null;
  /** Addresses of pages that were left out since they have nearly the same text. */
  copies: { id: number; address: string; at: Date }[];
  /** When an import brought another text from its address; null where none did. */
  changed: { id: number; at: Date } | null;
}
