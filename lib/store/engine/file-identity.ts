import { statSync } from 'node:fs';

import { DatabaseUnavailable } from '../../base/unavailable';

/**
 * Watches that a path goes on leading to the file that is open: one that was removed or replaced takes writes
 * that nobody will ever read.
 *
 * @returns looks once, in microseconds, and throws DatabaseUnavailable where it leads elsewhere
 */
export function watchIdentity(file: string): () => void {
  const opened = identityOf(file);
  return () => {
    const now = identityOf(file);
    if (now === opened && now !== null) return;
    throw new DatabaseUnavailable(
      `The database ${file} was ${now === null ? 'removed' : 'replaced by another file'} while it was open. ` +
        'Nothing is written any more; put it back, or start the server again.',
    );
  };
}

function identityOf(file: string): string | null {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
