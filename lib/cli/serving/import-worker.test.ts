import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { parseEnv } from '../../base/env';
import { importNews } from '../../base/import-news';
import { isUnderWay } from '../../article/imports/import-jobs';
import { stopWorkers } from '../../import/workers/run-in-worker';
import { describeOnEachEngine } from '../../store/each-engine.testing';
import { openStore } from '../../store/open-store';
import { runImports, startImportWorker } from './import-worker';

const folder = mkdtempSync(join(tmpdir(), 'backstory-imports-'));
afterAll(() => {
  stopWorkers();
  rmSync(folder, { recursive: true, force: true });
});

const editor = commandLinePermission();
const bytes = (text: string) => new TextEncoder().encode(text);
const ferry = { name: 'ferry.md', bytes: bytes('# The ferry\n\nIt left in the morning, late.\n') };
const choices = { published: '2023-04-25', update: false };

describeOnEachEngine((engine) => {
  async function open() {
    const databaseUrl = await engine.newDatabase();
    const parsed = parseEnv({ DATABASE_URL: databaseUrl, DATA_DIR: folder, LOG_LEVEL: 'silent' });
    if (!parsed.ok) throw new Error('the environment of the test is wrong');
    const store = await openStore({ databaseUrl });
    const outcomes = async (id: string) => {
      const listed = await store.desk.listItems(editor, id, { limit: 100 });
      if (!listed.ok) throw new Error(listed.reason);
      return listed.items.map(({ name, state, slug, reason }) => ({ name, state, said: slug ?? reason }));
    };
    return { store, env: parsed.env, outcomes };
  }

  it('a job is taken in by the code of the command line, and each item says what became of it', async () => {
    const { store, env, outcomes } = await open();
    try {
      const list = { name: 'list.txt', bytes: bytes('http://127.0.0.1/a\nhttp://127.0.0.1/b\n') };
      const empty = { name: 'empty.md', bytes: bytes('') };
      const again = { name: 'again.md', bytes: ferry.bytes };
      const id = await store.desk.addJob(editor, [ferry, list, empty, again], choices);
      await runImports(store, env, 'a', new AbortController().signal);
      expect(await outcomes(id)).toEqual([
        { name: 'ferry.md', state: 'saved', said: 'the-ferry' },
        { name: 'list.txt', state: 'listed', said: null },
        { name: 'empty.md', state: 'refused', said: expect.stringContaining('empty') },
        { name: 'again.md', state: 'saved', said: 'the-ferry' },
        // Nothing is fetched from private addresses.
        { name: 'http://127.0.0.1/a', state: 'refused', said: expect.stringContaining('private') },
        { name: 'http://127.0.0.1/b', state: 'refused', said: expect.stringContaining('private') },
      ]);
      expect((await store.findArticle('the-ferry'))?.article.publishedAt).toBe('2023-04-25');
    } finally {
      await store.close();
    }
  });

  it('a job that its process left is taken up, by one process at a time', async () => {
    const { store, env, outcomes } = await open();
    try {
      const id = await store.desk.addJob(editor, [ferry], choices);
      await store.desk.claimItem();
      await store.takeLease('imports', 'other', 60_000);
      await runImports(store, env, 'a', new AbortController().signal);
      expect(await outcomes(id)).toMatchObject([{ state: 'working' }]);
      await store.dropLease('imports', 'other');
      await runImports(store, env, 'a', new AbortController().signal);
      expect(await outcomes(id)).toMatchObject([{ state: 'saved' }]);
    } finally {
      await store.close();
    }
  });

  it('what is handed in is taken up at once, and nothing is begun after the end', async () => {
    const { store, env } = await open();
    const worker = startImportWorker(store, env, (line) => expect(line).toBe('nothing'));
    try {
      const id = await store.desk.addJob(editor, [ferry], choices);
      importNews.tell();
      const job = async () => store.desk.findJob(editor, id);
      await expect.poll(async () => (await job())?.counts.saved, { timeout: 20_000 }).toBe(1);
      expect(await job()).not.toSatisfy(isUnderWay);
      await worker.stop();
      await store.desk.addJob(editor, [ferry], choices);
      importNews.tell();
      expect((await store.desk.claimItem())?.name).toBe('ferry.md');
    } finally {
      await worker.stop();
      await store.close();
    }
  });
});
