import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Node is given to run a backup: the bundle beside this code in the standalone folder, or its source. */
export function backupProgram(): string[] {
  const folder = dirname(fileURLToPath(import.meta.url));
  const bundled = join(folder, 'backup.mjs');
  return existsSync(bundled) ? [bundled] : ['--import', 'tsx', join(folder, '..', 'commands', 'backup.ts')];
}
