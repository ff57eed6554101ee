import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Clients } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';

/** In which language a draft is, and which way it runs. */
export interface DraftLanguage {
  language: string;
  direction: 'ltr' | 'rtl';
}

/** Where drafts are stored, by what. */
const stored = {
  drafts: { table: Prisma.sql`"UnpublishedArticle"`, key: Prisma.sql`"id"` },
  trash: { table: Prisma.sql`"TrashedArticle"`, key: Prisma.sql`"slug"` },
};

/**
 * By their ids or slugs, in which languages drafts are. They are long: the database reads this out of each, and sends no
 * more.
 */
export async function draftLanguages(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  where: keyof typeof stored,
  keys: Iterable<string>,
): Promise<ReadonlyMap<string, DraftLanguage>> {
  const { table, key } = stored[where];
  const draft = engine === 'sqlite' ? Prisma.sql`"draft"` : Prisma.sql`CAST("draft" AS JSON)`;
  const rows = await inParts(
    keys,
    (part) => read.$queryRaw<{ key: string; language: string; direction: string }[]>`
      SELECT ${key} AS "key", ${draft}->>'language' AS "language", ${draft}->>'direction' AS "direction"
      FROM ${table} WHERE ${key} IN (${Prisma.join(part)})`,
  );
  return new Map(
    rows.map((row) => [
      row.key,
      { language: row.language, direction: row.direction === 'rtl' ? 'rtl' : 'ltr' },
    ]),
  );
}
