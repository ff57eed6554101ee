/**
 * better-auth's scrypt: N 16,384, r 16, p 1, a key of 64 bytes and a salt of 16. Loaded where a password is set or
 * compared: it takes 12 MB of memory, which a server that only answers readers can spare.
 */
const load = () => import('better-auth/crypto');

/** What is stored of a password. */
export const hashPassword = async (password: string): Promise<string> =>
  (await load()).hashPassword(password);

/** Whether this is the password that the hash was made of. */
export const verifyPassword = async (hash: string, password: string): Promise<boolean> =>
  (await load()).verifyPassword({ hash, password });
