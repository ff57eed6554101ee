import { readerGet, readerWrite } from '@/app/api/reader/reader-route';
import { settingsChange, type SettingsAnswer } from '@/lib/api/reader-settings';
import { library } from '@/lib/store/library';
import type { ChosenSettings } from '@/lib/store/reader-settings';

const toAnswer = (chosen: ChosenSettings | null): SettingsAnswer =>
  chosen && { settings: chosen.settings, at: chosen.at.toISOString() };

/** `GET /api/reader/settings`: what the reader has chosen, or null. */
export const GET = readerGet(async ({ reader }) => {
  const chosen = reader === null ? null : await (await library()).readers.findSettings(reader);
  return Response.json(toAnswer(chosen));
});

/** `PUT /api/reader/settings`: the later choice holds. Choosing alone makes nobody a reader. */
export const PUT = readerWrite(
  { body: settingsChange, makesReader: false },
  async ({ reader, writeId, body: { settings, agoMs } }) => {
    const at = new Date(Date.now() - agoMs);
    const chosen = await (await library()).readers.saveSettings(reader, writeId, { settings, at });
    return Response.json(toAnswer(chosen));
  },
);
