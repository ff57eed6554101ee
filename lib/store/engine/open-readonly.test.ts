import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openReadonly } from './open-readonly';

it('reads a file whose writer was killed, as it was before that write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-journal-'));
  const file = join(folder, 'library.db');
  // More than fits into memory, so that some of it is in the file.
  const script = `
    const database = new (require('better-sqlite3'))(process.argv[1]);
    database.exec('CREATE TABLE notes (words)');
    database.pragma('cache_size = 5');
    database.exec(\`BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
      INSERT INTO notes SELECT randomblob(500) FROM n\`);
    process.kill(process.pid, 'SIGKILL');`;
  spawnSync(process.execPath, ['--eval', script, file]);
  expect(existsSync(`${file}-journal`)).toBe(true);
  const readonly = new Database(file, { readonly: true });
  expect(() => readonly.prepare('SELECT 1 FROM sqlite_master').get()).toThrow(/readonly/);
  readonly.close();

  const database = openReadonly(file, 1_000);
  expect(database.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0);
  expect(() => database.exec('DELETE FROM notes')).toThrow(/readonly/);
  database.close();
  rmSync(folder, { recursive: true });
});
