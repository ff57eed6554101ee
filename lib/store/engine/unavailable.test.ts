import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { sqliteFile } from './database';
import { describeOnOwnServers } from '../each-engine.testing';
import { openStore } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';
import { DatabaseUnavailable, isUnavailable } from '../../base/unavailable';

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );

it('knows its own, a copy of it, and what wraps it', () => {
  const own = new DatabaseUnavailable();
  expect(isUnavailable(own)).toBe(true);
  expect(isUnavailable(Object.assign(new Error('x'), { name: 'DatabaseUnavailable' }))).toBe(true);
  expect(isUnavailable(new Error('outer', { cause: own }))).toBe(true);
});

it('takes no mistake for it', () => {
  const loop: { cause?: unknown } = {};
  loop.cause = loop;
  const others = [
    null,
    'text',
    new Error('x'),
    new TypeError('y'),
    { code: 'P2002' },
    { code: '23505' },
    loop,
  ];
  for (const other of others) expect(isUnavailable(other), String(other)).toBe(false);
  // A reader who went away.
  expect(isUnavailable(Object.assign(new Error('aborted'), { code: 'ECONNRESET' }))).toBe(false);
});

describeOnOwnServers((engine) => {
  it('knows a database that is away, for reads and writes', async () => {
    const url = await engine.newDatabase();
    const gone =
      engine.name === 'SQLite' ? 'file:/nowhere/at/all.db' : url.replace(/host=.*/, 'host=/nowhere');
    const read = await caught(openStore({ databaseUrl: gone }).then((store) => store.findArticle('a')));
    expect(isUnavailable(read), String(read)).toBe(true);
    const saved = await caught(
      openStore({ databaseUrl: gone }).then((store) =>
        store.saveArticle(commandLinePermission(), sampleDraft(), sampleSource()),
      ),
    );
    expect(isUnavailable(saved), String(saved)).toBe(true);
  });

  it('leaves a wrong question wrong', async () => {
    const databaseUrl = await engine.newDatabase('empty');
    // SQLite's file is asked when it is opened, PostgreSQL with the first question.
    const asked = openStore({ databaseUrl }).then((store) =>
      store.findArticle('a').finally(() => store.close()),
    );
    const error = await caught(asked);
    expect(error).toBeInstanceOf(Error);
    expect(isUnavailable(error), String(error)).toBe(false);
  });

  it('knows a database that is lost while it is open', async () => {
    const databaseUrl = await engine.newDatabase();
    const store = await openStore({ databaseUrl });
    await store.findArticle('a');
    if (engine.name === 'SQLite') writeFileSync(sqliteFile(databaseUrl), 'no database at all '.repeat(9_000));
    else await engine.server()?.stop();
    // Several, since SQLite has some of the file's pages in memory.
    const errors = await Promise.all(
      [store.findArticle('b'), store.listStories({ limit: 9 }), store.findLead()].map(caught),
    );
    expect(
      errors.map((error) => isUnavailable(error)),
      errors.map(String).join(),
    ).toContain(true);
    await store.close();
  });
});
