import type { Person } from '../../auth/person';
import { isRole, type Role } from '../../auth/roles';

/** What can't be done, in a sentence for whoever asked. */
export interface Refused {
  ok: false;
  reason: string;
}

export type Outcome<Value = null> = { ok: true; value: Value } | Refused;

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const refused = (reason: string): Refused => ({ ok: false, reason });

/** A row's columns that make a person. */
export const personColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  createdAt: true,
  suspendedAt: true,
} as const;

/** A role that nobody knows, as an edited database may have it, is the least. */
export const toRole = (word: string): Role => (isRole(word) ? word : 'reader');

export const toPerson = (row: Omit<Person, 'role'> & { role: string }): Person => ({
  ...row,
  role: toRole(row.role),
});
