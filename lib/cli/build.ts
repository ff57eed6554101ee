/** `npm run build`: the site, and the standalone folder that a host without this repository can run. */
import { assembleStandalone } from './assemble-standalone';
import { buildSite } from './build-site';
import { prepareDatabaseClient } from './prepare';
import { exitWith } from './steps';

try {
  await prepareDatabaseClient(console.log);
  await buildSite(console.log);
  await assembleStandalone(console.log);
} catch (error) {
  exitWith(error);
}
