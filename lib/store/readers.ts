import { createHash } from 'node:crypto';
import type { Clients, Queries } from './clients';
import { daysAgo } from './days-ago';

declare const reader: unique symbol;

/**
 * Whose things a function may touch. Only this file makes one, out of the token that a reader's
 * browser holds, so that a call without permission doesn't compile.
 */
export type ReaderId = number & { readonly [reader]: true };

/**
 * The token is 256 random bits, so a plain hash keeps it: there is nothing to guess.
 */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The reader that holds this token; null where nobody does. */
export async function findReader({ read }: Clients, token: string): Promise<ReaderId | null> {
  const row = await read.reader.findUnique({ where: { tokenHash: hashOf(token) }, select: { id: true } });
  return row && (row.id as ReaderId);
}

/** The reader of this token, made now where there is none: two first writes at once make one. */
export async function makeReader(clients: Clients, token: string): Promise<ReaderId> {
  const tokenHash = hashOf(token);
  const { id } = await clients.write((queries) =>
    queries.reader.upsert({ where: { tokenHash }, create: { tokenHash }, update: {}, select: { id: true } }),
  );
  return id as ReaderId;
}

/** Removes the reader with all that was kept for them, at once. */
export async function forgetReader({ writeFor }: Clients, reader: ReaderId): Promise<void> {
  await writeFor(reader, (queries) => queries.reader.deleteMany({ where: { id: reader } }));
}

/** Longer than any device is likely to hold a write back; after that it is done again. */
const receiptDays = 90;

/**
 * Does a reader's write once, however often its device sends it: what it was answered is kept in the
 * same transaction.
 *
 * @param writeId made by the device, one for each write
 * @param work gives what can be written as JSON
 */
export async function writeOnce<Answer>(
  { writeFor }: Clients,
  reader: ReaderId,
  writeId: string,
  work: (queries: Queries) => Promise<Answer>,
): Promise<Answer> {
  return writeFor(reader, async (queries) => {
    const known = await queries.writeReceipt.findUnique({
      where: { readerId_writeId: { readerId: reader, writeId } },
    });
    // What was written as an Answer by the same write.
    if (known) return JSON.parse(known.answer) as Answer;
    const answer = await work(queries);
    await queries.writeReceipt.create({
      data: { readerId: reader, writeId, answer: JSON.stringify(answer ?? null) },
    });
    await queries.writeReceipt.deleteMany({ where: { readerId: reader, at: { lt: daysAgo(receiptDays) } } });
    return answer;
  });
}
