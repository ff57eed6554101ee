import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { migrate } from '../../store/migrations/migrate';
import { exitCodes } from '../setup/steps';

const root = join(import.meta.dirname, '..', '..', '..');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  output: string;
}

/** What root may write is no matter of rights; its tests run as somebody else. */
const becomeNobody = 'data:text/javascript,process.setgid(65534);process.setuid(65534)';

/** Runs `npm start` without npm, in an environment of its own; ends it if it should come to serve. */
async function start(variables: Record<string, string>, { asNobody = false } = {}): Promise<Ended> {
  const unset = { DATABASE_URL: '', PORT: '0', HOST: '', SITE_URL: '', SITE_NAME: '', LOG_LEVEL: '' };
  const flags = asNobody && process.getuid?.() === 0 ? ['--import', becomeNobody] : [];
  const child = spawn(process.execPath, ['--import', 'tsx', ...flags, 'lib/cli/commands/start.ts'], {
    cwd: root,
    env: { ...process.env, ...unset, ...variables },
    timeout: 25_000,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}

/** Every file below a folder with a hash of its bytes. */
function contents(below: string): Record<string, string> {
  const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashed = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return [file, createHash('sha256').update(readFileSync(file)).digest('hex')] as const;
  });
  return Object.fromEntries(hashed);
}

describe('a start that cannot be', () => {
  it('names the variable that is wrong', async () => {
    const dataDir = join(folder, 'wrong-port');
    const { code, output } = await start({ PORT: 'abc', DATA_DIR: dataDir });
    expect(output).toBe('PORT is "abc"; it takes a port number, 0 to 65535.\n');
    expect(code).toBe(exitCodes.wrongEnvironment);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('names the port that is taken, and makes no data folder', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const dataDir = join(folder, 'port-taken');
    const { code, output } = await start({ PORT: String(port), DATA_DIR: dataDir });
    await new Promise((resolve) => other.close(resolve));
    expect(output).toContain(`Port ${port} at 127.0.0.1 is taken`);
    expect(code).toBe(exitCodes.portTaken);
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each([
    ['is a file', 'plain', []],
    ['is below a file', 'plain', ['library']],
    ['is below a file that may be run', 'program', ['library', 'of', 'news']],
  ])('names the data folder where it %s', async (_, file, below) => {
    writeFileSync(join(folder, file), 'a file');
    chmodSync(join(folder, file), file === 'program' ? 0o755 : 0o644);
    const before = contents(folder);
    const dataDir = join(folder, file, ...below);
    const { code, output } = await start({ DATA_DIR: dataDir });
    expect(output).toContain(`The data folder ${dataDir} can't be written`);
    expect(output).toContain('DATA_DIR');
    expect(code).toBe(exitCodes.dataFolder);
    expect(contents(folder)).toEqual(before);
  });

  it("makes no data folder where the database's own can't be written", async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    const dataDir = join(folder, 'beside-no-folder');
    const { code, output } = await start({ DATA_DIR: dataDir, DATABASE_URL: `file:${file}/news.db` });
    expect(output).toContain(file);
    expect(output).toContain('DATABASE_URL');
    expect(code).toBe(exitCodes.dataFolder);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('names the migration that it does not know, and leaves the database as it is', async () => {
    const dataDir = join(folder, 'newer');
    const file = join(dataDir, 'backstory.db');
    await migrate(`file:${file}`, dataDir);
    const database = new Database(file);
    database.exec(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', CURRENT_TIMESTAMP, 1)`,
    );
    database.close();
    const before = readFileSync(file);
    const { code, output } = await start({ DATA_DIR: dataDir });
    expect(output).toContain('29990101000000_later');
    expect(code).toBe(exitCodes.newerDatabase);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const file = join(folder, 'letter.db');
    const letter = 'Dear reader, this is no database. '.repeat(100);
    writeFileSync(file, letter);
    const { code, output } = await start({ DATA_DIR: join(folder, 'letter'), DATABASE_URL: `file:${file}` });
    expect(output).toContain(`${file} is damaged, or is no database`);
    expect(output).toContain('npm run restore');
    expect(code).toBe(exitCodes.damagedDatabase);
    expect(readFileSync(file, 'utf8')).toBe(letter);
  });

  it('refuses a damaged database in one sentence, and leaves it as it is', async () => {
    const dataDir = join(folder, 'damaged');
    const file = join(dataDir, 'backstory.db');
    await migrate(`file:${file}`, dataDir);
    const bytes = readFileSync(file);
    // All but the first page, which says that it is a database.
    bytes.fill(0xa5, 4096, 40_960);
    writeFileSync(file, bytes);
    const { code, output } = await start({ DATA_DIR: dataDir });
    expect(output).toContain(`${file} is damaged`);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(exitCodes.damagedDatabase);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('refuses a database that may only be read', async () => {
    const dataDir = join(folder, 'read-only');
    const file = join(dataDir, 'backstory.db');
    await migrate(`file:${file}`, dataDir);
    chmodSync(folder, 0o755);
    chmodSync(dataDir, 0o777);
    chmodSync(file, 0o444);
    const { code, output } = await start({ DATA_DIR: dataDir }, { asNobody: true });
    expect(output).toBe(
      `The database ${file} can't be written. Nothing was changed; give the user that runs Backstory the right to. ` +
        'DATABASE_URL says where the database is.\n',
    );
    expect(code).toBe(exitCodes.dataFolder);
  });
});
