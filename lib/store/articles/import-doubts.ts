import type { Clients, Queries } from '../engine/clients';

/** Notes, within the transaction that stores it, that an import brought another text from the article's address. */
export async function recordTextChange({ importDoubt }: Queries, articleId: number): Promise<void> {
  await importDoubt.deleteMany({ where: { articleId, kind: 'change' } });
  await importDoubt.create({ data: { articleId, kind: 'change' }, select: { id: true } });
}

/**
 * Notes that a page was left out since an article has nearly the same text. One that was looked at is not asked about
 * again, however often a feed names it.
 */
export async function recordCopy({ write }: Clients, slug: string, address: string): Promise<void> {
  await write(async (queries) => {
    const article = await queries.article.findUnique({ where: { slug }, select: { id: true } });
    if (!article) return;
    const copy = { articleId: article.id, kind: 'copy', address };
    if (await queries.importDoubt.findFirst({ where: copy, select: { id: true } })) return;
    await queries.importDoubt.create({ data: copy, select: { id: true } });
  });
}
