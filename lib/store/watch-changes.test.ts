import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { describeOnEachEngine } from './each-engine';
import { openStore } from './open-store';
import { sampleDraft, sampleSource } from './sample-draft';
import { type ChangeWatch, watchChanges } from './watch-changes';

const tsx = createRequire(import.meta.url).resolve('tsx');
const slow = 60_000;

describeOnEachEngine((engine) => {
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
    await store.saveArticle(sampleDraft({ headline, url: null }), sampleSource());
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
      import { openStore } from ${urlOf('open-store.ts')};
      import { sampleDraft, sampleSource } from ${urlOf('sample-draft.ts')};
      const store = await openStore({ databaseUrl: ${JSON.stringify(databaseUrl)} });
      await store.saveArticle(sampleDraft({ headline: 'From afar' }), sampleSource());
      await store.close();`;
    const flags = ['--import', tsx, '--input-type=module', '--eval', script];
    await promisify(execFile)(process.execPath, flags);
    await untilSeen(1);
    expect(seen[0]).toEqual(['article:from-afar', 'story:ferry', 'library']);
  });

  it('says that all may have changed after it could not listen', { timeout: slow }, async () => {
    const server = engine.server();
    if (!server) return;
    await server.dropConnections();
    await untilSeen(1);
    expect(seen).toEqual(['all']);
    await saveHere('After');
    await untilSeen(2);
    expect(seen[1]).toContain('article:after');
  });

  it('asks in microseconds', async () => {
    const rounds = 2_000;
    const start = performance.now();
    for (let round = 0; round < rounds; round++) watch.check();
    const each = ((performance.now() - start) * 1_000) / rounds;
    // Some 3 µs by itself; a query of the log would take ten times as long.
    expect(each).toBeLessThan(100);
  });
});
