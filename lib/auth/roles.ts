/** What people may do, each all that those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const;

/** A **reader** reads, an **editor** changes the library, an **admin** looks after people and settings. */
export type Role = (typeof roles)[number];

/** Whether the word names a role. */
export const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);

/** Whether whoever has the one role may do what the other is asked for. */
export const includesRole = (has: Role, needed: Role): boolean => roles.indexOf(has) >= roles.indexOf(needed);
