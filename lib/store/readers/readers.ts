import { createHash, randomUUID } from 'node:crypto';
import type { Clients } from '../engine/clients';

declare const reader: unique symbol;

/**
 * Whose things a function may touch. Only this file makes one, out of the token that a reader's
 * browser holds or of who is signed in, so that a call without permission doesn't compile.
 */
export type ReaderId = number & { readonly [reader]: true };

/**
 * The token is 256 random bits, so a plain hash hides it: there is nothing to guess.
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

/** The reader of this person's account; null where nothing is stored for them yet. */
export async function findReaderOf({ read }: Clients, personId: string): Promise<ReaderId | null> {
  const row = await read.reader.findUnique({ where: { personId }, select: { id: true } });
  return row && (row.id as ReaderId);
}

/** The reader of this person's account, made now where there is none. */
export async function makeReaderOf({ write }: Clients, personId: string): Promise<ReaderId> {
  const { id } = await write((queries) =>
    queries.reader.upsert({
      where: { personId },
      create: { personId, tokenHash: hashOfNoToken() },
      update: {},
      select: { id: true },
    }),
  );
  return id as ReaderId;
}

/** Stands where a hash does and is none: no cookie leads to the reader. */
export const hashOfNoToken = (): string => `none ${randomUUID()}`;

/** Removes the reader with all that was stored for them, at once. */
export async function forgetReader({ writeFor }: Clients, reader: ReaderId): Promise<void> {
  await writeFor(reader, (queries) => queries.reader.deleteMany({ where: { id: reader } }));
}
