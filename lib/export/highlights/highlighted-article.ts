import type { Annotation } from '../../reader/annotation';
import type { ArticleCard } from '../../article/article';

/** A highlight with the article that it is in; null where the library has let go of it. */
export interface ExportedHighlight {
  annotation: Annotation;
  article: ArticleCard | null;
}

/** An article with a reader's highlights in it, in the order of the text. */
export interface HighlightedArticle {
  slug: string;
  headline: string;
  card: ArticleCard | null;
  highlights: Annotation[];
}

/** Highlights by article; articles stay in the order in which they first come. */
export function groupByArticle(exported: readonly ExportedHighlight[]): HighlightedArticle[] {
  const articles = new Map<string, HighlightedArticle>();
  for (const { annotation, article } of exported) {
    const { slug, headline } = annotation.target.source;
    const known = articles.get(slug) ?? {
      slug,
      headline: article?.headline ?? headline,
      card: article,
      highlights: [],
    };
    known.highlights.push(annotation);
    articles.set(slug, known);
  }
  for (const { highlights } of articles.values())
    highlights.sort((one, other) => startOf(one) - startOf(other) || one.id.localeCompare(other.id));
  return [...articles.values()];
}

const startOf = ({ target }: Annotation): number => target.selector.position.start;
