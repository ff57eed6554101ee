import { variableNames } from '../../base/env';

/** They are about the machine, or give away its passwords. */
const ofThisMachine = new Set(['DATABASE_URL', 'DATA_DIR', 'BACKUP_DIR', 'HOST', 'PORT']);

/** What this server is set to, apart from what is true of this machine alone. */
export function librarySettings(
  source: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const set = variableNames.filter((name) => !ofThisMachine.has(name) && source[name]);
  return Object.fromEntries(set.map((name) => [name, source[name] ?? '']));
}
