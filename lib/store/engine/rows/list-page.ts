import { type Cursor, writeCursor } from './cursor';

/** One page of a list that is read on by `after: next`; `next` is null at the end. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** A list's cursor may come from an address that anyone can write, so a bad one is an answer. */
export type Listed<Item> = ({ ok: true } & Page<Item>) | { ok: false; reason: 'bad-cursor' };

export interface ListOn {
  after?: string;
  limit: number;
}

interface Paging<At extends Cursor, Row, Item> {
  /** What a cursor of this list says; null for none of its own. */
  readCursor(text: string): At | null;
  /** The rows after the cursor, in the list's order, at most so many. */
  read(after: At | undefined, most: number): Promise<Row[]>;
  toItem(row: Row): Item;
  /** Where the list goes on after this row. */
  toCursor(row: Row): At;
}

/** A page of a list by keyset: one row more than asked for tells whether there is another. */
export async function listPage<At extends Cursor, Row, Item>(
  { after, limit }: ListOn,
  { readCursor, read, toItem, toCursor }: Paging<At, Row, Item>,
): Promise<Listed<Item>> {
  const cursor = after === undefined ? undefined : readCursor(after);
  if (cursor === null) return { ok: false, reason: 'bad-cursor' };
  const rows = await read(cursor, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { ok: true, items: shown.map(toItem), next: last ? writeCursor(toCursor(last)) : null };
}

/**
 * Of a list by title, what comes after the cursor. Written so that an index can start at the title, which it can't
 * where the whole is an OR.
 */
export const afterTitle = (cursor: readonly [title: string, id: number] | undefined) =>
  cursor && {
    title: { gte: cursor[0] },
    OR: [{ title: { gt: cursor[0] } }, { id: { gt: cursor[1] } }],
  };

/** The same of a list by place and then by title. */
export const afterPlace = (cursor: readonly [place: number, title: string, id: number] | undefined) =>
  cursor && {
    place: { gte: cursor[0] },
    OR: [{ place: { gt: cursor[0] } }, { ...afterTitle([cursor[1], cursor[2]]) }],
  };
