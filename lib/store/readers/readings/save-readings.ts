import type { ReadingChange, ReadingPlace, Reading } from '../../../reader/reading';
import { articleIds } from '../../articles/article-ids';
import type { Clients, Queries } from '../../engine/clients';
import { listReadingsOf } from './list-readings';
import { checkQuotas } from '../reader-quotas';
import type { ReaderId } from '../readers';
import { writeOnce } from '../write-once';
import { writeAnswers } from '../write-answers';
import { putTag, takeTagOff } from './tags';

/** Saves where the reader was; a later reading on another device holds. @returns null where there is no such article */
export async function savePlace(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  slug: string,
  { place, finished, at }: { place: ReadingPlace; finished: boolean; at: Date },
): Promise<Reading | null> {
  return writeOnce(clients, reader, writeId, writeAnswers.place, async (queries) => {
    const [articleId] = await articleIds(queries, [slug]);
    if (articleId === undefined) return null;
    const before = await queries.reading.findUnique({
      where: { readerId_articleId: { readerId: reader, articleId } },
      select: { readAt: true, finishedAt: true },
    });
    // Devices send what they stored while they were away: the later reading holds.
    // One that is yet to come was noted while this machine's clock was ahead, and holds against nothing.
    const isLater = !before?.readAt || before.readAt <= at || before.readAt > new Date();
    const read = isLater ? { ...place, readAt: at } : {};
    await putReading(queries, reader, articleId, {
      ...read,
      ...(finished && !before?.finishedAt && { finishedAt: at }),
    });
    if (!before) await checkQuotas(queries, reader, 'readings');
    return (await listReadingsOf(queries, reader, [slug]))[0] ?? null;
  });
}

/** Marks, tags or untags articles. @returns what holds now for each of them that there is */
export async function changeReadings(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  slugs: readonly string[],
  { finished, saved, archived, tag, untag }: ReadingChange,
): Promise<Reading[]> {
  return writeOnce(clients, reader, writeId, writeAnswers.readings, async (queries) => {
    const ids = await articleIds(queries, slugs);
    const now = new Date();
    const since = (mark: boolean | undefined) => (mark === undefined ? undefined : mark ? now : null);
    const marks = { finishedAt: since(finished), savedAt: since(saved), archivedAt: since(archived) };
    for (const articleId of ids) await putReading(queries, reader, articleId, marks);
    if (tag !== undefined) await putTag(queries, reader, tag, ids);
    if (untag !== undefined) await takeTagOff(queries, reader, untag, ids);
    await checkQuotas(queries, reader, 'readings');
    return listReadingsOf(queries, reader, slugs);
  });
}

/** Brings marks and tags back as they were before a change. @returns what holds now */
export async function restoreReadings(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  before: readonly Omit<Reading, 'place'>[],
): Promise<Reading[]> {
  return writeOnce(clients, reader, writeId, writeAnswers.readings, async (queries) => {
    const now = new Date();
    for (const { slug, finished, saved, archived, tags } of before) {
      const ids = await articleIds(queries, [slug]);
      const marks = {
        finishedAt: finished ? now : null,
        savedAt: saved ? now : null,
        archivedAt: archived ? now : null,
      };
      for (const articleId of ids) await putReading(queries, reader, articleId, marks);
      await takeTagOff(queries, reader, undefined, ids);
      for (const tag of tags) await putTag(queries, reader, tag, ids);
    }
    await checkQuotas(queries, reader, 'readings');
    return listReadingsOf(
      queries,
      reader,
      before.map(({ slug }) => slug),
    );
  });
}

interface Marks extends Partial<ReadingPlace> {
  readAt?: Date;
  finishedAt?: Date | null;
  savedAt?: Date | null;
  archivedAt?: Date | null;
}

async function putReading(
  queries: Queries,
  readerId: number,
  articleId: number,
  marks: Marks,
): Promise<void> {
  const changed = { ...marks, changedAt: new Date() };
  await queries.reading.upsert({
    where: { readerId_articleId: { readerId, articleId } },
    create: { readerId, articleId, ...changed },
    update: changed,
    select: { articleId: true },
  });
}
