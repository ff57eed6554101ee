import type { Queries } from '../engine/clients';
import type { ReaderId } from './readers';

/** More than anybody keeps by hand in ten years, and together some 60 MB at most. */
export const quotas = {
  /** Highlights, those included that were removed and can still be had back: three files of the largest size. */
  annotations: 30_000,
  /** Of highlighted words, what stood around them, and notes; in characters. */
  annotationText: 10_000_000,
  tags: 2_000,
  /** Articles that something was done with. */
  readings: 50_000,
} as const;

const plural: Record<keyof typeof quotas, string> = {
  annotations: 'highlights',
  annotationText: 'characters in highlights and notes',
  tags: 'tags',
  readings: 'articles in a reading list',
};

/** A write that would take a reader over what one may keep; nothing of it was written. */
export class OverQuota extends Error {
  constructor(readonly what: keyof typeof quotas) {
    super(
      `No more than ${quotas[what].toLocaleString('en')} ${plural[what]} are stored for one reader. ` +
        'Nothing was changed: remove some, then try again.',
    );
    this.name = 'OverQuota';
  }
}

/** By its name: the store that throws may come from the server's copy of this module, not the app's. */
export const isOverQuota = (error: unknown): error is OverQuota =>
  error instanceof Error && error.name === 'OverQuota';

/** Asked at the end of a transaction that adds: throwing `OverQuota` rolls back what it wrote. */
export async function checkQuotas(
  queries: Queries,
  readerId: ReaderId,
  added: 'annotations' | 'readings',
): Promise<void> {
  const where = { readerId };
  if (added === 'annotations') {
    if ((await queries.annotation.count({ where })) > quotas.annotations) throw new OverQuota('annotations');
    const [sum] = await queries.$queryRaw<{ text: number | bigint | null }[]>`
      SELECT SUM(LENGTH("exact") + LENGTH("prefix") + LENGTH("suffix") + COALESCE(LENGTH("note"), 0)) AS "text"
      FROM "Annotation" WHERE "readerId" = ${readerId}`;
    if (Number(sum?.text ?? 0) > quotas.annotationText) throw new OverQuota('annotationText');
    return;
  }
  if ((await queries.tag.count({ where })) > quotas.tags) throw new OverQuota('tags');
  if ((await queries.reading.count({ where })) > quotas.readings) throw new OverQuota('readings');
}
