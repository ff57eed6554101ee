import { variableNames } from '../../base/env';
import { secretVariables } from '../../base/variables/secret-files';

/** They are about the machine, or give away its secrets. */
const ofThisMachine = new Set(['DATA_DIR', 'BACKUP_DIR', 'HOST', 'PORT', ...secretVariables]);

/** What this server is set to, apart from what is true of this machine alone. */
export function librarySettings(
  source: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const set = variableNames.filter((name) => !ofThisMachine.has(name) && source[name]);
  return Object.fromEntries(set.map((name) => [name, source[name] ?? '']));
}
