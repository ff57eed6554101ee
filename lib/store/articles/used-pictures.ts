import type { Clients } from '../engine/clients';

/** Rows of one read: what they hold is a kilobyte each. */
const atOnce = 1_000;

const storedPicture = /\/pictures\/([0-9a-f]{64})/g;

/** The hashes of all stored pictures that articles show. */
export async function usedPictures({ read }: Clients): Promise<Set<string>> {
  const used = new Set<string>();
  const add = (json: string | null) => {
    for (const [, hash] of (json ?? '').matchAll(storedPicture)) if (hash) used.add(hash);
  };
  for (let after = 0; ;) {
    const articles = await read.article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: atOnce,
      select: { id: true, leadPhoto: true },
    });
    const last = articles.at(-1);
    if (!last) return used;
    for (const { leadPhoto } of articles) add(leadPhoto);
    const figures = await read.passage.findMany({
      where: { articleId: { gt: after, lte: last.id }, kind: 'figure' },
      select: { content: true },
    });
    for (const { content } of figures) add(content);
    after = last.id;
  }
}
