/** `npm run feeds -- add|list|refresh|remove|import|export`: the feeds that the library follows. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { commandLinePermission } from '../../auth/permission';
import { slugFrom } from '../../article/slug';
import { webAddress } from '../../extract/web-address';
import { readEnvironment } from '../setup/preflight';
import { prepareDatabase } from '../importing/prepare';
import { exitWith, StartError } from '../setup/steps';

const usage = `Say what to do with feeds:
  npm run feeds -- add ADDRESS [--story SLUG]   follow a feed, or the feed that a page names
  npm run feeds -- list [--json]                what is followed, and the last error of each
  npm run feeds -- refresh [ADDRESS]            look now, at one or at all that are due
  npm run feeds -- remove ADDRESS               leave a feed; its articles stay
  npm run feeds -- import FILE.opml             follow all feeds of a list
  npm run feeds -- export [FILE.opml]           write that list`;

try {
  const { values, positionals } = readArguments();
  const [verb = '', given] = positionals;
  const { story } = values;
  if (story !== undefined && slugFrom(story) !== story)
    throw new StartError(`--story takes a slug such as "${slugFrom(story)}", not "${story}".`, 1);
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  // Imported only now: they need the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const { addFeeds, listAllFeeds, followList, refreshNow } = await import('../importing/follow-feeds');
  const { feedsAsOpml } = await import('../../import/feed-lists');
  const { stopWorkers } = await import('../../import/workers/run-in-worker');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  const say = (line: string) => console.log(line.replace(/\p{Cc}+/gu, ' '));
  const pathOf = (name: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const needed = (name: string): string => {
    if (given === undefined) throw new StartError(`${verb} needs ${name}.\n${usage}`, 1);
    return given;
  };
  try {
    if (verb === 'add') process.exitCode = await addFeeds(needed('an address'), story ?? null, store, say);
    else if (verb === 'list') await listAllFeeds(store, values.json, say);
    else if (verb === 'refresh') process.exitCode = await refreshNow(given ?? null, store, env, say);
    else if (verb === 'remove') {
      const address = needed('an address');
      if (!(await store.removeFeed(commandLinePermission(), webAddress(address) ?? address)))
        throw new StartError(`No feed at ${given} is followed.`, 1);
      say(`${given} is followed no more; its articles stay.`);
    } else if (verb === 'import') {
      process.exitCode = await followList(await readNamed(pathOf(needed('a file'))), store, say);
    } else if (verb === 'export') {
      const opml = await feedsAsOpml(store, await store.site.findName(env.SITE_NAME));
      if (given === undefined) process.stdout.write(opml);
      else await writeFile(pathOf(given), opml);
    } else throw new StartError(usage, 1);
  } finally {
    stopWorkers();
    await store.close();
  }
} catch (error) {
  exitWith(error);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { story: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage}`, 1);
  }
}

async function readNamed(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new StartError(`${path} can't be read: ${error instanceof Error ? error.message : error}`, 1);
  }
}
