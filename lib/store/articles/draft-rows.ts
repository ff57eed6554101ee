import { createHash } from 'node:crypto';

import type { ArticleDraft } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { fingerprintOf } from '../../text/fingerprint';
import { countWords } from '../../article/reading-time';
import { headlineKey } from './headline-key';
import { contentColumn, leadPhotoColumn } from './article-json';

/** Why a picture could not be had is of the day, and no part of the document. */
const withoutReasons = (key: string, value: unknown): unknown => (key === 'missing' ? undefined : value);

/** Tells the same document again from a changed one, and from the same one read by other rules. */
export function contentHash(draft: ArticleDraft, bytes: Uint8Array): string {
  const json = JSON.stringify(draft, withoutReasons);
  return createHash('sha256').update(json).update('\0').update(bytes).digest('hex');
}

/** The day as the source has it, in the source's zone. */
export const publishedDay = (draft: Pick<ArticleDraft, 'publishedAt'>): string =>
  draft.publishedAt.slice(0, 10);

/** The largest number in the ids of these passages: `p7` has 7. */
const largestNumber = ({ passages }: ArticleDraft): number =>
  passages.reduce((largest, { id }) => Math.max(largest, Number(/^p(\d{1,6})$/.exec(id)?.[1] ?? 0)), 0);

/** The article's own row, but for its slug. */
export function articleRow(draft: ArticleDraft, hash: string, lastPassage = 0) {
  return {
    headline: draft.headline,
    headlineKey: headlineKey(draft.headline),
    standfirst: draft.standfirst,
    bylineName: draft.byline?.name ?? null,
    bylineUrl: draft.byline?.url ?? null,
    publisherName: draft.publisher?.name ?? null,
    publisherUrl: draft.publisher?.url ?? null,
    publishedAt: draft.publishedAt,
    publishedDay: publishedDay(draft),
    publishedInstant: new Date(draft.publishedAt),
    updatedAt: draft.updatedAt,
    language: draft.language,
    direction: draft.direction,
    kind: draft.kind,
    leads: draft.leads,
    url: draft.url,
    retellsName: draft.retells?.name ?? null,
    retellsUrl: draft.retells?.url ?? null,
    leadPhoto: draft.leadPhoto && leadPhotoColumn.write(draft.leadPhoto),
    wordCount: countWords(draft.passages, draft.language),
    lastPassage: Math.max(lastPassage, largestNumber(draft)),
    contentHash: hash,
  };
}

/** All that a reader reads of it, without photos and links. */
export const draftText = ({ passages }: Pick<ArticleDraft, 'passages'>): string =>
  passages
    .flatMap((passage) =>
      passage.kind === 'figure' || passage.kind === 'related' ? [] : passageText(passage),
    )
    .join('\n');

/** The rows of what an article consists of, in order. */
export function partRows(draft: ArticleDraft, articleId: number) {
  return {
    passages: draft.passages.map(({ id, ...content }, position) => ({
      articleId,
      position,
      passageId: id,
      kind: content.kind,
      content: contentColumn.write(content),
      text: passageText(content),
    })),
    pullQuotes: draft.pullQuotes.map(({ id, words, ...quote }, position) => ({
      articleId,
      position,
      quoteId: id,
      text: quote.text,
      speaker: quote.speaker,
      statement: quote.statement,
      passageId: words.passageId,
      exact: words.exact,
      start: words.start,
      origin: quote.origin,
    })),
    moments: draft.moments.map(({ id, words, ...moment }, position) => ({
      articleId,
      position,
      momentId: id,
      date: moment.date,
      label: moment.label,
      // The column was there before a moment could have none.
      heading: moment.heading ?? '',
      summary: moment.summary,
      passageId: words.passageId,
      exact: words.exact,
      start: words.start,
      origin: moment.origin,
    })),
    fingerprints: fingerprintOf(draftText(draft)).map((value, band) => ({ articleId, band, value })),
    relatedLinks: draft.passages.flatMap((passage) =>
      passage.kind === 'related'
        ? {
            articleId,
            passageId: passage.id,
            headlineKey: headlineKey(passage.link.headline),
            url: passage.link.url,
            date: passage.link.date,
          }
        : [],
    ),
  };
}
