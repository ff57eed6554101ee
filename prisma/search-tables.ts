import type { Engine } from '../lib/store/engine/database';

/**
 * The tables that migrations make in plain SQL, since Prisma has no words for them: its schema engine
 * has to leave them alone. SQLite stores a virtual table in four others.
 */
export function searchTables(engine: Engine): string[] {
  if (engine === 'postgresql') return ['public.SearchIndex'];
  return ['', '_config', '_data', '_docsize', '_idx'].map((part) => `SearchIndex${part}`);
}
