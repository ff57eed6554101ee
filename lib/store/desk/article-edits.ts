import type { Article } from '../../article/article';
import type { Permission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { draftColumn } from '../articles/article-json';
import { articleParts, toArticle } from '../articles/article-rows';
import type { ArticleDraft } from '../../article/article';
import type { Clients } from '../engine/clients';
import { readNumbered } from '../engine/rows/cursor';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { changesColumn, type FieldChanges, type OthersEdit, ownAndOthers, withName } from './own-and-others';

/** An article as an editor finds it on their desk. */
export interface Editable {
  article: Article;
  /** Tells this state of it from every other. */
  contentHash: string;
  /** What this editor typed and has not published; null for nothing. */
  changes: FieldChanges | null;
  /** What the document is called that it came from; null for none. */
  original: string | null;
  /** What others have typed and not published. */
  others: OthersEdit[];
}

/** An article to be edited; null where there is none. */
export async function findEditable(
  { read }: Clients,
  _: Permission<'editor'>,
  { person }: SignedIn,
  slug: string,
): Promise<Editable | null> {
  const row = await read.article.findUnique({
    where: { slug },
    include: {
      ...articleParts,
      source: { select: { fileName: true } },
      edits: withName,
    },
  });
  if (!row) return null;
  return {
    article: toArticle(row),
    contentHash: row.contentHash,
    original: row.source?.fileName ?? null,
    ...ownAndOthers(row.edits, person),
  };
}

/** Stores what an editor has typed so far; readers see nothing of it. False where there is no such article. */
export async function saveChanges(
  { write }: Clients,
  _: Permission<'editor'>,
  { person }: SignedIn,
  slug: string,
  changes: FieldChanges,
): Promise<boolean> {
  return write(async (queries) => {
    const article = await queries.article.findUnique({ where: { slug }, select: { id: true } });
    if (!article) return false;
    const key = { articleId: article.id, personId: person.id };
    if (Object.keys(changes).length === 0) {
      await queries.articleEdit.deleteMany({ where: key });
      return true;
    }
    const stored = { changes: changesColumn.write(changes), changedAt: new Date() };
    await queries.articleEdit.upsert({
      where: { articleId_personId: key },
      create: { ...key, ...stored },
      update: stored,
    });
    return true;
  });
}

/** One state of an article that was published. */
export interface Revision {
  number: number;
  at: Date;
  by: string;
}

/** The states of an article, the newest first. */
export function listRevisions(
  { read }: Clients,
  _: Permission<'editor'>,
  slug: string,
  on: ListOn,
): Promise<Listed<Revision>> {
  return listPage(on, {
    readCursor: readNumbered,
    read: (after, take) =>
      read.articleRevision.findMany({
        where: { article: { slug }, ...(after && { number: { lt: after[0] } }) },
        orderBy: { number: 'desc' },
        take,
        select: { number: true, at: true, by: true },
      }),
    toItem: (row) => row,
    toCursor: ({ number }): [number] => [number],
  });
}

/** The state that was published before this one; null for none. */
export async function findRevisionBefore(
  { read }: Clients,
  _: Permission<'editor'>,
  slug: string,
  number: number,
): Promise<{ number: number; draft: ArticleDraft } | null> {
  const row = await read.articleRevision.findFirst({
    where: { number: { lt: number }, article: { slug } },
    orderBy: { number: 'desc' },
    select: { number: true, draft: true },
  });
  return row && { number: row.number, draft: draftColumn.read(row.draft) };
}

/** The article as it was; null where there is no such state. */
export async function findRevision(
  { read }: Clients,
  _: Permission<'editor'>,
  slug: string,
  number: number,
): Promise<ArticleDraft | null> {
  const row = await read.articleRevision.findFirst({
    where: { number, article: { slug } },
    select: { draft: true },
  });
  return row && draftColumn.read(row.draft);
}

/** The last states of an article whole, the newest first, so many at most; and whether these are all. */
export async function findStates(
  { read }: Clients,
  _: Permission<'editor'>,
  slug: string,
  most: number,
): Promise<{ states: { by: string; draft: ArticleDraft }[]; areAll: boolean }> {
  const rows = await read.articleRevision.findMany({
    where: { article: { slug } },
    orderBy: { number: 'desc' },
    take: most + 1,
    select: { by: true, draft: true },
  });
  const states = rows.slice(0, most).map(({ by, draft }) => ({ by, draft: draftColumn.read(draft) }));
  return { states, areAll: rows.length <= most };
}
