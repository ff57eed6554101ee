import type { Annotation, HighlightColour } from '../../../reader/annotation';
import type { Prisma } from '../../../../prisma/generated/sqlite/client/client';
import { headlineKey } from '../../articles/headline-key';

export type AnnotationRow = Prisma.AnnotationGetPayload<object>;

export function toAnnotation(row: AnnotationRow): Annotation {
  return {
    id: row.id,
    target: {
      source: { slug: row.articleSlug, headline: row.articleHeadline },
      selector: {
        quote: { exact: row.exact, prefix: row.prefix, suffix: row.suffix },
        position: { start: row.start, end: row.end },
        passageId: row.passageId,
      },
    },
    colour: row.colour as HighlightColour,
    note: row.note,
    revision: row.revision,
    created: row.createdAt.toISOString(),
    modified: row.modifiedAt.toISOString(),
    orphaned: row.orphanedAt?.toISOString() ?? null,
  };
}

/** What the list's search looks through. */
export const searchedWords = (parts: Pick<AnnotationRow, 'exact' | 'note' | 'articleHeadline'>): string =>
  headlineKey([parts.exact, parts.note ?? '', parts.articleHeadline].join(' '));
