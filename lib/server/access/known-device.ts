import { createHmac, timingSafeEqual } from 'node:crypto';
import { secretOf } from './secret';

/**
 * What a device is given that somebody signed in at: by it the limit on tries that strangers use up doesn't count
 * there. It lets nobody in.
 */
export function knownDevice(dataDir: string, email: string): string {
  return createHmac('sha256', secretOf(dataDir))
    .update(`device of ${email.trim().toLowerCase()}`)
    .digest('base64url');
}

/** Whether the device was given this for the address. */
export function isKnownDevice(dataDir: string, email: string, mark: string | undefined): boolean {
  const wanted = Buffer.from(knownDevice(dataDir, email));
  const given = Buffer.from(mark ?? '');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
