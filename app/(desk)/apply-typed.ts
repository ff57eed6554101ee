import { typedDate } from '@/lib/context/dates/typed-date';
import { applyChanges } from '@/lib/documents/edits/apply-changes';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import type { Article } from '@/lib/article/article';

/** The article with what an editor typed, dates read in its language. */
export const applyTyped = (article: Article, changes: FieldChanges) =>
  applyChanges(article, changes, {
    readDate: (typed) => typedDate(typed, { published: article.publishedAt, language: article.language }),
  });
