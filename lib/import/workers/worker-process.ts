import { type ChildProcess, fork } from 'node:child_process';
import type { Finding } from '../../extract/finding';
import type { JobAnswer, JobCall } from './answer-jobs';

/** A job's result, or why there is none. */
export type JobOutcome<Result = unknown> = { ok: true; result: Result } | { ok: false; problems: Finding[] };

export interface WorkerFile {
  path: string;
  /** What Node needs to run it. */
  execArgv: string[];
}

export interface WorkerLimits {
  /** For one job; loading the code doesn't count. */
  timeoutMs: number;
  /** After which a process without work is ended. */
  idleMs: number;
}

/** Loading takes half a second where the code is translated first, and ten times that on a slow machine. */
const startMs = 30_000;

/**
 * A process for work that may never end or take all memory: one job at a time. It is started when
 * there is work, ended when there is none for a while or when a job goes too far, and never keeps the
 * process that started it from ending.
 *
 * A process and not a thread: a thread that builds texts of gigabytes could neither be held to its
 * memory nor be ended from outside while it did, and an engine that gives up takes the server along.
 */
export class WorkerProcess {
  readonly #file: WorkerFile;
  readonly #limits: WorkerLimits;
  #child: ChildProcess | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;

  constructor(file: WorkerFile, limits: WorkerLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** Has a job done. Rejects as the signal says, and where no process can be started at all. */
  async run(call: JobCall, signal?: AbortSignal): Promise<JobOutcome> {
    clearTimeout(this.#idle);
    this.#child?.ref();
    this.#child?.channel?.ref();
    try {
      const child = (this.#child ??= await this.#start());
      return await this.#ask(child, call, signal);
    } finally {
      this.#rest();
    }
  }

  /** Ends the process, whatever it does. */
  stop(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #rest(): void {
    this.#child?.unref();
    this.#child?.channel?.unref();
    this.#idle = setTimeout(() => this.stop(), this.#limits.idleMs).unref();
  }

  #start(): Promise<ChildProcess> {
    return new Promise((resolve, reject) => {
      const { path, execArgv } = this.#file;
      // Results hold what JSON doesn't, and an engine that gives up prints pages that help nobody.
      const child = fork(path, {
        execArgv,
        serialization: 'advanced',
        stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
      });
      const fail = (reason: string) => {
        child.kill('SIGKILL');
        reject(new Error(`The worker ${path} could not be started: ${reason}.`));
      };
      const timeout = setTimeout(() => fail('it did not answer'), startMs);
      const died = (code: number | null) => fail(`it ended with code ${code}`);
      child.once('error', (error) => fail(error.message));
      child.once('exit', died);
      child.once('message', () => {
        clearTimeout(timeout);
        child.off('exit', died);
        child.once('exit', () => {
          if (this.#child === child) this.#child = null;
        });
        resolve(child);
      });
      child.once('exit', () => clearTimeout(timeout));
    });
  }

  #ask(child: ChildProcess, call: JobCall, signal: AbortSignal | undefined): Promise<JobOutcome> {
    return new Promise((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timeout);
        child.off('message', heard).off('exit', died);
        signal?.removeEventListener('abort', stopped);
        settle();
      };
      const end = (settle: () => void) => finish(() => (this.stop(), settle()));
      const heard = (answer: JobAnswer) => {
        if (answer.kind === 'done') finish(() => resolve({ ok: true, result: answer.result }));
        if (answer.kind === 'fault') {
          finish(() =>
            resolve(refused(`could not be read, by a mistake of this program: ${answer.message}`)),
          );
        }
      };
      const died = () => end(() => resolve(refused('takes too much memory to read')));
      const stopped = () => end(() => reject(signal?.reason));
      const timeout = setTimeout(() => {
        const seconds = this.#limits.timeoutMs / 1000;
        end(() => resolve(refused(`takes longer to read than ${seconds} seconds`)));
      }, this.#limits.timeoutMs);
      if (signal?.aborted) return stopped();
      signal?.addEventListener('abort', stopped, { once: true });
      child.on('message', heard).on('exit', died);
      child.send(call, (error) => {
        if (error) died();
      });
    });
  }
}

function refused(what: string): JobOutcome {
  return { ok: false, problems: [{ line: null, reason: `it ${what}` }] };
}
