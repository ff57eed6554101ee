import { z } from 'zod';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';
import { jsonColumn } from '../engine/rows/json-column';
import { storable } from '../engine/rows/storable';

/** What holds for all items of a job. */
export interface JobChoices {
  /** The day for articles that name none, `YYYY-MM-DD`. */
  published: string | null;
  /** Takes in anew what the library has already. */
  update: boolean;
  /**
   * What is not published before an editor has looked at it: nothing, the one that was handed in but not what it
   * lists, or all.
   */
  drafts: (typeof draftChoices)[number];
}

const draftChoices = ['none', 'one', 'all'] as const;

export const choicesColumn = jsonColumn(
  'ImportJob.choices',
  z.object({
    published: z.string().nullable(),
    update: z.boolean(),
    // Jobs of earlier versions have no such choice.
    drafts: z.enum(draftChoices).default('none'),
  }),
);

const text = z.string().nullable();
const reportedColumn = jsonColumn(
  'ImportItem.reported',
  z.object({
    title: text,
    authors: z.array(z.string()),
    publishedAt: text,
    html: text,
    baseUrl: text,
    listUrl: text,
  }),
);

/** What a list says of an item that it leads to. */
export type Reported = ReturnType<typeof reportedColumn.read>;

/** An address, or with `bytes` a file or text. */
export interface NewItem {
  name: string;
  bytes?: Uint8Array;
  reported?: Reported;
  /** What a browser saved with a page. */
  files?: readonly SavedFile[];
}

/** By its way from the page's folder. */
interface SavedFile {
  path: string;
  bytes: Uint8Array;
}

/** An item that is to be taken in now. */
export interface ClaimedItem {
  id: number;
  jobId: string;
  name: string;
  bytes: Uint8Array | null;
  /** The ways to what was saved with it; see `readFile`. */
  files: string[];
  reported: Reported | null;
  depth: number;
  by: string;
  choices: JobChoices;
}

/** What became of an item. */
export type ItemOutcome =
  | { state: 'saved'; slug: string; reason: string | null }
  | { state: 'draft'; draftId: string; reason: string | null }
  | { state: 'known'; slug: string; reason: string | null }
  | { state: 'refused'; reason: string }
  /** A list: the items that it leads to are put behind those that the job has. */
  | { state: 'listed'; found: NewItem[]; reason: string | null };

/** A list longer than any export that was seen; what is beyond it is for another job. */
const mostItems = 20_000;
/** A file that was refused can be tried again for so long. */
const storedDays = 30;

/** Takes up what a process that ended left undone, and drops what nobody will try again. */
export async function requeueItems({ write }: Clients): Promise<void> {
  await write(async (queries) => {
    await queries.importItem.updateMany({
      where: { state: { in: ['working', 'reading'] } },
      data: { state: 'queued' },
    });
    const old = { state: { in: ['refused', 'stopped'] }, job: { createdAt: { lt: daysAgo(storedDays) } } };
    await queries.importItem.updateMany({ where: old, data: { bytes: null } });
    await queries.importFile.deleteMany({ where: { item: old } });
  });
}

/** Whether there is something to do, or was when its process ended. */
export async function hasItems({ read }: Clients): Promise<boolean> {
  const where = {
    OR: [{ state: { in: ['working', 'reading'] } }, { state: 'queued', job: { state: 'running' } }],
  };
  return (await read.importItem.findFirst({ where, select: { id: true } })) !== null;
}

/** The oldest item of the running jobs, which nobody else gets; null where there is none. */
export async function claimItem({ write }: Clients): Promise<ClaimedItem | null> {
  const row = await write(async (queries) => {
    const found = await queries.importItem.findFirst({
      where: { state: 'queued', job: { state: 'running' } },
      orderBy: { id: 'asc' },
      include: { job: true, files: { select: { path: true } } },
    });
    const state = found?.bytes ? 'reading' : 'working';
    if (found) await queries.importItem.updateMany({ where: { id: found.id }, data: { state } });
    return found;
  });
  if (!row) return null;
  const { id, jobId, name, bytes, files, reported, depth, job } = row;
  return {
    ...{ id, jobId, name, bytes, depth, by: job.by },
    files: files.map(({ path }) => path),
    reported: reported === null ? null : reportedColumn.read(reported),
    choices: choicesColumn.read(job.choices),
  };
}

/** Records that an item has been fetched, and is read now. */
export async function markReading({ write }: Clients, id: number): Promise<void> {
  await write((queries) =>
    queries.importItem.updateMany({ where: { id, state: 'working' }, data: { state: 'reading' } }),
  );
}

/** A file that was saved with an item; null where there is none. */
export async function readFile({ read }: Clients, itemId: number, path: string): Promise<Uint8Array | null> {
  const where = { itemId_path: { itemId, path } };
  return (await read.importFile.findUnique({ where, select: { bytes: true } }))?.bytes ?? null;
}

/** Records what became of an item. */
export async function finishItem(
  { write }: Clients,
  { id, jobId, depth }: Pick<ClaimedItem, 'id' | 'jobId' | 'depth'>,
  outcome: ItemOutcome,
): Promise<void> {
  await write(async (queries) => {
    const isRefused = outcome.state === 'refused';
    const data = {
      state: outcome.state,
      slug: 'slug' in outcome ? outcome.slug : null,
      draftId: 'draftId' in outcome ? outcome.draftId : null,
      reason: outcome.reason && storable(outcome.reason),
      ...(!isRefused && { bytes: null, reported: null }),
    };
    await queries.importItem.updateMany({ where: { id }, data });
    if (!isRefused) await queries.importFile.deleteMany({ where: { itemId: id } });
    if (outcome.state === 'listed') await addFound(queries, jobId, depth + 1, outcome.found);
  });
}

/** Some at a time: one statement takes so many values and no more. */
const rowsAtOnce = 1_000;

async function addFound(
  queries: Queries,
  jobId: string,
  depth: number,
  found: readonly NewItem[],
): Promise<void> {
  const job = await queries.importJob.findUnique({ where: { id: jobId }, select: { state: true } });
  if (!job) return;
  const room = mostItems - (await queries.importItem.count({ where: { jobId } }));
  const rows = itemRows(jobId, found.slice(0, Math.max(0, room)), depth);
  const state = job.state === 'stopped' ? 'stopped' : 'queued';
  for (let at = 0; at < rows.length; at += rowsAtOnce)
    await queries.importItem.createMany({
      data: rows.slice(at, at + rowsAtOnce).map((row) => ({ ...row, state })),
    });
}

/** Writes items that are handed in; one with files needs its number for them. */
export async function addItems(queries: Queries, jobId: string, items: readonly NewItem[]): Promise<void> {
  let plain: NewItem[] = [];
  const flush = async () => {
    for (let at = 0; at < plain.length; at += rowsAtOnce)
      await queries.importItem.createMany({ data: itemRows(jobId, plain.slice(at, at + rowsAtOnce)) });
    plain = [];
  };
  for (const item of items) {
    if (!item.files?.length) {
      plain.push(item);
      continue;
    }
    await flush();
    const [row] = itemRows(jobId, [item]);
    if (!row) continue;
    const { id: itemId } = await queries.importItem.create({ data: row, select: { id: true } });
    const data = item.files.map(({ path, bytes }) => ({
      itemId,
      path: storable(path),
      bytes: new Uint8Array(bytes),
    }));
    for (let at = 0; at < data.length; at += rowsAtOnce)
      await queries.importFile.createMany({ data: data.slice(at, at + rowsAtOnce) });
  }
  await flush();
}

/** Items as they are stored. */
const itemRows = (jobId: string, items: readonly NewItem[], depth = 0) =>
  items.map(({ name, bytes, reported }) => ({
    jobId,
    depth,
    name: storable(name),
    bytes: bytes ? new Uint8Array(bytes) : null,
    reported: reported ? storable(reportedColumn.write(reported)) : null,
  }));
