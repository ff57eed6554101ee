import { cpSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';

import { commandLinePermission } from '../auth/permission';
import { sqliteFile } from './engine/database';
import { type DatabaseLimits, servingLimits } from './engine/database-limits';
import { describeOnOwnServers } from './each-engine.testing';
import { openStore } from './open-store';
import { sampleDraft, sampleSource } from './sample-draft.testing';
import { isUnavailable } from '../base/unavailable';
import { watchChanges } from './changes/watch-changes';

const shortLimits: DatabaseLimits = {
  ...servingLimits,
  connectMs: 400,
  statementMs: 400,
  turnMs: 400,
  waiting: 20,
};
const save = (store: Awaited<ReturnType<typeof openStore>>, headline: string) =>
  store.saveArticle(commandLinePermission(), sampleDraft({ headline, url: null }), sampleSource());

/** What the promise is rejected with. */
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => error,
  );

describeOnOwnServers((engine) => {
  it('a server that hangs is given up, and what was refused is not written later', async () => {
    const server = engine.server();
    if (!server) return;
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl }, shortLimits);
    // Without limits: a test may stand still for longer than they allow.
    const patient = await openStore({ databaseUrl });
    await save(patient, 'Before');
    server.pause();
    try {
      const attempts = [store.ping(), save(store, 'Meanwhile'), store.listArticles({ limit: 1 })];
      for (const error of await Promise.all(attempts.map(failure))) expect(isUnavailable(error)).toBe(true);
      // More than have a connection or a place to wait for one: none of them waits for ever.
      const many = await Promise.all(Array.from({ length: 60 }, () => failure(store.ping())));
      expect(many.every((error) => isUnavailable(error))).toBe(true);
      expect(many.filter((error) => String(error).includes('Too many')).length).toBeGreaterThan(20);
    } finally {
      server.resume();
    }
    // As a device does: what was on its way to the server may have to be sent again.
    await vi.waitFor(() => store.ping(), { timeout: 20_000, interval: 100 });
    await save(patient, 'After');
    const listed = await patient.listArticles({ limit: 10 });
    expect(listed.ok && listed.items.map(({ slug }) => slug).sort()).toEqual(['after', 'before']);
    await Promise.all([store.close(), patient.close()]);
  });

  it('a server that hangs holds nobody up who closes', async () => {
    const server = engine.server();
    if (!server) return;
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl }, servingLimits);
    const watch = await watchChanges({ databaseUrl }, () => {});
    await store.ping();
    server.pause();
    try {
      const asked = failure(store.ping());
      await Promise.all([store.close(), watch.close()]);
      expect(await asked).not.toBe('none');
    } finally {
      server.resume();
    }
  });

  it('asks one thing at a time of a connection', async () => {
    if (!engine.server()) return;
    const databaseUrl = await engine.newDatabase();
    const urlOf = (name: string) => JSON.stringify(`${import.meta.dirname}/${name}`);
    const script = `
      import { commandLinePermission } from ${urlOf('../auth/permission.ts')};
      import { openStore } from ${urlOf('open-store.ts')};
      import { watchChanges } from ${urlOf('changes/watch-changes.ts')};
      import { sampleDraft, sampleSource } from ${urlOf('sample-draft.testing.ts')};
      const databaseUrl = ${JSON.stringify(databaseUrl)};
      const store = await openStore({ databaseUrl });
      const watch = await watchChanges({ databaseUrl }, () => {});
      const saving = [1, 2, 3].map((n) => store.saveArticle(commandLinePermission(), sampleDraft({ headline: 'No ' + n, url: null }), sampleSource()));
      await Promise.all(saving);
      await store.search.rebuild();
      await store.removeArticle(commandLinePermission(), 'no-1');
      await watch.close();
      await store.close();`;
    const flags = ['--throw-deprecation', '--import', 'tsx', '--input-type=module', '--eval', script];
    await promisify(execFile)(process.execPath, flags);
  });

  it('a write waits for another process without holding up its own', async () => {
    if (engine.name !== 'SQLite') return;
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl }, { ...shortLimits, turnMs: 20_000 });
    const other = new Database(sqliteFile(databaseUrl));
    other.exec('BEGIN IMMEDIATE');
    // Released by this process: it could not, if it stood still for as long as the write waits.
    setTimeout(() => other.exec('COMMIT'), 300);
    await save(store, 'Waited');
    expect(await store.findArticle('waited')).not.toBeNull();

    other.exec('BEGIN IMMEDIATE');
    const faults = [];
    for await (const fault of store.search.check()) faults.push(fault);
    expect(faults, 'what only reads waits for no writer').toEqual([]);
    await store.close();

    const hasty = await openStore({ databaseUrl }, shortLimits);
    const attempts = await Promise.all(Array.from({ length: 25 }, () => failure(save(hasty, 'Too late'))));
    expect(attempts.every((error) => isUnavailable(error))).toBe(true);
    other.close();
    await save(hasty, 'In time');
    expect(await hasty.findArticle('too-late')).toBeNull();
    await hasty.close();
  });

  it('a file that is removed or replaced is written no more', async () => {
    if (engine.name !== 'SQLite') return;
    const databaseUrl = await engine.newDatabase();
    const file = sqliteFile(databaseUrl);
    const store = await openStore({ databaseUrl }, shortLimits);
    const watch = await watchChanges({ databaseUrl }, () => {});
    await save(store, 'Before');
    renameSync(file, `${file}.away`);
    const expectRefused = async () => {
      expect(isUnavailable(await failure(save(store, 'Into nowhere')))).toBe(true);
      expect(isUnavailable(await failure(store.ping()))).toBe(true);
      expect(() => watch.check()).toThrow(file);
    };
    await expectRefused();
    cpSync(`${file}.away`, file);
    await expectRefused();
    rmSync(file);
    renameSync(`${file}.away`, file);
    await store.ping();
    watch.check();
    await save(store, 'Back');
    expect(await store.findArticle('into-nowhere')).toBeNull();
    await store.close();
    await watch.close();
  });

  it('a file that was damaged fails what is asked, and nothing hangs', async () => {
    if (engine.name !== 'SQLite') return;
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl }, shortLimits);
    truncateSync(sqliteFile(databaseUrl), 8_192);
    expect(isUnavailable(await failure(save(store, 'Damaged')))).toBe(true);
    expect(isUnavailable(await failure(store.listStories({ limit: 5 })))).toBe(true);
    await store.close();
  });
});
