/** `npm run search -- check|rebuild|ask FILE`: compares the search index with the articles, makes it anew, or asks it. */
import type { IndexProgress } from '../../store/search/rebuild-index';
import { readEnvironment } from '../setup/preflight';
import { answerLines } from '../lines/json-lines';
import { applyMigrations } from '../setup/migrate-database';
import { prepareDatabaseClient } from '../importing/prepare';
import { readQuestion } from '../lines/read-question';
import { exitWith, StartError } from '../setup/steps';

const usage = `Say what to do with the search index:
  npm run --silent search -- ask FILE   answer questions, {"id", "query"} a line, each with a line
                              {"id", "results": [{"slug", "score"}]} of up to 100 articles, the best first;
                              the exit code is 1 where a line can't be read
  npm run search -- check     compare it with every article; the exit code is 1 where they differ
  npm run search -- rebuild   make it anew; what isn't in it yet can't be found meanwhile`;

/** Of a question; whoever measures looks at the first ten, or at a hundred. */
const mostResults = 100;
/** More lines would scroll the first away. */
const faultsReported = 50;

try {
  const [verb, file, ...rest] = process.argv.slice(2);
  const isAsk = verb === 'ask' && file !== undefined && rest.length === 0;
  if (!isAsk && !((verb === 'check' || verb === 'rebuild') && file === undefined))
    throw new StartError(usage, 1);
  const env = readEnvironment();
  await prepareDatabaseClient(() => {});
  await applyMigrations(env, () => {});
  // Imported only now: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  const started = performance.now();
  try {
    if (isAsk) {
      // What an older version has stored is asked for, too.
      await store.search.indexPending(showProgress);
      await answerLines(file, async (line) => {
        const { id, query } = readQuestion(line);
        return { id, results: query ? await store.search.rank(query, mostResults) : [] };
      });
    } else if (verb === 'rebuild') {
      const count = await store.search.rebuild(showProgress);
      console.log(`Made the search index of ${articles(count)} (${secondsSince(started)} s)`);
    } else {
      let faults = 0;
      for await (const { slug, fault } of store.search.check(showProgress)) {
        faults += 1;
        if (faults <= faultsReported) console.log(slug === null ? fault : `${slug}: ${fault}`);
      }
      if (faults > faultsReported) console.log(`… and ${faults - faultsReported} more`);
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
