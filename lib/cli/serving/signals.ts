/**
 * What a server does when it is asked to end. To be imported before anything that takes time: as the first process of
 * a container, one without a handler isn't reached by signals at all.
 */
import { constants } from 'node:os';

/** All that is under way has to be over by then; what starts servers waits for ten seconds. */
const longestMs = 9_500;
/**
 * systemd, a terminal and what runs us pass on one signal two or three times at once; a person who presses the keys
 * again, later, wants it over.
 */
const sameMs = 1_500;

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

let end: (() => Promise<void>) | null = null;
let reportedAt: number | null = null;

/** Begins to listen: until there is something to end in order, a signal ends the process as it does by itself. */
export function listenForSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, handle);
}

/** @param work ends all that is under way; the process then ends with code 0, and after 9.5 s in any case */
export function endInOrder(work: () => Promise<void>): void {
  end = work;
}

function handle(signal: Signal): void {
  const code = 128 + constants.signals[signal];
  if (!end) process.exit(code);
  const now = performance.now();
  if (reportedAt !== null) {
    if (now - reportedAt > sameMs) process.exit(code);
    return;
  }
  reportedAt = now;
  setTimeout(() => {
    console.error('Not all came to its end in time; ended anyway.');
    process.exit(0);
  }, longestMs).unref();
  end().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
}
