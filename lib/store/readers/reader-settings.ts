import { ownSettings, type ReaderSettings } from '../../reader/settings';
import { settingsShape } from '../../reader/settings-shape';
import { jsonColumn } from '../engine/rows/json-column';
import type { Clients } from '../engine/clients';
import type { ReaderId } from './readers';
import { writeOnce } from './write-once';
import { writeAnswers } from './write-answers';

const settingsColumn = jsonColumn<ReaderSettings>('Reader.settings', settingsShape);

/** Settings, and how often they were changed. */
export interface ChosenSettings {
  settings: ReaderSettings;
  version: number;
}

const columns = { settings: true, settingsVersion: true } as const;

/** What the reader has chosen; null for nothing yet. */
export async function findSettings({ read }: Clients, reader: ReaderId): Promise<ChosenSettings | null> {
  const row = await read.reader.findUnique({ where: { id: reader }, select: columns });
  return row && toSettings(row);
}

/**
 * Changes these settings and leaves the others. The order is that in which choices arrive here: a device's
 * clock, or this machine's, may be a year ahead.
 * @returns what holds now
 */
export async function saveSettings(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  change: Partial<ReaderSettings>,
): Promise<ChosenSettings> {
  return writeOnce(clients, reader, writeId, writeAnswers.settings, async (queries) => {
    const row = await queries.reader.findUniqueOrThrow({ where: { id: reader }, select: columns });
    const settings = { ...(toSettings(row)?.settings ?? ownSettings), ...change };
    const { settingsVersion: version } = await queries.reader.update({
      where: { id: reader },
      data: {
        settings: settingsColumn.write(settings),
        settingsAt: new Date(),
        settingsVersion: { increment: 1 },
      },
      select: { settingsVersion: true },
    });
    return { settings, version };
  });
}

function toSettings(row: { settings: string | null; settingsVersion: number }): ChosenSettings | null {
  if (row.settings === null) return null;
  return { settings: settingsColumn.read(row.settings), version: row.settingsVersion };
}
