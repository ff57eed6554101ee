import { z } from 'zod';
import { type ReaderSettings, settingChoices } from '../reader/settings';

/** Some of them, from a device of now: what it doesn't know is an error to be reported. */
const someSettings: z.ZodType<Partial<ReaderSettings>, unknown> = z.strictObject(
  Object.fromEntries(
    Object.entries(settingChoices).map(([name, choices]) => [name, z.literal(choices).optional()]),
  ),
);

/**
 * `PUT /api/reader/settings`: those that were chosen on a device, and no others: what was chosen elsewhere
 * meanwhile stays. Of two choices of one setting, the one holds that reaches the server last; no clock is asked.
 */
export const settingsChange = z.object({ settings: someSettings });
export type SettingsChange = z.infer<typeof settingsChange>;

/**
 * What holds now, and how often it was changed, by which a later answer is distinguished from an earlier one; null
 * where nothing was ever chosen.
 */
export type SettingsAnswer = { settings: ReaderSettings; version: number } | null;
