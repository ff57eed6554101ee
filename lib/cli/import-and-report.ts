import type { Env } from '../env';
import { importReport } from './import-report';

/** Imports and prints what became of each document. @returns the exit code, 1 where one was refused */
export async function importAndReport(paths: string[], env: Env): Promise<0 | 1> {
  // Imported late: it needs the database client, which a fresh clone has only now.
  const { importPaths } = await import('./import-paths');
  const report = importReport(process.stdout, process.stderr);
  const summary = await importPaths(paths, env, report.document);
  report.summary(summary);
  return summary.refused > 0 ? 1 : 0;
}
