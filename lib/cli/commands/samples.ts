/** `npm run samples -- remove`: takes the sample articles out of the library. */
import { commandLinePermission } from '../../auth/permission';
import { readSamples } from '../../import/samples/read-samples';
import { removeSamples } from '../../import/samples/remove-samples';
import { prepareDatabase } from '../importing/prepare';
import { readEnvironment } from '../setup/preflight';
import { exitWith, StartError } from '../setup/steps';

try {
  if (process.argv.slice(2).join(' ') !== 'remove')
    throw new StartError('Say what to do with the samples:\n  npm run samples -- remove', 1);
  const env = readEnvironment();
  await prepareDatabase(env, () => {});
  const samples = await readSamples();
  // Imported late: it needs the database client, which a fresh clone has only now.
  const { openStore } = await import('../../store/open-store');
  const store = await openStore({ databaseUrl: env.DATABASE_URL });
  const removed = await removeSamples(store, commandLinePermission(), samples).finally(() => store.close());
  for (const slug of removed) console.log(`removed ${slug}`);
  console.log(`${removed.length} of ${samples.length} samples removed; what was changed since stays`);
} catch (error) {
  exitWith(error);
}
