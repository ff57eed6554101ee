import { randomUUID } from 'node:crypto';
import type { Permission } from '../../auth/permission';
import {
  type ImportItem,
  type ImportJob,
  type ItemState,
  itemStates,
  type JobAction,
  type JobState,
  jobStates,
} from '../../article/imports/import-jobs';
import { draftLanguages } from '../articles/draft-languages';
import type { Clients, Queries } from '../engine/clients';
import { readMarked, readNumbered } from '../engine/rows/cursor';
import { inParts } from '../engine/rows/in-parts';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { addItems, choicesColumn, type JobChoices, type NewItem } from './import-items';

/** Hands in a job. @returns its id */
export async function addJob(
  { write }: Clients,
  { by }: Permission<'editor'>,
  items: readonly NewItem[],
  choices: JobChoices,
): Promise<string> {
  const id = randomUUID();
  await write(async (queries) => {
    await queries.importJob.create({ data: { id, by, choices: choicesColumn.write(choices) } });
    await addItems(queries, id, items);
  });
  return id;
}

const jobColumns = {
  id: true,
  by: true,
  createdAt: true,
  state: true,
  items: { take: 1, orderBy: { id: 'asc' }, select: { name: true } },
} as const;

/** All jobs, the newest first. */
export function listJobs(
  { read }: Clients,
  _: Permission<'editor'>,
  on: ListOn,
): Promise<Listed<Omit<ImportJob, 'counts'>>> {
  return listPage(on, {
    readCursor: readMarked,
    read: (after, take) =>
      read.importJob.findMany({
        where: after && {
          createdAt: { lte: new Date(after[0]) },
          OR: [{ createdAt: { lt: new Date(after[0]) } }, { id: { lt: after[1] } }],
        },
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take,
        select: jobColumns,
      }),
    toItem: toJob,
    toCursor: ({ createdAt, id }): [number, string] => [createdAt.getTime(), id],
  });
}

/** A job with how many of its items came to what; null where there is none. */
export async function findJob(
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
): Promise<ImportJob | null> {
  const row = await read.importJob.findUnique({ where: { id }, select: jobColumns });
  if (!row) return null;
  const groups = await read.importItem.groupBy({ by: ['state'], where: { jobId: id }, _count: true });
  const counts = Object.fromEntries(itemStates.map((state) => [state, 0])) as Record<ItemState, number>;
  for (const { state, _count } of groups) counts[toItemState(state)] += _count;
  return { ...toJob(row), counts };
}

/** A job's items in the order in which they were handed in or found. */
export async function listItems(
  { engine, read }: Clients,
  _: Permission<'editor'>,
  jobId: string,
  { state, ...on }: ListOn & { state?: ItemState },
): Promise<Listed<ImportItem>> {
  const listed = await listPage(on, {
    readCursor: readNumbered,
    read: (after, take) =>
      read.importItem.findMany({
        where: { jobId, ...(state && { state }), ...(after && { id: { gt: after[0] } }) },
        orderBy: { id: 'asc' },
        take,
        select: { id: true, name: true, state: true, slug: true, draftId: true, reason: true },
      }),
    toItem: (row) => ({ ...row, state: toItemState(row.state) }),
    toCursor: ({ id }): [number] => [id],
  });
  if (!listed.ok) return listed;
  const calledOf = await headlinesOf({ engine, read }, listed.items);
  return { ...listed, items: listed.items.map((item) => ({ ...item, ...calledOf(item) })) };
}

type Led = Pick<ImportItem, 'slug' | 'draftId'>;

/** What the articles and drafts are called that these came to. */
async function headlinesOf(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  items: readonly Led[],
): Promise<(of: Led) => Pick<ImportItem, 'headline' | 'language'>> {
  const slugs = new Set(items.flatMap(({ slug }) => slug ?? []));
  const ids = new Set(items.flatMap(({ draftId }) => draftId ?? []));
  const [articles, drafts, languages] = await Promise.all([
    inParts(slugs, (part) =>
      read.article.findMany({
        where: { slug: { in: part } },
        select: { slug: true, headline: true, language: true },
      }),
    ),
    inParts(ids, (part) =>
      read.unpublishedArticle.findMany({ where: { id: { in: part } }, select: { id: true, headline: true } }),
    ),
    draftLanguages({ engine, read }, 'drafts', ids),
  ]);
  const bySlug = new Map(articles.map(({ slug, ...called }) => [slug, called]));
  const byId = new Map(
    drafts.map(({ id, headline }) => [id, { headline, language: languages.get(id)?.language ?? null }]),
  );
  return ({ slug, draftId }) =>
    bySlug.get(slug ?? '') ?? byId.get(draftId ?? '') ?? { headline: null, language: null };
}

/** Pauses a job, has it go on, stops it, or tries again. False where there is none. */
export async function changeJob(
  { write }: Clients,
  _: Permission<'editor'>,
  id: string,
  action: JobAction,
): Promise<boolean> {
  return write(async (queries) => {
    const state: JobState = action === 'pause' ? 'paused' : action === 'stop' ? 'stopped' : 'running';
    const { count } = await queries.importJob.updateMany({ where: { id }, data: { state } });
    if (action === 'stop') await moveItems(queries, id, ['queued'], 'stopped');
    if (action === 'retry') await moveItems(queries, id, ['refused', 'stopped'], 'queued');
    return count > 0;
  });
}

async function moveItems(
  queries: Queries,
  jobId: string,
  from: ItemState[],
  state: ItemState,
): Promise<void> {
  await queries.importItem.updateMany({
    where: { jobId, state: { in: from } },
    data: { state, ...(state === 'queued' && { reason: null }) },
  });
}

interface JobRow {
  id: string;
  by: string;
  createdAt: Date;
  state: string;
  items: { name: string }[];
}

const toJob = ({ items, state, ...row }: JobRow): Omit<ImportJob, 'counts'> => ({
  ...row,
  state: jobStates.find((one) => one === state) ?? 'stopped',
  name: items[0]?.name ?? '',
});

const toItemState = (state: string): ItemState => itemStates.find((one) => one === state) ?? 'refused';
