import { expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findMoments, type FoundMoment, type MomentKind } from '../find-moments';

export interface NewsArticle {
  language: Language;
  published: string;
  headline: string;
  paragraphs: readonly string[];
}

/** A moment that a reader should be shown, with the only heading that it may have. */
export type Expected = readonly [kind: MomentKind, date: string, heading: string];

/** The moments of an article, in the order in which a reader is shown them. */
export function momentsOf({ language, published, headline, paragraphs }: NewsArticle): FoundMoment[] {
  const text = paragraphs.join('\n\n');
  const read = readText(text, modelOf(language));
  const timexes = findTimexes(text, { published, language });
  return findMoments({ read, timexes, published, headline });
}

/** Tests that an article gives these moments and no others, each with its heading or none, and summed up in its words. */
export function itGives(article: NewsArticle, expected: readonly Expected[], fewestHeadings: number): void {
  const { headline, paragraphs } = article;
  const found = momentsOf(article);
  const text = paragraphs.join('\n\n');

  it(`has these days: ${headline}`, () => {
    expect(found.map(({ kind, date }) => `${kind} ${date}`)).toEqual(
      expected.map(([kind, date]) => `${kind} ${date}`),
    );
  });

  it(`says who did what, or nothing: ${headline}`, () => {
    const headings = found.map(({ heading }) => heading);
    const right = expected.map(([, , heading], at) => (headings[at] === null ? null : heading));
    expect(headings).toEqual(right);
    expect(headings.filter((heading) => heading !== null).length).toBeGreaterThanOrEqual(fewestHeadings);
  });

  it(`ties each to a paragraph that has its summary: ${headline}`, () => {
    for (const { start, end, summary } of found) {
      const words = text.slice(start, end);
      const paragraph = paragraphs.find((one) => one.includes(words)) ?? '';
      const plain = summary.replace(/^\[[^\]]+\] /u, '').replace(/\.$/u, '');
      expect(words).not.toBe('');
      expect(paragraph).toContain(plain.slice(1));
    }
  });
}
