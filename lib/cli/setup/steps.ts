import { performance } from 'node:perf_hooks';

/** What a user can correct: reported in a paragraph, without a stack, with an exit code of its own. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
    this.name = 'StartError';
  }
}

/** Exit codes of the commands; the README lists them. */
export const exitCodes = {
  wrongEnvironment: 3,
  portTaken: 4,
  dataFolder: 5,
  newerDatabase: 6,
  database: 7,
  build: 8,
  damagedDatabase: 9,
} as const;

export type Say = (line: string) => void;

/**
 * Runs one step and says in one line what it did and how long it took.
 * @param work gives what to say, such as "Built the site"; null where it had nothing to do worth a line
 */
export async function step(say: Say, work: () => Promise<string | null>): Promise<void> {
  const started = performance.now();
  const done = await work();
  if (done) say(`${done} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** Ends the process with the message of an error that a user can correct, or with the stack of one that nobody foresaw. */
export function exitWith(error: unknown): never {
  if (error instanceof StartError) {
    console.error(error.message);
    process.exit(error.exitCode);
  }
  console.error(error);
  process.exit(1);
}
