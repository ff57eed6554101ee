import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { describeOnEachEngine } from '../../store/each-engine.testing';
import { openStore } from '../../store/open-store';

const count = 60;
const paragraphs = 12;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-killed-'));
  for (let number = 0; number < count; number++) {
    const text = Array.from({ length: paragraphs }, (_, at) => `Paragraph ${at} of report ${number}.`);
    const name = `${String(number).padStart(3, '0')}.md`;
    writeFileSync(join(folder, name), `# Report ${number}\n\nApril 25, 2023\n\n${text.join('\n\n')}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports the folder; killed without warning some time after that many articles were reported. */
async function importFolder(
  databaseUrl: string,
  killAfter?: number,
): Promise<{ code: number | null; last: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/commands/import.ts', folder], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: join(folder, 'data'),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let reported = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
      reported += chunk.toString().match(/(?:created|unchanged) as /g)?.length ?? 0;
      if (killAfter !== undefined && reported >= killAfter)
        setTimeout(() => child.kill('SIGKILL'), reported * 7);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, last: output.trimEnd().split('\n').at(-1) ?? '' };
}

describeOnEachEngine((engine) => {
  it('killed at any moment, an import leaves whole articles only, and the next one goes on', async () => {
    const databaseUrl = await engine.newDatabase();
    // Another moment in each run: those that were seen to matter aren't known beforehand.
    const killAfter = 1 + Math.floor(Math.random() * 20);
    expect((await importFolder(databaseUrl, killAfter)).code, `killed after ${killAfter}`).toBeNull();

    const store = await openStore({ databaseUrl });
    let there = 0;
    try {
      const listed = await store.listArticles({ limit: count });
      if (!listed.ok) throw new Error(listed.reason);
      there = listed.items.length;
      for (const { slug } of listed.items) {
        expect((await store.findArticle(slug))?.article.passages).toHaveLength(paragraphs);
        expect((await store.findSource(slug))?.bytes.length).toBeGreaterThan(0);
      }
    } finally {
      await store.close();
    }
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(count);
    const { code, last } = await importFolder(databaseUrl);
    expect(code).toBe(0);
    expect(last).toContain(
      `${count - there} created, 0 updated, ${there} unchanged, 0 there already, 0 refused`,
    );
  }, 120_000);
});
