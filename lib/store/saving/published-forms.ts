import type { Permission } from '../../auth/permission';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';

/** A form as it was sent: which it is, and a hash of what was typed. */
export interface SentForm {
  /** Empty for a form that doesn’t say: nothing is remembered of it. */
  id: string;
  held: string;
}

/** Nothing of a form is on its way for longer. */
const keptDays = 1;
/** Whoever was publishing it for longer has been ended. */
const lastsMs = 10 * 60_000;

/** Remembers that a form is being published. @returns false where it is published already, as it stands here */
export async function beginForm(
  { write }: Clients,
  _: Permission<'editor'>,
  { id, held }: SentForm,
): Promise<boolean> {
  if (id === '') return true;
  return write(async (queries) => {
    await queries.publishedForm.deleteMany({ where: { at: { lt: daysAgo(keptDays) } } });
    const known = await queries.publishedForm.findUnique({ where: { id } });
    if (known?.isDone && known.held === held) return false;
    const data = { held, isDone: false, at: new Date() };
    await queries.publishedForm.upsert({ where: { id }, create: { id, ...data }, update: data });
    return true;
  });
}

/** It was refused: what is typed into it from then on counts. */
export async function abandonForm({ write }: Clients, _: Permission<'editor'>, id: string): Promise<void> {
  await write((queries) => queries.publishedForm.deleteMany({ where: { id, isDone: false } }));
}

/** Within the transaction that publishes the form: it is remembered with what was published, or neither is. */
export async function finishForm(queries: Queries, id: string): Promise<void> {
  await queries.publishedForm.updateMany({ where: { id }, data: { isDone: true } });
}

/**
 * Whether the form is published, or is being: as it stands here, or as it stood otherwise, so that it holds what isn’t.
 * Null for neither.
 */
export async function findForm(
  { read }: Clients,
  _: Permission<'editor'>,
  { id, held }: SentForm,
): Promise<{ isSame: boolean; isDone: boolean } | null> {
  const known = id === '' ? null : await read.publishedForm.findUnique({ where: { id } });
  if (!known || (!known.isDone && known.at.getTime() < Date.now() - lastsMs)) return null;
  return { isSame: known.held === held, isDone: known.isDone };
}
