import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { parseEnv } from '../../base/env';
import { importSignal } from '../../base/import-signal';
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
const choices = { published: '2023-04-25', update: false, drafts: 'none' as const };

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

  it('what is kept as a draft is no article, and a page has the pictures that were saved with it', async () => {
    const { store, env, outcomes } = await open();
    try {
      const text = Array.from(
        { length: 6 },
        (_, at) =>
          `<p>The pier was shut on day ${at}. Near the pier, people of the street said that none is older, and that it will be open again.</p>`,
      );
      const page = `<!doctype html>
<!-- saved from url=(0024)https://news.example/pier -->
<html lang="en"><head><title>The pier</title></head><body><article><h1>The pier</h1><figure><img src="Pier_files/a.png" alt="A pier"><figcaption>It is open</figcaption></figure>${text.join('')}</article></body></html>`;
      const picture = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#357' } })
        .png()
        .toBuffer();
      const saved = {
        name: 'Pier.html',
        bytes: bytes(page),
        files: [{ path: 'Pier_files/a.png', bytes: picture }],
      };
      const list = { name: 'list.txt', bytes: bytes('http://127.0.0.1/a') };
      const id = await store.desk.addJob(editor, [saved, list], { ...choices, drafts: 'one' });
      await runImports(store, env, 'a', new AbortController().signal);
      expect(await outcomes(id)).toMatchObject([
        { state: 'draft' },
        { state: 'listed' },
        { state: 'refused' },
      ]);
      expect(await store.isEmpty()).toBe(true);
      const drafts = await store.desk.listDrafts(editor, { limit: 10 });
      const [draft] = drafts.ok ? drafts.items : [];
      const found = draft && (await store.desk.findDraft(editor, draft.id));
      expect(JSON.stringify(found?.article)).toMatch(/"src":"\/pictures\/[0-9a-f]{64}","width":640/);
      // What the library has is no draft again.
      await store.desk.addJob(editor, [ferry], choices);
      const again = await store.desk.addJob(editor, [ferry], { ...choices, drafts: 'all' });
      await runImports(store, env, 'a', new AbortController().signal);
      expect(await outcomes(again)).toEqual([{ name: 'ferry.md', state: 'saved', said: 'the-ferry' }]);
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
      expect(await outcomes(id)).toMatchObject([{ state: 'reading' }]);
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
      importSignal.notify();
      const job = async () => store.desk.findJob(editor, id);
      await expect.poll(async () => (await job())?.counts.saved, { timeout: 20_000 }).toBe(1);
      expect(await job()).not.toSatisfy(isUnderWay);
      await worker.stop();
      await store.desk.addJob(editor, [ferry], choices);
      importSignal.notify();
      expect((await store.desk.claimItem())?.name).toBe('ferry.md');
    } finally {
      await worker.stop();
      await store.close();
    }
  });
});
