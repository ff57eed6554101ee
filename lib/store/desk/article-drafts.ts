import { randomUUID } from 'node:crypto';
import type { Article, ArticleDraft } from '../../article/article';
import { countWords } from '../../article/reading-time';
import type { Permission } from '../../auth/permission';
import { draftColumn } from '../articles/article-json';
import type { SourceDocument } from '../articles/article-types';
import type { Clients } from '../engine/clients';
import { readMarked } from '../engine/rows/cursor';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { storable } from '../engine/rows/storable';
import { changesColumn } from './article-edits';

/** How a draft came to be: what of it is an editor's word already. */
export interface DraftOrigin {
  suggests?: boolean;
  settlesStories?: boolean;
}

/** Stores an article that is not to be published yet. @returns its id */
export async function addDraft(
  { write }: Clients,
  { by }: Permission<'editor'>,
  draft: ArticleDraft,
  { fileName, mediaType, bytes }: SourceDocument,
  { suggests = false, settlesStories = false }: DraftOrigin,
): Promise<string> {
  const id = randomUUID();
  await write((queries) =>
    queries.unpublishedArticle.create({
      data: {
        ...{ id, by, suggests, settlesStories, mediaType },
        headline: storable(draft.headline),
        url: draft.url,
        draft: draftColumn.write(draft),
        fileName: storable(fileName),
        bytes: new Uint8Array(bytes),
      },
      select: { id: true },
    }),
  );
  return id;
}

/** The draft of the article at this address; null where there is none. */
export async function findDraftByUrl({ read }: Clients, url: string): Promise<{ id: string } | null> {
  return read.unpublishedArticle.findFirst({ where: { url }, select: { id: true } });
}

/** An article that is not published yet, as an editor finds it. */
export interface UnpublishedArticle {
  id: string;
  /** It has no address in the library before it is published: its slug is empty unless its document asks for one. */
  article: Article;
  by: string;
  at: Date;
  changes: ReturnType<typeof changesColumn.read> | null;
}

/** A draft; null where there is none, or none any more. */
export async function findDraft(
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
): Promise<UnpublishedArticle | null> {
  const row = await read.unpublishedArticle.findUnique({ where: { id }, omit: { bytes: true } });
  if (!row) return null;
  const draft = draftColumn.read(row.draft);
  const wordCount = countWords(draft.passages, draft.language);
  return {
    ...{ id, by: row.by, at: row.at },
    article: { ...draft, slug: draft.slug ?? '', wordCount },
    changes: row.changes === null ? null : changesColumn.read(row.changes),
  };
}

/** What a list shows of a draft. */
export interface ListedDraft {
  id: string;
  headline: string;
  by: string;
  at: Date;
}

/** All drafts, the newest first. */
export function listDrafts(
  { read }: Clients,
  _: Permission<'editor'>,
  on: ListOn,
): Promise<Listed<ListedDraft>> {
  return listPage(on, {
    readCursor: readMarked,
    read: (after, take) =>
      read.unpublishedArticle.findMany({
        where: after && {
          at: { lte: new Date(after[0]) },
          OR: [{ at: { lt: new Date(after[0]) } }, { id: { gt: after[1] } }],
        },
        orderBy: [{ at: 'desc' }, { id: 'asc' }],
        take,
        select: { id: true, headline: true, by: true, at: true },
      }),
    toItem: (row) => row,
    toCursor: ({ at, id }): [number, string] => [at.getTime(), id],
  });
}

/** Stores what an editor has typed into a draft so far. False where there is none any more. */
export async function saveDraftChanges(
  { write }: Clients,
  _: Permission<'editor'>,
  id: string,
  changes: ReturnType<typeof changesColumn.read>,
): Promise<boolean> {
  const typed = Object.keys(changes).length === 0 ? null : changesColumn.write(changes);
  const { count } = await write((queries) =>
    queries.unpublishedArticle.updateMany({ where: { id }, data: { changes: typed } }),
  );
  return count > 0;
}

/** Throws a draft away. */
export async function removeDraft({ write }: Clients, _: Permission<'editor'>, id: string): Promise<void> {
  await write(async (queries) => {
    await queries.unpublishedArticle.deleteMany({ where: { id } });
    const reason = 'it was thrown away as a draft';
    await queries.importItem.updateMany({
      where: { draftId: id },
      data: { state: 'refused', draftId: null, reason },
    });
  });
}
