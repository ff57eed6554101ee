/** Takes a list of addresses in as the desk does: as a job, by the worker of the serving process. For `bench:import-pages`. */
import { readFileSync } from 'node:fs';
import { summaryOf } from '../../lib/article/imports/import-jobs';
import { commandLinePermission } from '../../lib/auth/permission';
import { parseEnv } from '../../lib/base/env';
import { runImports } from '../../lib/cli/serving/import-worker';
import { stopWorkers } from '../../lib/import/workers/run-in-worker';
import { migrate } from '../../lib/store/migrations/migrate';
import { openStore } from '../../lib/store/open-store';

const [list = '', drafts = 'none'] = process.argv.slice(2);
const parsed = parseEnv(process.env);
if (!parsed.ok) throw new Error('the environment is wrong');
const env = parsed.env;
await migrate(env.DATABASE_URL);
const store = await openStore({ databaseUrl: env.DATABASE_URL });
const editor = commandLinePermission();
const names = readFileSync(list, 'utf8').trim().split('\n');
const id = await store.desk.addJob(
  editor,
  names.map((name) => ({ name })),
  { published: null, update: false, drafts: drafts === 'drafts' ? 'all' : 'none' },
);
await runImports(store, env, 'bench', new AbortController().signal);
const job = await store.desk.findJob(editor, id);
const refused = await store.desk.listItems(editor, id, { state: 'refused', limit: 1 });
if (refused.ok && refused.items[0]) console.error(`refused, for one: ${refused.items[0].reason}`);
console.log(job ? summaryOf(job) : 'the job is gone');
stopWorkers();
await store.close();
