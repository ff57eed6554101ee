import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { openStore } from '../open-store';
import { migrate } from '../migrations/migrate';
import { migrationNames } from '../migrations/migration-files';
import { readTables, writeTables } from './tables/open-tables';
import { findPostgres, startThrowawayPostgres, type ThrowawayPostgres } from '../throwaway-postgres.testing';
import { sampleDraft, sampleSource } from '../sample-draft.testing';
import { FileThereError, makeBackup } from './make-backup';
import { PlaceTakenError, restoreBackup } from './restore-backup';
import { countEnding, everyRow, fillLibrary, highlight } from './sample-library.testing';
import { ArchiveError } from './tar';

type EngineName = 'SQLite' | 'PostgreSQL';
const bin = findPostgres();
const engines: EngineName[] = bin ? ['SQLite', 'PostgreSQL'] : ['SQLite'];
const pairs = engines.flatMap((from) => engines.map((to) => [from, to] as const));
const about = { version: '1.2.3', settings: { SITE_NAME: 'The Alder' } };

let folder = '';
let cluster: ThrowawayPostgres | null = null;
let count = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-backup-'));
  if (bin) cluster = await startThrowawayPostgres(bin);
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A place without a library. */
async function newPlace(engine: EngineName) {
  const dataDir = join(folder, `${++count}`);
  if (engine === 'SQLite') return { dataDir, databaseUrl: `file:${join(dataDir, 'backstory.db')}` };
  if (!cluster) throw new Error('no cluster');
  return { dataDir, databaseUrl: await cluster.createDatabase(`b${count}`) };
}

async function newLibrary(engine: EngineName, pictures?: number) {
  const place = await newPlace(engine);
  await migrate(place.databaseUrl, place.dataDir);
  return { ...place, stored: await fillLibrary(place.databaseUrl, place.dataDir, pictures) };
}

const newFile = () => join(folder, `backup-${++count}.tar.gz`);

/** As `npm run restore` ends: the schema is brought up to date and the articles are indexed. */
async function bringUpToDate(databaseUrl: string) {
  await migrate(databaseUrl);
  const store = await openStore({ databaseUrl });
  await store.search.indexPending();
  return store;
}

async function countRows(databaseUrl: string): Promise<number> {
  if (databaseUrl.startsWith('file:') && !existsSync(databaseUrl.slice('file:'.length))) return 0;
  return readTables(databaseUrl, async (tables) => {
    let rows = 0;
    for (const table of tables.tables) for await (const _ of tables.read(table)) rows += 1;
    return rows;
  });
}

describe.each(pairs)('a backup of %s, restored onto %s', (from, to) => {
  it('is the same library: every row, every picture, and what search finds', async () => {
    const source = await newLibrary(from);
    const file = newFile();
    const made = await makeBackup(source, file, about);
    expect(made).toMatchObject({ pictures: 3, missingPictures: 0 });
    expect(statSync(file).mode & 0o077).toBe(0);

    const target = await newPlace(to);
    const restored = await restoreBackup(target, file);
    expect(restored.head).toMatchObject({ ...about, engine: from.toLowerCase() });
    expect(restored).toMatchObject({ rows: made.rows, pictures: 3 });
    const store = await bringUpToDate(target.databaseUrl);
    try {
      const before = await everyRow(source.databaseUrl);
      for (const [model, rows] of Object.entries(before)) expect(rows, model).not.toEqual([]);
      expect(await everyRow(target.databaseUrl)).toEqual(before);
      // Sign-ins and links that ended after the backup stay ended.
      expect(await countEnding(source.databaseUrl)).toBe(2);
      expect(await countEnding(target.databaseUrl)).toBe(0);
      expect(readdirSync(join(target.dataDir, 'pictures'))).toHaveLength(3);
      for (const [hash, bytes] of source.stored)
        expect(readFileSync(join(target.dataDir, 'pictures', `${hash}.webp`)).equals(bytes)).toBe(true);
      const faults = [];
      for await (const fault of store.search.check()) faults.push(fault);
      expect(faults).toEqual([]);
      // Numbers that were given out before are given out to nobody again.
      const { slug } = await store.saveArticle(
        commandLinePermission(),
        sampleDraft({ headline: 'The fifth' }),
        sampleSource(),
      );
      const rows = (await everyRow(target.databaseUrl))['article'] as { slug: string; id: number }[];
      expect(rows.find((row) => row.slug === slug)?.id).toBe(5);
    } finally {
      await store.close();
    }
  });

  it('comes at the schema that it was made with, and is then brought up to date', async () => {
    const source = await newPlace(from);
    const early = migrationNames('sqlite').slice(0, 3);
    await migrate(source.databaseUrl, source.dataDir, { only: early });
    await writeTables(source.databaseUrl, (tables) =>
      tables.execute(`INSERT INTO "Publisher" ("name", "articleCount") VALUES ('The Alder', 4)`),
    );
    const file = newFile();
    await makeBackup(source, file, about);
    const target = await newPlace(to);
    expect((await restoreBackup(target, file)).head.migrations).toEqual(early);
    const store = await bringUpToDate(target.databaseUrl);
    expect(await store.listPublishers(5)).toEqual([{ name: 'The Alder', articleCount: 4 }]);
    await store.close();
  });
});

describe.each(engines)('a backup of %s', (engine) => {
  it('has every write that was answered before it began, while others go on', async () => {
    const source = await newLibrary(engine);
    const store = await openStore(source);
    const reader = await store.readers.make('token');
    const ids = async (databaseUrl: string) =>
      ((await everyRow(databaseUrl))['annotation'] as { id: string }[]).map(({ id }) => id);
    const answered = await ids(source.databaseUrl);
    let goesOn = true;
    const writing = (async () => {
      while (goesOn) {
        const one = highlight('nowhere');
        await store.annotations.add(reader, [one], crypto.randomUUID());
        answered.push(one.id);
        // The store may do all of it without once giving way.
        await wait(1);
      }
    })();
    while (answered.length < 20) await wait(1);
    const before = [...answered];
    const file = newFile();
    await makeBackup(source, file, about);
    goesOn = false;
    await writing;
    await store.close();

    const target = await newPlace(engine);
    await restoreBackup(target, file);
    const there = await ids(target.databaseUrl);
    expect(before.filter((id) => !there.includes(id))).toEqual([]);
    expect(there.filter((id) => !answered.includes(id))).toEqual([]);
  });

  it('goes into an empty place only, and leaves another as it is', async () => {
    const source = await newLibrary(engine);
    const file = newFile();
    await makeBackup(source, file, about);
    const before = await everyRow(source.databaseUrl);
    await expect(restoreBackup(source, file)).rejects.toThrow(PlaceTakenError);
    expect(await everyRow(source.databaseUrl)).toEqual(before);
    await expect(makeBackup(source, file, about)).rejects.toThrow(FileThereError);
  });

  it('is rolled back where what is there differs from it', async () => {
    const source = await newLibrary(engine);
    const file = newFile();
    await makeBackup(source, file, about);
    const target = await newPlace(engine);
    // A picture can't be written where a folder of its name stands.
    mkdirSync(join(target.dataDir, 'pictures', `${[...source.stored.keys()].sort()[2]}.webp`), {
      recursive: true,
    });
    await expect(restoreBackup(target, file)).rejects.toThrow();
    expect(await countRows(target.databaseUrl)).toBe(0);
  });

  it('that is killed while it is restored leaves no row, and can be restored again', async () => {
    const source = await newLibrary(engine, 400);
    const file = newFile();
    const { rows } = await makeBackup(source, file, about);
    const target = await newPlace(engine);
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/commands/restore.ts', file], {
      env: { ...process.env, DATABASE_URL: target.databaseUrl, DATA_DIR: target.dataDir, NODE_ENV: 'test' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
    const pictures = join(target.dataDir, 'pictures');
    // By then all rows have been written, and nothing is committed before the last picture.
    while (!existsSync(pictures) || readdirSync(pictures).length === 0) await wait(5);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(await countRows(target.databaseUrl)).toBe(0);
    expect((await restoreBackup(target, file)).rows).toBe(rows);
  });
});

describe('an archive', () => {
  it('is refused wherever it was cut off or a byte of it was changed, before anything is written', async () => {
    const source = await newLibrary('SQLite');
    const file = newFile();
    await makeBackup(source, file, about);
    const whole = readFileSync(file);
    const plain = gunzipSync(whole);
    const at = (share: number) => Math.floor(plain.length * share);
    const flipped = (position: number) => {
      const bytes = Buffer.from(plain);
      bytes[position] = (bytes[position] ?? 0) ^ 1;
      return gzipSync(bytes);
    };
    const damaged = [
      whole.subarray(0, whole.length >> 1),
      whole.subarray(0, whole.length - 4),
      gzipSync(plain.subarray(0, at(0.9))),
      Buffer.from('no archive'),
      Buffer.alloc(0),
      ...[0.1, 0.3, 0.5].map((share) => flipped(at(share))),
    ];
    const target = await newPlace('SQLite');
    for (const [index, bytes] of damaged.entries()) {
      const broken = newFile();
      writeFileSync(broken, bytes);
      await expect(restoreBackup(target, broken), `${index}`).rejects.toThrow(ArchiveError);
    }
    expect(existsSync(target.dataDir)).toBe(false);
  });

  it('of a newer schema is refused, and says which version made it', async () => {
    const source = await newLibrary('SQLite');
    await writeTables(source.databaseUrl, (tables) =>
      tables.execute(`UPDATE _prisma_migrations SET migration_name = '29990101000000_later'
        WHERE migration_name = '${migrationNames('sqlite').at(-1)}'`),
    );
    const file = newFile();
    await makeBackup(source, file, about);
    const attempt = restoreBackup(await newPlace('SQLite'), file);
    await expect(attempt).rejects.toThrow(/newer version of Backstory \(1\.2\.3\).*29990101000000_later/);
  });

  it('leaves nothing of a backup that was ended', async () => {
    const source = await newLibrary('SQLite');
    const file = newFile();
    await expect(makeBackup(source, file, about, AbortSignal.abort())).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => join(folder, name).startsWith(file))).toEqual([]);
  });
});
