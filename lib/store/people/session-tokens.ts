import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A session ends when it hasn't been used for so long. */
export const sessionDays = 30;

/** A token is random bits of 190 and more, so a plain hash hides it: there is nothing to guess. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** 256 random bits, for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 190 random bits, for a cookie: of the form that better-auth's have, so that nothing else is looked up. */
export const newSessionToken = (): string =>
  Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join('');
