import type { Clients } from '../engine/clients';

/** Rows of one read: what they hold is a kilobyte each. */
const atOnce = 1_000;

const storedPicture = /\/pictures\/([0-9a-f]{64})/g;

/** The hashes of all stored pictures that articles show, or showed in a state that can be had back. */
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
    if (!last) break;
    for (const { leadPhoto } of articles) add(leadPhoto);
    const figures = await read.passage.findMany({
      where: { articleId: { gt: after, lte: last.id }, kind: 'figure' },
      select: { content: true },
    });
    for (const { content } of figures) add(content);
    after = last.id;
  }
  await eachDraft(read, add);
  return used;
}

/** Whole articles are some ten kilobytes each. */
const draftsAtOnce = 100;

/** Calls back with each article in the trash, each that is not published yet, each that was published, and all edits. */
async function eachDraft(read: Clients['read'], call: (draft: string) => void): Promise<void> {
  // Of these there are as many as editors have begun and not ended.
  const select = { changes: true } as const;
  const where = { changes: { contains: '/pictures/' } };
  for (const { changes } of await read.articleEdit.findMany({ where, select })) call(changes);
  for (const { changes } of await read.draftEdit.findMany({ where, select })) call(changes);
  for (let slug = ''; ;) {
    const rows = await read.trashedArticle.findMany({
      where: { slug: { gt: slug } },
      orderBy: { slug: 'asc' },
      take: draftsAtOnce,
      select: { slug: true, draft: true, readings: true },
    });
    // With what editors had typed into it.
    for (const { draft, readings } of rows) for (const json of [draft, readings]) call(json);
    const last = rows.at(-1);
    if (!last) break;
    slug = last.slug;
  }
  for (let id = ''; ;) {
    const rows = await read.unpublishedArticle.findMany({
      where: { id: { gt: id } },
      orderBy: { id: 'asc' },
      take: draftsAtOnce,
      select: { id: true, draft: true },
    });
    for (const { draft } of rows) call(draft);
    const last = rows.at(-1);
    if (!last) break;
    id = last.id;
  }
  await eachState(read, call);
}

/** Calls back with each state that was published, of articles and of those in the trash. */
async function eachState(read: Clients['read'], call: (draft: string) => void): Promise<void> {
  for (let after = { articleId: 0, number: 0 }; ;) {
    const { articleId, number } = after;
    const rows = await read.articleRevision.findMany({
      where: {
        articleId: { gte: articleId },
        OR: [{ articleId: { gt: articleId } }, { number: { gt: number } }],
      },
      orderBy: [{ articleId: 'asc' }, { number: 'asc' }],
      take: draftsAtOnce,
      select: { articleId: true, number: true, draft: true },
    });
    for (const { draft } of rows) call(draft);
    const last = rows.at(-1);
    if (!last) break;
    after = last;
  }
  for (let after = { slug: '', number: 0 }; ;) {
    const { slug, number } = after;
    const rows = await read.trashedRevision.findMany({
      where: { slug: { gte: slug }, OR: [{ slug: { gt: slug } }, { number: { gt: number } }] },
      orderBy: [{ slug: 'asc' }, { number: 'asc' }],
      take: draftsAtOnce,
      select: { slug: true, number: true, draft: true },
    });
    for (const { draft } of rows) call(draft);
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}
