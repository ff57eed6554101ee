import type { ArticleDraft } from '../../article/article';
import { type Piece, wordDifferences } from '../../article/revisions/word-differences';
import { isSameOrder } from './arrange';
import { fieldsOf } from './article-fields';

/** A field of an article that has not what it had. */
export interface Difference {
  /** As the editor's form names it. */
  field: string;
  pieces: Piece[];
}

/** What differs between two states of an article, field by field, in words. */
export function draftDifferences(before: ArticleDraft, after: ArticleDraft): Difference[] {
  const [old, now] = [before, after].map((draft) =>
    fieldsOf({ ...draft, slug: draft.slug ?? '', wordCount: 0 }),
  );
  return [...new Set([...Object.keys(now ?? {}), ...Object.keys(old ?? {})])].flatMap((field) => {
    const [was, is] = [old?.[field] ?? '', now?.[field] ?? ''];
    const isSame = was === is || (field === 'order' && isSameOrder(was, is));
    return isSame ? [] : [{ field, pieces: wordDifferences(was, is) }];
  });
}
