import { includesRole, type Role } from './roles';

declare const granted: unique symbol;

/** What each role's permission may be handed to. */
interface Grants {
  reader: { reader: true };
  editor: Grants['reader'] & { editor: true };
  admin: Grants['editor'] & { admin: true };
}

/**
 * Lets its holder do what a role may. Only this file makes one, so that a call of the store without permission
 * doesn't compile; an admin's does for whatever an editor's does.
 */
export type Permission<To extends Role> = Granted<Grants[To]>;

interface Granted<What> {
  /** Who acts, in words: it is noted beside what they did. */
  readonly by: string;
  readonly [granted]: What;
}

/** The permission that goes with a person's role; null where theirs is a lesser one. */
export function permissionOf<To extends Role>(
  person: { readonly name: string; readonly role: Role },
  needed: To,
): Permission<To> | null {
  return includesRole(person.role, needed) ? ({ by: person.name } as Permission<To>) : null;
}

/** What an editor handed in is taken in in their name, whoever is there by then. */
export const jobPermission = (by: string): Permission<'editor'> => ({ by }) as Permission<'editor'>;

/** What the feeds that an admin follows bring is taken in in nobody's name. */
export const feedsPermission = (): Permission<'editor'> => ({ by: 'feeds' }) as Permission<'editor'>;

/** Whoever may run commands on the machine may do everything to the library that is on it. */
export const commandLinePermission = (): Permission<'admin'> =>
  ({ by: 'command line' }) as Permission<'admin'>;
