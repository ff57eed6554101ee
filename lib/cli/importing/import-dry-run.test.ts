import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { type Env, parseEnv } from '../../base/env';
import { describeOnEachEngine } from '../../store/each-engine.testing';
import { importPaths } from './import-paths';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-dry-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function envOf(databaseUrl: string, dataDir: string): Env {
  const parsed = parseEnv({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  if (!parsed.ok) throw new Error('the test has a wrong environment');
  return parsed.env;
}

describeOnEachEngine((engine) => {
  it('a dry run tells what an import then does, and stores nothing', async () => {
    const documents = join(folder, `documents on ${engine.name}`);
    const data = join(folder, `data on ${engine.name}`);
    mkdirSync(documents);
    const env = envOf(await engine.newDatabase(), data);
    const picture = { width: 40, height: 30, channels: 3, background: '#888' } as const;
    writeFileSync(join(documents, 'ferry.png'), await sharp({ create: picture }).png().toBuffer());
    const write = (name: string, text: string) =>
      writeFileSync(
        join(documents, `${name}.md`),
        `---\nheadline: ${name}\npublished: 2023-04-25\nphoto:\n  file: ferry.png\n  alt: A ferry\n---\n\n${text}\n`,
      );
    const run = async (dryRun: boolean) => {
      const reported: string[] = [];
      const summary = await importPaths([documents], env, {
        permission: commandLinePermission(),
        dryRun,
        progress: (one) =>
          reported.push(one.kind === 'saved' ? `${one.saved.outcome} ${one.saved.slug}` : one.kind),
      });
      return { reported: reported.sort(), ...summary };
    };
    const stored = () => {
      try {
        return readdirSync(join(data, 'pictures'));
      } catch {
        return [];
      }
    };

    write('first', 'The ferry left.');
    expect(await run(true)).toMatchObject({ reported: ['created first'], created: 1 });
    expect(stored()).toEqual([]);
    await run(false);
    expect(stored()).toHaveLength(1);
    expect(await run(true)).toMatchObject({ reported: ['unchanged first'], updated: 0, unchanged: 1 });

    write('first', 'The ferry left late.');
    write('second', 'The ferry came back.');
    const foreseen = await run(true);
    expect(foreseen.reported).toEqual(['created second', 'updated first']);
    expect(await run(false)).toMatchObject({ reported: foreseen.reported });
  });
});
