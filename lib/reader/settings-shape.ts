import { z } from 'zod';
import { readSettings } from './settings';

/** Settings as a database has them: see `readSettings`. */
export const settingsShape = z.record(z.string(), z.unknown()).transform(readSettings);
