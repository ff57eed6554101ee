import { longestPassage } from '../../article/longest-passage';
import type { FoundPlace } from '../../search/found';
import type { SectionKind } from '../../search/word-places';
import type { Clients } from '../engine/clients';
import { rowsOf } from '../engine/rows/value-rows';

/** A passage, quote or moment, with its texts as they stand in the index. */
export interface PlaceText {
  articleId: number;
  kind: FoundPlace['kind'];
  /** Of the passage that it leads to. */
  passageId: string;
  /** Speaker, or date of a moment. */
  label: string | null;
  texts: string[];
}

interface Row {
  articleId: number | bigint;
  kind: FoundPlace['kind'];
  passageId: string | null;
  label: string | null;
  text1: string | null;
  text2: string | null;
}

/** The texts of these sections of articles, in the same order; of one from before passages had a limit, its start. */
export async function loadTexts(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  sections: readonly { articleId: number; kind: SectionKind; position: number }[],
): Promise<PlaceText[]> {
  if (sections.length === 0) return [];
  const asked = rowsOf(
    engine,
    sections.map(({ articleId, kind, position }, at) => [articleId, kind, position, at]),
  );
  const rows = await read.$queryRaw<Row[]>`
    WITH asked AS (SELECT CAST(e.value->>0 AS INTEGER) AS "articleId", e.value->>1 AS "kind",
      CAST(e.value->>2 AS INTEGER) AS "position", CAST(e.value->>3 AS INTEGER) AS "at" FROM ${asked}),
    found AS (
    SELECT s."at", p."articleId", 'passage' AS "kind", p."passageId", NULL AS "label", p."text" AS "text1", NULL AS "text2"
      FROM asked s JOIN "Passage" p ON p."articleId" = s."articleId" AND p."position" = s."position"
      WHERE s."kind" = 'passage'
    UNION ALL
    SELECT s."at", q."articleId", 'quote', q."passageId", q."speaker", q."text", q."speaker"
      FROM asked s JOIN "PullQuote" q ON q."articleId" = s."articleId" AND q."position" = s."position"
      WHERE s."kind" = 'quote'
    UNION ALL
    SELECT s."at", m."articleId", 'moment', m."passageId", m."date", m."heading", m."summary"
      FROM asked s JOIN "Moment" m ON m."articleId" = s."articleId" AND m."position" = s."position"
      WHERE s."kind" = 'moment')
    SELECT "articleId", "kind", "passageId", "label", substr("text1", 1, ${longestPassage}) AS "text1",
      substr("text2", 1, ${longestPassage}) AS "text2" FROM found ORDER BY "at"`;
  return rows.flatMap(({ articleId, kind, passageId, label, text1, text2 }) =>
    passageId === null
      ? []
      : {
          articleId: Number(articleId),
          kind,
          passageId,
          label,
          texts: [text1, text2].flatMap((text) => text || []),
        },
  );
}
