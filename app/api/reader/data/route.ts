import { z } from 'zod';
import { attachment, today } from '../attachment';
import { readerGet, readerWrite } from '../reader-route';
import { currentSession, dropSessionCookie } from '@/app/(people)/person';
import { dropReaderCookie } from '@/app/reader';
import { env } from '@/lib/base/env';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** `GET /api/reader/data`: all that is stored for the reader, as one file. */
export const GET = readerGet(async ({ reader }) => {
  if (reader === null) return problem(404, 'Nothing is stored for you here.');
  const stored = await (await library()).readers.everything(reader);
  const { SITE_URL } = env();
  const file = { format: 'backstory-data', version: 1, site: SITE_URL, exported: new Date(), kept: stored };
  return attachment(JSON.stringify(file, null, 2), `backstory-data-${today()}.json`, 'application/json');
});

/**
 * `DELETE /api/reader/data`: forgets the reader at once, with all that was stored, the account too where they are signed
 * in, and takes their cookies. The last admin is refused.
 */
export const DELETE = readerWrite({ body: z.undefined(), makesReader: false }, async ({ reader }) => {
  const { people, readers } = await library();
  const session = await currentSession();
  const removed = session && (await people.removeOwn(session));
  if (removed?.ok === false) return problem(409, removed.reason);
  if (!session) await readers.forget(reader);
  await dropReaderCookie();
  await dropSessionCookie();
  return new Response(null, { status: 204 });
});
