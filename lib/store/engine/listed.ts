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
