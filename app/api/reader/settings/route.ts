import { readerGet, readerWrite } from '@/app/api/reader/reader-route';
import { settingsChange, type SettingsAnswer } from '@/lib/api/reader-settings';
import { library } from '@/lib/store/library';

/** `GET /api/reader/settings`: what the reader has chosen, or null. */
export const GET = readerGet(async ({ reader }) => {
  const chosen: SettingsAnswer =
    reader === null ? null : await (await library()).readers.findSettings(reader);
  return Response.json(chosen);
});

/** `PUT /api/reader/settings`: what comes last holds. Choosing alone makes nobody a reader. */
export const PUT = readerWrite(
  { body: settingsChange, makesReader: false },
  async ({ reader, writeId, body: { settings } }) => {
    const chosen: SettingsAnswer = await (await library()).readers.saveSettings(reader, writeId, settings);
    return Response.json(chosen);
  },
);
