/** `node backstory.mjs` in the standalone folder: migrates and serves, with nothing to install or build. */
import { resolve } from 'node:path';
import { takeBuiltConfig } from '../serving/built-config';
import { listenForSignals } from '../serving/signals';

listenForSignals();

// The framework reads its build, and we our files, from the folder that this is in.
const from = process.cwd();
process.chdir(import.meta.dirname);
// The folder itself is made anew by each build: the library is stored where the command was called.
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');
takeBuiltConfig('.next');

// Loaded only now: signals are heard meanwhile.
const { startStandalone } = await import('./start-standalone');
await startStandalone();
