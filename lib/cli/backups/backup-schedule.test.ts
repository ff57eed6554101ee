import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackupArguments } from './back-up';
import { startBackupSchedule } from './backup-schedule';

/** Leases of one database, which is all that processes share. */
function leases() {
  let held: string | null = null;
  return {
    takeLease: async (_: string, holder: string) => (held ??= holder) === holder,
    dropLease: async (_: string, holder: string) => void (held = held === holder ? null : held),
  };
}

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'backstory-schedule-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** In the place of a backup: it writes the file that it is given, half a second later. */
const writes = ['--eval', `setTimeout(() => fs.writeFileSync(process.argv[1], 'backup'), 500)`];
const day = 86_400_000;
const plan = (holder: string, program = writes) => ({ everyMs: day, keep: 3, folder, program, holder });
const names = () => readdirSync(folder).sort();

function keepOne(number: number, ageMs: number): void {
  const name = join(folder, `backstory-${String(number).padStart(6, '0')}-2026-01-01T0000Z.tar.gz`);
  writeFileSync(name, '');
  const at = (Date.now() - ageMs) / 1000;
  utimesSync(name, at, at);
}

/** Runs schedules until one has said something, and until they have stopped. */
async function runSchedules(programs: string[][], until: (said: string[]) => boolean): Promise<string[]> {
  const said: string[] = [];
  const store = leases();
  const all = programs.map((program, at) =>
    startBackupSchedule(store, plan(`p${at}`, program), (line) => said.push(line)),
  );
  while (!until(said)) await wait(20);
  await Promise.all(all.map((one) => one.stop()));
  return said;
}

describe('backups by schedule', () => {
  it('are made by one of several processes, and the oldest go', async () => {
    for (const number of [1, 2, 3]) keepOne(number, (5 - number) * day);
    writeFileSync(join(folder, 'backstory-000003-2026-01-01T0000Z.tar.gz.abc.part'), 'half');
    writeFileSync(join(folder, 'of-somebody-else.txt'), '');
    const said = await runSchedules([writes, writes, writes], (lines) => lines.length > 0);
    expect(said).toEqual([expect.stringMatching(/^Backed up to .*backstory-000004-/)]);
    expect(names().map((name) => name.slice(0, 16))).toEqual([
      'backstory-000002',
      'backstory-000003',
      'backstory-000004',
      'of-somebody-else',
    ]);
  });

  it.each([
    ['older than the time between two', day + 1_000, true],
    ['made just now', 1_000, false],
    ['made by a clock that was a year ahead', -365 * day, true],
  ])('are due where the last was %s', async (_, age, due) => {
    keepOne(9, age);
    const since = performance.now();
    const isOver = () => !due && performance.now() - since > 1_000;
    await runSchedules([writes], (lines) => lines.length > 0 || isOver());
    expect(names().some((name) => name.startsWith('backstory-000010-'))).toBe(due);
  });

  it('say why there is none, and remove none for it', async () => {
    keepOne(1, 2 * day);
    const fails = ['--eval', `console.error('The disk is full.'); process.exit(1)`];
    expect(await runSchedules([fails], (lines) => lines.length > 0)).toEqual([
      'No backup was made: The disk is full.',
    ]);
    expect(names()).toHaveLength(1);
  });

  it('end with the process that makes them', async () => {
    const forEver = [
      '--eval',
      `fs.writeFileSync(process.argv[1] + '.begun', ''); setInterval(() => {}, 1e6)`,
    ];
    const begun = () => existsSync(folder) && names().some((name) => name.endsWith('.begun'));
    expect(await runSchedules([forEver], begun)).toEqual([]);
  });
});

describe('the command line of a backup', () => {
  const read = (...args: string[]) => readBackupArguments(args, '/from', 'npm run backup --');

  it('takes a file, or how often', () => {
    expect(read('a.tar.gz')).toEqual({ kind: 'once', file: '/from/a.tar.gz' });
    expect(read('--every', '24h', '--keep', '7')).toEqual({
      kind: 'again',
      everyMs: day,
      keep: 7,
      folder: null,
    });
    expect(read('--every', '7d', 'there')).toMatchObject({ everyMs: 7 * day, folder: '/from/there' });
  });

  it.each([
    [],
    ['a', 'b'],
    ['--every', '0h'],
    ['--every', 'daily'],
    ['--every', '1d', '--keep', '0'],
    ['--keep', '3', 'a'],
    ['--to', 'x'],
  ])('refuses %j %j %j and says what it takes', (...args) =>
    expect(() => read(...args.filter((one) => one !== undefined))).toThrow(/npm run backup -- FILE/),
  );
});
