import type { z } from 'zod';
import type { Clients, Queries } from '../engine/clients';
import { daysAgo } from '../engine/days-ago';
import type { ReaderId } from './readers';

/** Longer than any device is likely to hold a write back; after that it is done again. */
const receiptDays = 90;
/** The newest of one reader; their devices hold back far fewer. */
const mostReceipts = 500;
/** A longer answer isn't stored: the write is done again, and what it stored or removed already makes no double. */
const longestAnswer = 20_000;
/** Taken off at one write, so that none takes long. */
const receiptsAtOnce = 100;

/**
 * Does a reader's write once, however often its device sends it: what it was answered is stored in the
 * same transaction.
 *
 * @param writeId made by the device, one for each write
 * @param shape of the answer: a receipt of another shape counts for none, and the write is done again
 * @param work gives what can be written as JSON
 */
export async function writeOnce<Answer>(
  { writeFor }: Clients,
  reader: ReaderId,
  writeId: string,
  shape: z.ZodType<Answer>,
  work: (queries: Queries) => Promise<Answer>,
): Promise<Answer> {
  return writeFor(reader, async (queries) => {
    const key = { readerId: reader, writeId };
    const known = await queries.writeReceipt.findUnique({ where: { readerId_writeId: key } });
    const before = known && shape.safeParse(parseJson(known.answer));
    if (before?.success) return before.data;
    const answer = await work(queries);
    const json = JSON.stringify(answer);
    if (json.length > longestAnswer) return answer;
    await queries.writeReceipt.upsert({
      where: { readerId_writeId: key },
      create: { ...key, answer: json },
      update: { answer: json },
      select: { writeId: true },
    });
    await dropReceipts(queries, reader);
    return answer;
  });
}

/** Undefined, which is no answer's shape, where the text is no JSON: a restored or edited database may hold anything. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Drops what is too old or too much, some of it at each write. */
async function dropReceipts(queries: Queries, readerId: ReaderId): Promise<void> {
  const old = await queries.writeReceipt.findMany({
    where: { readerId, at: { lt: daysAgo(receiptDays) } },
    orderBy: { at: 'asc' },
    take: receiptsAtOnce,
    select: { writeId: true },
  });
  const surplus = await queries.writeReceipt.findMany({
    where: { readerId },
    orderBy: { at: 'desc' },
    skip: mostReceipts,
    take: receiptsAtOnce,
    select: { writeId: true },
  });
  const writeIds = [...old, ...surplus].map(({ writeId }) => writeId);
  if (writeIds.length > 0)
    await queries.writeReceipt.deleteMany({ where: { readerId, writeId: { in: writeIds } } });
}
