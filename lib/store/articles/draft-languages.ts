import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Clients } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';

/** In which language a draft is, and which way it runs. */
export interface DraftLanguage {
  language: string;
  direction: 'ltr' | 'rtl';
}

/** By their ids, in which languages drafts are. They are long: the database reads this out of each, and sends no more. */
export async function draftLanguages(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, DraftLanguage>> {
  const draft = engine === 'sqlite' ? Prisma.sql`"draft"` : Prisma.sql`CAST("draft" AS JSON)`;
  const rows = await inParts(
    ids,
    (part) => read.$queryRaw<{ id: string; language: string; direction: string }[]>`
      SELECT "id", ${draft}->>'language' AS "language", ${draft}->>'direction' AS "direction"
      FROM "UnpublishedArticle" WHERE "id" IN (${Prisma.join(part)})`,
  );
  return new Map(
    rows.map(({ id, language, direction }) => [
      id,
      { language, direction: direction === 'rtl' ? 'rtl' : 'ltr' },
    ]),
  );
}
