import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { commandLinePermission } from '../../auth/permission';
import { storedRevisions } from './changes';
import { adapterFor } from '../engine/database';
import { describeOnOwnServers } from '../each-engine.testing';
import { openStore } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';
import { type ChangeWatch, watchChanges } from './watch-changes';

const tsx = createRequire(import.meta.url).resolve('tsx');
const slow = 60_000;

/** A way to the database on which all who are connected can be left without an answer. */
async function silentWire(databaseUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'bs-wire-'));
  const url = new URL(databaseUrl);
  const socket = '.s.PGSQL.5432';
  const real = join(url.searchParams.get('host') ?? '', socket);
  const open = new Map<Socket, Socket>();
  const server = createServer((near) => {
    const far = connect(real);
    open.set(near, far);
    near.pipe(far).pipe(near);
    for (const end of [near, far]) end.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(join(folder, socket), resolve));
  url.searchParams.set('host', folder);
  return {
    url: url.href,
    fallSilent() {
      for (const [near, far] of open) {
        near.unpipe(far);
        far.unpipe(near);
      }
    },
    async close() {
      for (const ends of open) for (const end of ends) end.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

describeOnOwnServers((engine) => {
  let databaseUrl: string;
  let watch: ChangeWatch;
  let seen: (string[] | 'all')[];

  beforeEach(async () => {
    databaseUrl = await engine.newDatabase();
    seen = [];
    watch = await watchChanges({ databaseUrl }, (tags) => seen.push(tags));
  });
  afterEach(() => watch.close());

  /** On PostgreSQL word comes by itself, a moment after the commit. */
  const untilSeen = (count: number) =>
    vi.waitFor(
      () => {
        watch.check();
        expect(seen).toHaveLength(count);
      },
      { timeout: 20_000, interval: 20 },
    );

  async function saveHere(headline: string): Promise<void> {
    const store = await openStore({ databaseUrl });
    await store.saveArticle(commandLinePermission(), sampleDraft({ headline, url: null }), sampleSource());
    await store.close();
  }

  it('tells of what this process writes, once', async () => {
    watch.check();
    expect(seen).toEqual([]);
    await saveHere('One');
    await untilSeen(1);
    expect(seen[0]).toContain('article:one');
    watch.check();
    await saveHere('Two');
    await untilSeen(2);
    expect(seen[1]).toContain('article:two');
    expect(seen[1]).not.toContain('article:one');
  });

  it('tells of what another process writes', { timeout: slow }, async () => {
    const urlOf = (name: string) => JSON.stringify(join(import.meta.dirname, name));
    const script = `
      import { commandLinePermission } from ${urlOf('../../auth/permission.ts')};
      import { openStore } from ${urlOf('../open-store.ts')};
      import { sampleDraft, sampleSource } from ${urlOf('../sample-draft.testing.ts')};
      const store = await openStore({ databaseUrl: ${JSON.stringify(databaseUrl)} });
      await store.saveArticle(commandLinePermission(), sampleDraft({ headline: 'From afar' }), sampleSource());
      await store.close();`;
    const flags = ['--import', tsx, '--input-type=module', '--eval', script];
    await promisify(execFile)(process.execPath, flags);
    await untilSeen(1);
    expect(seen[0]).toEqual(['article:from-afar', 'story:ferry', 'library']);
  });

  it('reads what was written while it could not listen', { timeout: slow }, async () => {
    const server = engine.server();
    if (!server) return;
    await server.dropConnections();
    await saveHere('Meanwhile');
    await untilSeen(1);
    expect(seen[0]).toContain('article:meanwhile');
    await saveHere('After');
    await untilSeen(2);
    expect(seen[1]).toContain('article:after');
  });

  it('notices a connection that died without a word', { timeout: slow }, async () => {
    if (!engine.server()) return;
    const wire = await silentWire(databaseUrl);
    const reported: (string[] | 'all')[] = [];
    const far = await watchChanges({ databaseUrl: wire.url }, (tags) => reported.push(tags), {
      heartbeatMs: 300,
    });
    wire.fallSilent();
    await saveHere('Unheard');
    await vi.waitFor(() => expect(reported.flat()).toContain('article:unheard'), { timeout: 20_000 });
    await far.close();
    await wire.close();
  });

  it('keeps a log that is long enough for who reads on, and no longer', async () => {
    const store = await openStore({ databaseUrl });
    await saveHere('One');
    const { revision: first } = await store.changesSince(0);
    const { PrismaClient: Client } =
      engine.name === 'SQLite'
        ? await import('../../../prisma/generated/sqlite/client/client')
        : await import('../../../prisma/generated/postgresql/client/client');
    const rows = new (Client as typeof import('../../../prisma/generated/sqlite/client/client').PrismaClient)(
      {
        adapter: adapterFor(databaseUrl),
      },
    );
    const old = first + 20_000;
    await rows.change.create({ data: { revision: old, tags: '["article:old"]' } });
    const recent = old + storedRevisions;
    await rows.change.create({ data: { revision: recent, tags: '["article:recent"]' } });
    if (engine.name === 'PostgreSQL')
      await rows.$executeRawUnsafe(
        `SELECT setval(pg_get_serial_sequence('"Change"', 'revision'), ${recent})`,
      );
    await saveHere('Two');
    const left = await rows.change.findMany({ orderBy: { revision: 'asc' } });
    expect(left.map(({ revision }) => revision)).toEqual([recent, recent + 1]);
    await rows.$disconnect();
    await store.close();
  });
});
