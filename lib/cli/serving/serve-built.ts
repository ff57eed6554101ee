/** Serves the library that `npm start` has prepared, from the build in `.next`, until it is asked to stop. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readEnvironment } from '../setup/preflight';
import { exitWith, type Say } from '../setup/steps';
import { takeBuiltConfig } from './built-config';
import { listenForSignals } from './signals';

/** By then the schedules have had their first rounds. */
const settledMs = 10_000;

listenForSignals();
takeBuiltConfig('.next');

try {
  const env = readEnvironment();
  const say: Say = env.LOG_LEVEL === 'silent' ? () => {} : console.log;
  // Loaded only now: the framework reads the environment as it loads.
  const { serveUntilStopped } = await import('./serve-until-stopped');
  await serveUntilStopped(env, { dev: false }, say);
  collectGarbage();
  setTimeout(collectGarbage, settledMs).unref();
} catch (error) {
  exitWith(error);
}

/** A start leaves a third of its memory behind, which an idle server would hold on to. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as (how: object) => void;
  setFlagsFromString('--no-expose-gc');
  // Gives pages back that are nearly empty, too.
  gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
