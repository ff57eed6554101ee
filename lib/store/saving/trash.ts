import { z } from 'zod';
import type { Permission } from '../../auth/permission';
import { dependsOn } from '../../base/cache-tags';
import { draftColumn } from '../articles/article-json';
import { type DraftLanguage, draftLanguages } from '../articles/draft-languages';
import { articleParts, toArticle } from '../articles/article-rows';
import { dropRedirects } from '../articles/redirects';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';
import { readDated } from '../engine/rows/cursor';
import { jsonColumn } from '../engine/rows/json-column';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { findSame } from './find-same';
import { draftOf } from './record-edit';
import { removeWithin } from './remove-article';
import { saveArticle } from './save-article';
import { restoreRevisions, trashRevisions } from './trashed-revisions';

/** For how long what was deleted can be had back. */
const trashDays = 30;

const instant = z.coerce.date().nullable();
const readingsColumn = jsonColumn(
  'TrashedArticle.readings',
  z.object({
    readings: z.array(
      z.object({
        readerId: z.int(),
        passageId: z.string().nullable(),
        offset: z.int(),
        share: z.number(),
        readAt: instant,
        finishedAt: instant,
        savedAt: instant,
        archivedAt: instant,
        changedAt: z.coerce.date(),
      }),
    ),
    tags: z.array(z.int()),
    /** What editors typed and had not published. */
    edits: z
      .array(z.object({ personId: z.string(), changes: z.string(), changedAt: z.coerce.date() }))
      .default([]),
  }),
);

/** An article that can be had back. */
export interface Trashed extends DraftLanguage {
  slug: string;
  headline: string;
  by: string;
  at: Date;
}

/**
 * Takes an article out of the library, to be had back for a month with its published states, what readers did with
 * it, and what editors typed into it. Readers’ highlights stay theirs, and wait for its words.
 * @returns false where there is none
 */
export async function trashArticle(
  { engine, write }: Clients,
  { by }: Permission<'editor'>,
  slug: string,
): Promise<boolean> {
  return write(async (queries) => {
    const row = await queries.article.findUnique({
      where: { slug },
      include: { ...articleParts, source: true, readings: true, tags: true, edits: true },
    });
    if (!row?.source) return false;
    const { fileName, mediaType, bytes } = row.source;
    const readings = row.readings.map(({ articleId: _, ...reading }) => reading);
    const edits = row.edits.map(({ articleId: _, ...edit }) => edit);
    const data = {
      headline: row.headline,
      by,
      at: new Date(),
      draft: draftColumn.write(draftOf(toArticle(row))),
      ...{ fileName, mediaType, bytes },
      readings: readingsColumn.write({ readings, tags: row.tags.map(({ tagId }) => tagId), edits }),
      ...ownWork(row),
    };
    await queries.trashedArticle.upsert({ where: { slug }, create: { slug, ...data }, update: data });
    await trashRevisions(queries, row.id, slug);
    return removeWithin(engine, queries, slug);
  });
}

/** What became of an article that was to come back: it isn't in the trash, or the library has it anew. */
type Restored = 'restored' | 'not-there' | 'there-again';

/** Puts an article back as it was. */
export async function restoreArticle(
  clients: Clients,
  permission: Permission<'editor'>,
  slug: string,
): Promise<Restored> {
  const row = await clients.read.trashedArticle.findUnique({ where: { slug } });
  if (!row) return 'not-there';
  const { fileName, mediaType, bytes } = row;
  const draft = draftColumn.read(row.draft);
  // What was imported again meanwhile is not overwritten by what was thrown away.
  const isTaken = await clients.read.article.findUnique({ where: { slug }, select: { id: true } });
  if (isTaken || (await findSame(clients.read, draft))) return 'there-again';
  const source = { fileName, mediaType, bytes };
  const { outcome } = await saveArticle(clients, permission, draft, source, {
    createsOnly: true,
    alongside: async (queries, articleId) => {
      await restoreReadings(queries, articleId, row.readings);
      await restoreEdits(queries, articleId, row.readings);
      await restoreRevisions(queries, articleId, slug);
      await restoreWork(queries, articleId, row);
      await queries.trashedArticle.deleteMany({ where: { slug } });
    },
  });
  return outcome === 'created' ? 'restored' : 'there-again';
}

/** What says what a later import may change, and which ids of passages were given. */
interface Work {
  editedParts: string | null;
  dismissed: string | null;
  lastPassage: number | null;
}

const ownWork = ({ editedParts, dismissed, lastPassage }: Work): Work => ({
  ...{ editedParts, dismissed, lastPassage },
});

async function restoreWork(queries: Queries, id: number, row: Work): Promise<void> {
  const { lastPassage, ...work } = ownWork(row);
  const data = { ...work, ...(lastPassage !== null && { lastPassage }) };
  await queries.article.update({ where: { id }, data, select: { id: true } });
}

/** Of readers and tags that are still there. */
async function restoreReadings(queries: Queries, articleId: number, stored: string): Promise<void> {
  const { readings, tags } = readingsColumn.read(stored);
  const ids = readings.map(({ readerId }) => readerId);
  const [readers, known, stillTags] = await Promise.all([
    queries.reader.findMany({ where: { id: { in: ids } }, select: { id: true } }),
    queries.reading.findMany({ where: { articleId }, select: { readerId: true } }),
    queries.tag.findMany({ where: { id: { in: tags } }, select: { id: true } }),
  ]);
  const isWanted = new Set(readers.map(({ id }) => id));
  for (const { readerId } of known) isWanted.delete(readerId);
  const data = readings.filter(({ readerId }) => isWanted.has(readerId));
  await queries.reading.createMany({ data: data.map((reading) => ({ ...reading, articleId })) });
  await queries.tagOnArticle.createMany({
    data: stillTags.map(({ id }) => ({ tagId: id, articleId })),
  });
}

/** Of editors that are still there: what they typed and had not published. */
async function restoreEdits(queries: Queries, articleId: number, stored: string): Promise<void> {
  const { edits } = readingsColumn.read(stored);
  const where = { id: { in: edits.map(({ personId }) => personId) } };
  const people = new Set(
    (await queries.person.findMany({ where, select: { id: true } })).map(({ id }) => id),
  );
  const data = edits.filter(({ personId }) => people.has(personId));
  await queries.articleEdit.createMany({ data: data.map((edit) => ({ ...edit, articleId })) });
}

/** What can be had back, what was deleted last first. */
export async function listTrash(
  { engine, read }: Clients,
  _: Permission<'editor'>,
  on: ListOn,
): Promise<Listed<Trashed>> {
  const listed = await listPage(on, {
    readCursor: readDated,
    read: (after, take) =>
      read.trashedArticle.findMany({
        where: after && {
          at: { lte: new Date(after[0]) },
          OR: [{ at: { lt: new Date(after[0]) } }, { slug: { gt: after[1] } }],
        },
        orderBy: [{ at: 'desc' }, { slug: 'asc' }],
        take,
        select: { slug: true, headline: true, by: true, at: true },
      }),
    toItem: (row) => row,
    toCursor: ({ at, slug }): [number, string] => [at.getTime(), slug],
  });
  if (!listed.ok) return listed;
  const slugs = listed.items.map(({ slug }) => slug);
  const languages = await draftLanguages({ engine, read }, 'trash', slugs);
  // What isn't there any more was had back since.
  const items = listed.items.flatMap((item) => {
    const found = languages.get(item.slug);
    return found ? [{ ...item, ...found }] : [];
  });
  return { ...listed, items };
}

/** Deletes one for good. */
export async function purgeArticle(
  { engine, write }: Clients,
  _: Permission<'editor'>,
  slug: string,
): Promise<void> {
  await write(async (queries) => {
    await queries.trashedArticle.deleteMany({ where: { slug } });
    await dropRedirectsOfGone(queries, [slug]);
    await recordChange(engine, queries, { articles: [slug], stories: [] });
  });
}

/** Deletes for good what was in the trash for longer than a month. */
export async function purgeOld({ write }: Clients): Promise<void> {
  await write(async (queries) => {
    const where = { at: { lt: daysAgo(trashDays) } };
    const old = await queries.trashedArticle.findMany({ where, select: { slug: true } });
    await queries.trashedArticle.deleteMany({ where });
    await dropRedirectsOfGone(
      queries,
      old.map(({ slug }) => slug),
    );
  });
}

/** What was imported again meanwhile goes on being found at its earlier addresses. */
async function dropRedirectsOfGone(queries: Queries, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs)
    if (!(await queries.article.findUnique({ where: { slug }, select: { id: true } })))
      await dropRedirects(queries, [slug]);
}

/** Whether there was an article at this address that an editor has deleted. */
export async function isTrashed({ read }: Clients, slug: string): Promise<boolean> {
  dependsOn(`article:${slug}`);
  return (await read.trashedArticle.findUnique({ where: { slug }, select: { slug: true } })) !== null;
}
