import { readerSettings, type ReaderSettings } from '../api/reader-settings';
import type { Clients } from './clients';
import { type ReaderId, writeOnce } from './readers';

/** Settings, and since when they hold. */
export interface ChosenSettings {
  settings: ReaderSettings;
  at: Date;
}

/** What the reader has chosen; null for nothing yet. */
export async function findSettings({ read }: Clients, reader: ReaderId): Promise<ChosenSettings | null> {
  const row = await read.reader.findUnique({
    where: { id: reader },
    select: { settings: true, settingsAt: true },
  });
  return row && toSettings(row);
}

/**
 * Keeps what was chosen at a time, unless something was chosen later.
 * @returns what holds now
 */
export async function saveSettings(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  chosen: ChosenSettings,
): Promise<ChosenSettings> {
  const answer = await writeOnce(clients, reader, writeId, async (queries) => {
    const row = await queries.reader.findUniqueOrThrow({
      where: { id: reader },
      select: { settings: true, settingsAt: true },
    });
    const before = toSettings(row);
    if (before && before.at > chosen.at) return { ...before, at: before.at.toISOString() };
    await queries.reader.update({
      where: { id: reader },
      data: { settings: JSON.stringify(chosen.settings), settingsAt: chosen.at },
      select: { id: true },
    });
    return { ...chosen, at: chosen.at.toISOString() };
  });
  return { ...answer, at: new Date(answer.at) };
}

function toSettings(row: { settings: string | null; settingsAt: Date | null }): ChosenSettings | null {
  if (row.settings === null || row.settingsAt === null) return null;
  return { settings: readerSettings.parse(JSON.parse(row.settings)), at: row.settingsAt };
}
