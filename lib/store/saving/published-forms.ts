import type { SentForm } from '../../article/revisions/sent-form';
import type { Permission } from '../../auth/permission';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';

/** Nothing of a form is on its way for longer. */
const retentionDays = 1;
/** A process that has been publishing a form for longer was ended. */
const timeoutMs = 10 * 60_000;

const keyOf = ({ id, fingerprint }: SentForm) => ({ id_fingerprint: { id, fingerprint } });

/** Remembers that a form is being published. @returns false where it is published already, as it stands here */
export async function beginForm(
  { write }: Clients,
  _: Permission<'editor'>,
  form: SentForm,
): Promise<boolean> {
  if (form.id === '') return true;
  return write(async (queries) => {
    await queries.publishedForm.deleteMany({ where: { at: { lt: daysAgo(retentionDays) } } });
    const known = await queries.publishedForm.findUnique({ where: keyOf(form) });
    if (known?.isDone) return false;
    const at = new Date();
    await queries.publishedForm.upsert({ where: keyOf(form), create: { ...form, at }, update: { at } });
    return true;
  });
}

/** It was refused: what is typed into it from then on counts. */
export async function abandonForm(
  { write }: Clients,
  _: Permission<'editor'>,
  { id, fingerprint }: SentForm,
): Promise<void> {
  await write((queries) => queries.publishedForm.deleteMany({ where: { id, fingerprint, isDone: false } }));
}

/**
 * Within the transaction that publishes the form: it is remembered with what was published, or neither is.
 * @param contentHash of the state of the article that it makes
 */
export async function finishForm(queries: Queries, form: SentForm, contentHash?: string): Promise<void> {
  if (form.id === '') return;
  for (const one of [form, ...(contentHash === undefined ? [] : [stateMade(form.id, contentHash)])]) {
    // Where it was sent twice, the other may have been refused and have taken it out.
    const create = { ...one, isDone: true };
    await queries.publishedForm.upsert({ where: keyOf(one), create, update: { isDone: true } });
  }
}

/** Beside what was typed, which state was made of it. */
const stateMade = (id: string, contentHash: string): SentForm => ({
  id,
  fingerprint: `state ${contentHash}`,
});

/** Whether what the form held when it was sent before has made this state of an article. */
export async function hasMade(
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
  contentHash: string,
): Promise<boolean> {
  if (id === '') return false;
  const made = await read.publishedForm.findUnique({ where: keyOf(stateMade(id, contentHash)) });
  return made !== null;
}

const partDone = (id: string, part: string): SentForm => ({ id, fingerprint: `part ${part}` });

/** Remembers that a part of a form, which makes no state of an article, is done. */
export async function finishPart(
  { write }: Clients,
  _: Permission<'editor'>,
  id: string,
  part: string,
): Promise<void> {
  await write((queries) => finishForm(queries, partDone(id, part)));
}

/** Whether such a part was done when the form was sent before. */
export async function isPartDone(
  { read }: Clients,
  _: Permission<'editor'>,
  id: string,
  part: string,
): Promise<boolean> {
  if (id === '') return false;
  return (await read.publishedForm.findUnique({ where: keyOf(partDone(id, part)) })) !== null;
}

/**
 * Whether the form is published, or is being: as it stands here, or as it stood otherwise, so that it holds what isn’t.
 * Null for neither.
 */
export async function findForm(
  { read }: Clients,
  _: Permission<'editor'>,
  { id, fingerprint }: SentForm,
): Promise<{ isSame: boolean; isDone: boolean } | null> {
  const stored = id === '' ? [] : await read.publishedForm.findMany({ where: { id } });
  const known = stored.filter(({ isDone, at }) => isDone || at.getTime() >= Date.now() - timeoutMs);
  const same = known.find((one) => one.fingerprint === fingerprint);
  if (same) return { isSame: true, isDone: same.isDone };
  return known.length > 0 ? { isSame: false, isDone: known.some(({ isDone }) => isDone) } : null;
}
