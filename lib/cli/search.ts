/** `npm run search -- check|rebuild`: compares the search index with the articles, or makes it anew. */
import type { IndexProgress } from '../store/rebuild-index';
import { readEnvironment } from './check-ground';
import { applyMigrations } from './migrate-database';
import { prepareDatabaseClient } from './prepare';
import { exitWith, StartError } from './steps';

const usage = `Say what to do with the search index:
  npm run search -- check     compare it with every article; the exit code is 1 where they differ
  npm run search -- rebuild   make it anew; what isn't in it yet can't be found meanwhile`;

/** More lines would scroll the first away. */
const faultsTold = 50;

try {
  const [verb, ...rest] = process.argv.slice(2);
  if ((verb !== 'check' && verb !== 'rebuild') || rest.length > 0) throw new StartError(usage, 1);
  const env = readEnvironment();
  await prepareDatabaseClient(() => {});
  await applyMigrations(env, () => {});
  // Imported late: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../store/open-store');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  const started = performance.now();
  try {
    if (verb === 'rebuild') {
      const count = await store.search.rebuild(showProgress);
      console.log(`Made the search index of ${articles(count)} (${secondsSince(started)} s)`);
    } else {
      let faults = 0;
      for await (const { slug, fault } of store.search.check(showProgress)) {
        faults += 1;
        if (faults <= faultsTold) console.log(slug === null ? fault : `${slug}: ${fault}`);
      }
      if (faults > faultsTold) console.log(`… and ${faults - faultsTold} more`);
      console.log(
        faults === 0
          ? `The search index is right (${secondsSince(started)} s)`
          : 'The search index is wrong. Make it anew: npm run search -- rebuild',
      );
      process.exitCode = faults === 0 ? 0 : 1;
    }
  } finally {
    await store.close();
  }
} catch (error) {
  exitWith(error);
}

/** One line that is written over, for those who look; nothing in a log. */
function showProgress(...[done, total]: Parameters<IndexProgress>): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${articles(total)}${done >= total ? '\n' : ''}`);
}

function articles(count: number): string {
  return count === 1 ? 'one article' : `${count} articles`;
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
