/** `npm run build`: the site, and the standalone folder that a host without this repository can run. */
import { assembleStandalone } from '../standalone/assemble-standalone';
import { buildSite } from '../serving/build-site';
import { prepareDatabaseClient } from '../importing/prepare';
import { exitWith } from '../setup/steps';

try {
  await prepareDatabaseClient(console.log);
  await buildSite(console.log);
  await assembleStandalone(console.log);
} catch (error) {
  exitWith(error);
}
