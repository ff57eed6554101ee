import Database from 'better-sqlite3';
import { expect, it } from 'vitest';

import { checkWholeDatabase } from './check-database';
import { checkFile, DamagedDatabaseError } from './check-file';
import { sqliteFile } from '../engine/database';
import { describeOnEachEngine } from '../each-engine.testing';

describeOnEachEngine((engine) => {
  it('a sound database has no fault', async () => {
    expect(await checkWholeDatabase(await engine.newDatabase())).toEqual([]);
  });

  it('an index that says something else than its table is found by the whole check', async () => {
    if (engine.name !== 'SQLite') return;
    const databaseUrl = await engine.newDatabase();
    const file = sqliteFile(databaseUrl);
    const database = new Database(file);
    database.exec(`INSERT INTO "Story" ("slug", "title", "articleCount") VALUES ('ferry', 'Ferry', 0)`);
    // The index is taken for one of the table's other column, and is then wrong in each entry.
    database.unsafeMode();
    database.pragma('writable_schema = ON');
    database.exec(
      `UPDATE sqlite_master SET sql = 'CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("title")' WHERE name = 'Story_slug_key'`,
    );
    database.close();
    expect(() => checkFile(file)).not.toThrow();
    await expect(checkWholeDatabase(databaseUrl)).rejects.toThrow(DamagedDatabaseError);
  });

  it('a row that belongs to none is found', async () => {
    if (engine.name !== 'SQLite') return;
    const databaseUrl = await engine.newDatabase();
    const database = new Database(sqliteFile(databaseUrl));
    database.pragma('foreign_keys = OFF');
    database.exec(`INSERT INTO "StoryTerm" ("articleId", "term", "day") VALUES (7, 'quill', 0)`);
    database.close();
    expect(await checkWholeDatabase(databaseUrl)).toEqual([
      "A row of StoryTerm belongs to one of Article that isn't there",
    ]);
  });
});
