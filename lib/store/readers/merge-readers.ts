import type { Clients, Queries } from '../engine/clients';
import { mergeReadings } from './readings/merge-readings';
import { putTag } from './readings/tags';
import { mergeAnnotations } from './annotations/merge-annotations';
import { checkQuotas } from './reader-quotas';
import { findReader, hashOfNoToken, makeReaderOf, type ReaderId } from './readers';

/**
 * Gives what a browser's cookie had stored to the account that signed in there: highlights by the rules of their
 * import, marks and tags of both, the account's settings where it has any. Nothing is lost and nothing doubled, and the
 * cookie leads nowhere from then on.
 *
 * @param token the cookie's; one that nobody gave out changes nothing
 * @throws OverQuota where the account has more than one reader may keep already: then nothing has changed
 */
export async function mergeIntoAccount(clients: Clients, token: string, personId: string): Promise<void> {
  const [from, into] = [await findReader(clients, token), await makeReaderOf(clients, personId)];
  if (from === null) return;
  await clients.writeFor(into, async (queries) => {
    // Another tab may have signed in meanwhile. Writes that are on their way wait here, and then find no reader.
    const where = { id: from, personId: null };
    const { count } = await queries.reader.updateMany({ where, data: { tokenHash: hashOfNoToken() } });
    if (count === 0) return;
    for (const added of ['annotations', 'readings'] as const) await checkQuotas(queries, into, added);
    await mergeAnnotations(queries, from, into);
    await mergeReadings(queries, from, into);
    await mergeTags(queries, from, into);
    await mergeSettings(queries, from, into);
    await queries.reader.delete({ where: { id: from }, select: { id: true } });
  });
}

/** The account's spelling of a tag stays. What is left with the cookie's reader goes with them. */
async function mergeTags(queries: Queries, from: ReaderId, into: ReaderId): Promise<void> {
  const tags = await queries.tag.findMany({
    where: { readerId: from },
    select: { name: true, articles: { select: { articleId: true } } },
  });
  for (const { name, articles } of tags)
    await putTag(
      queries,
      into,
      name,
      articles.map(({ articleId }) => articleId),
    );
}

/** The version counts on from the higher one, so that a device which has it takes what holds now. */
async function mergeSettings(queries: Queries, from: ReaderId, into: ReaderId): Promise<void> {
  const select = { settings: true, settingsAt: true, settingsVersion: true };
  const given = await queries.reader.findUniqueOrThrow({ where: { id: from }, select });
  if (given.settings === null) return;
  const own = await queries.reader.findUniqueOrThrow({ where: { id: into }, select });
  const chosen = own.settings === null ? given : own;
  const settingsVersion = Math.max(given.settingsVersion, own.settingsVersion) + 1;
  await queries.reader.update({
    where: { id: into },
    data: { ...chosen, settingsVersion },
    select: { id: true },
  });
}
