/** `node backstory.mjs` in the standalone folder: migrates and serves, with nothing to install or build. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listenForSignals } from '../serving/signals';

listenForSignals();

// The framework reads its build, and we our files, from the folder that this is in.
const from = process.cwd();
process.chdir(import.meta.dirname);
// The folder itself is made anew by each build: the library is stored where the command was called.
process.env['DATA_DIR'] = resolve(from, process.env['DATA_DIR'] || 'data');
Object.assign(process.env, {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  // As the framework's own entry of a standalone folder does: the settings are those of the build,
  // and what it would need to read them again is not here.
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(builtWith()),
});

// Loaded late: signals are heard meanwhile.
const { startStandalone } = await import('./start-standalone');
await startStandalone();

function builtWith(): unknown {
  const manifest = readFileSync('.next/required-server-files.json', 'utf8');
  return (JSON.parse(manifest) as { config: unknown }).config;
}
