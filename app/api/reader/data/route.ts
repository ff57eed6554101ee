import { z } from 'zod';
import { attachment, today } from '../attachment';
import { readerGet, readerWrite } from '../reader-route';
import { currentSession, dropDevice, dropSessionCookie } from '@/app/(people)/person';
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
export async function DELETE(...asked: Parameters<typeof forgetReader>): Promise<Response> {
  return (await currentSession()) ? forgetAccount(...asked) : forgetReader(...asked);
}

const forgetReader = readerWrite(
  { body: z.undefined(), makesReader: false, programs: false }, async ({ reader }) => {
  await (await library()).readers.forget(reader);
  return forgotten();
});

const forgetAccount = readerWrite({ body: z.undefined() }, async () => {
  const session = await currentSession();
  const removed = session && (await (await library()).people.removeOwn(session));
  return removed?.ok === false ? problem(409, removed.reason) : forgotten();
});

async function forgotten(): Promise<Response> {
  await dropReaderCookie();
  await dropSessionCookie();
  await dropDevice();
  return new Response(null, { status: 204 });
}
