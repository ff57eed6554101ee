import { buffer } from 'node:stream/consumers';
import { commandLinePermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import type { Input } from '../../import/import-steps';
import { importReport } from './import-report';
import type { ImportArguments } from './read-import-arguments';

/** Imports and prints what became of each article. @returns the exit code, 1 where one was refused */
export async function importAndReport(
  { named, choices, dryRun, json }: ImportArguments,
  env: Env,
): Promise<0 | 1> {
  // Imported only now: they need the database client, which a fresh clone has only now.
  const { importInto } = await import('./import-paths');
  const { findInputs } = await import('../../import/find-documents');
  const report = importReport(process.stdout, process.stderr, { dryRun, json });
  async function* inputs(): AsyncGenerator<Input> {
    for (const name of named) {
      if (name !== '-') yield* findInputs([name]);
      else yield { kind: 'bytes', name: 'standard input', bytes: await buffer(process.stdin) };
    }
  }
  const summary = await importInto(inputs(), env, {
    permission: commandLinePermission(),
    choices,
    dryRun,
    progress: report.document,
    expect: report.expect,
  });
  report.summary(summary);
  return summary.refused > 0 ? 1 : 0;
}
