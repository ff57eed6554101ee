import { randomUUID } from 'node:crypto';
import type { Article, ArticleDraft } from '../../article/article';
import { countWords } from '../../article/reading-time';
import type { Permission } from '../../auth/permission';
import { draftColumn } from '../articles/article-json';
import { type DraftLanguage, draftLanguages } from '../articles/draft-languages';
import type { SourceDocument } from '../articles/article-types';
import type { Clients } from '../engine/clients';
import { readMarked } from '../engine/rows/cursor';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { storable } from '../engine/rows/storable';
import type { SignedIn } from '../../auth/person';
import { addressOfDraft, redirectOf } from '../articles/redirects';
import { changesColumn, type FieldChanges, type OthersEdit, ownAndOthers, withName } from './own-and-others';

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
  /** What the document is called that it came from. */
  original: string;
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
    ...{ id, by: row.by, at: row.at, original: row.fileName },
    article: { ...draft, slug: draft.slug ?? '', wordCount },
  };
}

/** The document that a draft came from; null where there is none any more. */
export async function findDraftSource(
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
): Promise<SourceDocument | null> {
  const select = { fileName: true, mediaType: true, bytes: true } as const;
  return read.unpublishedArticle.findUnique({ where: { id }, select });
}

/** What this editor typed into a draft and has not published, and what others did. */
export async function findDraftEdits(
  { read }: Clients,
  _: Permission<'editor'>,
  { person }: SignedIn,
  draftId: string,
): Promise<{ changes: FieldChanges | null; others: OthersEdit[] }> {
  return ownAndOthers(await read.draftEdit.findMany({ where: { draftId }, ...withName }), person);
}

/** The address of the article that a draft has become; null for none. */
export const findPublished = (
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
): Promise<string | null> => redirectOf(read, addressOfDraft(id));

/** What a list shows of a draft. */
export interface ListedDraft extends DraftLanguage {
  id: string;
  headline: string;
  by: string;
  at: Date;
}

/** All drafts, the newest first. */
export async function listDrafts(
  { engine, read }: Clients,
  _: Permission<'editor'>,
  on: ListOn,
): Promise<Listed<ListedDraft>> {
  const listed = await listPage(on, {
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
  if (!listed.ok) return listed;
  const ids = listed.items.map(({ id }) => id);
  const languages = await draftLanguages({ engine, read }, 'drafts', ids);
  const items = listed.items.flatMap((item) => {
    const read = languages.get(item.id);
    // Published or thrown away since.
    return read ? [{ ...item, ...read }] : [];
  });
  return { ...listed, items };
}

/** Stores what an editor has typed into a draft so far. False where there is none any more. */
export async function saveDraftChanges(
  { write }: Clients,
  _: Permission<'editor'>,
  { person }: SignedIn,
  draftId: string,
  changes: FieldChanges,
): Promise<boolean> {
  return write(async (queries) => {
    const key = { draftId, personId: person.id };
    if (!(await queries.unpublishedArticle.findUnique({ where: { id: draftId }, select: { id: true } })))
      return false;
    if (Object.keys(changes).length === 0) {
      await queries.draftEdit.deleteMany({ where: key });
      return true;
    }
    const stored = { changes: changesColumn.write(changes), changedAt: new Date() };
    await queries.draftEdit.upsert({
      where: { draftId_personId: key },
      create: { ...key, ...stored },
      update: stored,
    });
    return true;
  });
}

/**
 * Throws a draft away, unless others have typed something into it that the editor has not seen: the answer is then who.
 * @param seen by whom and as of when, in milliseconds: what they typed later is unseen
 */
export async function removeDraft(
  { write }: Clients,
  _: Permission<'editor'>,
  { person }: SignedIn,
  id: string,
  { seen = [] }: { seen?: readonly { personId: string; at: number }[] } = {},
): Promise<{ unseen: string[] }> {
  return write(async (queries) => {
    const others = await queries.draftEdit.findMany({
      where: { draftId: id, personId: { not: person.id } },
      ...withName,
    });
    const unseen = others.filter(
      ({ personId, changedAt }) =>
        !seen.some((one) => one.personId === personId && one.at === changedAt.getTime()),
    );
    if (unseen.length > 0) return { unseen: unseen.map((edit) => edit.person.name) };
    await queries.unpublishedArticle.deleteMany({ where: { id } });
    const reason = 'it was thrown away as a draft';
    await queries.importItem.updateMany({
      where: { draftId: id },
      data: { state: 'refused', draftId: null, reason },
    });
    return { unseen: [] };
  });
}
