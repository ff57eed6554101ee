import type { ReportedMoment } from '../../../article/article';

/**
 * What a moment is known again by after its article was taken in anew, when its id and its place in the text may be
 * others: its date, and the words that tell of it.
 */
export interface MomentAnchor {
  /** The article's slug. */
  article: string;
  date: string;
  exact: string;
}

export const anchorOf = ({ article, date, words }: ReportedMoment): MomentAnchor => ({
  article: article.slug,
  date,
  exact: words.exact,
});

/** Finds the moments that anchors are of. */
export class AnchoredMoments {
  readonly #byArticle = new Map<string, ReportedMoment[]>();

  constructor(reported: readonly ReportedMoment[]) {
    for (const one of reported) {
      const list = this.#byArticle.get(one.article.slug);
      if (list) list.push(one);
      else this.#byArticle.set(one.article.slug, [one]);
    }
  }

  /**
   * The moment of this date and these words; else the only one of the words, whose date was corrected; else the only
   * one of the date whose words have become more or fewer. Null where that is not plain.
   */
  find({ article, date, exact }: MomentAnchor): ReportedMoment | null {
    const all = this.#byArticle.get(article) ?? [];
    const same = all.filter(({ words }) => words.exact === exact);
    const itself = same.find((one) => one.date === date);
    if (itself) return itself;
    if (same.length > 0) return onlyOne(same);
    return onlyOne(
      all.filter(
        (one) => one.date === date && (one.words.exact.includes(exact) || exact.includes(one.words.exact)),
      ),
    );
  }
}

const onlyOne = (list: readonly ReportedMoment[]): ReportedMoment | null =>
  list.length === 1 ? (list[0] ?? null) : null;
