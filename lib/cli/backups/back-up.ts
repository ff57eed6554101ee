import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageFile from '../../../package.json' with { type: 'json' };
import { type BackupMade, FileThereError, makeBackup } from '../../store/backup/make-backup';
import { ArchiveError } from '../../store/backup/tar';
import { parseDuration } from '../../base/duration';
import type { Env } from '../../base/env';
import { NoDatabaseError } from '../../store/backup/tables/open-tables';
import { librarySettings } from './library-settings';
import { type Say, StartError } from '../setup/steps';

const usage = (command: string) => `Say where the backup goes:
  ${command} FILE                          back up now, into this file
  ${command} --every 24h --keep 7 [FOLDER] again and again, and keep the newest of them`;

export type BackupCall =
  { kind: 'once'; file: string } | { kind: 'again'; everyMs: number; keep: number; folder: string | null };

/** Reads a backup's command line. @param from the folder that paths are relative to @throws StartError */
export function readBackupArguments(args: string[], from: string, command: string): BackupCall {
  const fail = (reason: string): never => {
    throw new StartError(`${reason}${usage(command)}`, 1);
  };
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { every: { type: 'string' }, keep: { type: 'string' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  const { values, positionals } = parsed;
  const [given, ...more] = positionals;
  if (more.length > 0) fail('');
  if (values.every === undefined) {
    if (values.keep !== undefined) fail('--keep goes with --every.\n');
    return given === undefined ? fail('') : { kind: 'once', file: resolve(from, given) };
  }
  const everyMs = parseDuration(values.every);
  const keep = Number(values.keep ?? 7);
  if (everyMs === null) return fail(`--every takes a time such as 24h, 90m or 7d, not "${values.every}".\n`);
  if (!Number.isInteger(keep) || keep < 1) fail(`--keep takes a number from 1, not "${values.keep}".\n`);
  return { kind: 'again', everyMs, keep, folder: given === undefined ? null : resolve(from, given) };
}

/** Backs up to one file and says what is in it. @throws StartError */
export async function backUpTo(file: string, env: Env, say: Say): Promise<void> {
  const started = performance.now();
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  let made: BackupMade;
  try {
    const about = { version: packageFile.version, settings: librarySettings(process.env) };
    const place = { databaseUrl: env.DATABASE_URL, dataDir: env.DATA_DIR };
    made = await makeBackup(place, file, about, stopping.signal);
  } catch (error) {
    if (error instanceof FileThereError)
      throw new StartError(`${error.message} Nothing was written; name another file.`, 1);
    if (error instanceof NoDatabaseError)
      throw new StartError(`${error.message} DATABASE_URL and DATA_DIR say where the library is.`, 1);
    if (error instanceof ArchiveError)
      throw new StartError(`What was written can't be read again: ${error.message}. It was removed.`, 1);
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The backup could not be made: ${reason}. No file was left at ${file}.`, 1);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Backed up ${made.rows} rows and ${made.pictures} pictures to ${file} (${seconds} s)`);
  if (made.missingPictures > 0)
    say(`${made.missingPictures} pictures that articles name were not in ${env.DATA_DIR} and aren't in it.`);
}

/** Backs up again and again until the process is asked to end. */
export async function backUpAgain(
  call: Extract<BackupCall, { kind: 'again' }>,
  env: Env,
  program: readonly string[],
  say: Say,
): Promise<void> {
  // Imported only now: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const { startBackupSchedule } = await import('./backup-schedule');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  const plan = { everyMs: call.everyMs, keep: call.keep, folder: call.folder ?? env.BACKUP_DIR };
  const schedule = startBackupSchedule(store, { ...plan, program, holder: randomUUID() }, say);
  say(`Backs up to ${plan.folder}; the newest ${plan.keep} stay.`);
  // What runs by the clock alone keeps no process alive.
  const alive = setInterval(() => {}, 3_600_000);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(alive);
      void schedule.stop().then(() => store.close());
    });
  }
}
