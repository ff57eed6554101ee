import { z } from 'zod';
import type { Queries } from '../engine/clients';
import { jsonColumn } from '../engine/rows/json-column';

const leadColumn = jsonColumn(
  'SiteSetting.value',
  z.union([
    z.object({ by: z.literal('newest') }),
    // By its id: another address makes it no other article.
    z.object({ by: z.literal('choice'), articleId: z.int() }),
  ]),
);
type StoredChoice = ReturnType<typeof leadColumn.read>;

const key = 'lead';

/** What opens the library by an admin's choice; null where articles themselves say which of them leads. */
export async function readLeadChoice({
  siteSetting,
}: Pick<Queries, 'siteSetting'>): Promise<StoredChoice | null> {
  const row = await siteSetting.findUnique({ where: { key } });
  return row && leadColumn.read(row.value);
}

/** Writes it, within a transaction. */
export async function writeLeadChoice(
  { siteSetting }: Pick<Queries, 'siteSetting'>,
  choice: StoredChoice | null,
): Promise<void> {
  await siteSetting.deleteMany({ where: { key } });
  if (choice) await siteSetting.create({ data: { key, value: leadColumn.write(choice) } });
}
