/** There is more to do than can be done in time: to be tried again later. */
export class Overloaded extends Error {
  constructor() {
    super('More is asked for than can be made in time.');
    this.name = 'Overloaded';
  }
}

interface Options {
  /** How many are worked at side by side. */
  atOnce: number;
  /** How many may wait, and how many of one visitor. */
  waiting: number;
  waitingOfOne: number;
  /** After this, who waits is refused, to come again, whether their turn had come or not. */
  longestMs: number;
}

interface Job {
  start: () => void;
  refuse: () => void;
}

/**
 * Work that takes the server's one thread, so much of it at a time that what needs no work is answered in between.
 * Visitors take turns: who asks for much waits behind themselves.
 */
export class RenderQueue {
  readonly #waiting = new Map<string, Set<Job>>();
  readonly #options: Options;
  #running = 0;
  #length = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  get length(): number {
    return this.#length;
  }

  /** @throws Overloaded where it can't be done in time */
  run<Result>(who: string, work: () => Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => job.refuse(), this.#options.longestMs).unref();
      const job: Job = {
        start: () => {
          this.#running += 1;
          Promise.resolve()
            .then(work)
            .then(resolve, reject)
            .finally(() => {
              clearTimeout(timer);
              this.#running -= 1;
              // Whatever has come in meanwhile goes first.
              setImmediate(() => this.#startNext());
            });
        },
        refuse: () => {
          this.#remove(who, job);
          reject(new Overloaded());
        },
      };
      if (this.#running < this.#options.atOnce && this.#length === 0) job.start();
      else if (!this.#add(who, job)) {
        clearTimeout(timer);
        reject(new Overloaded());
      }
    });
  }

  #add(who: string, job: Job): boolean {
    const own = this.#waiting.get(who) ?? new Set();
    if (this.#length >= this.#options.waiting || own.size >= this.#options.waitingOfOne) return false;
    this.#waiting.set(who, own.add(job));
    this.#length += 1;
    return true;
  }

  #remove(who: string, job: Job): void {
    const own = this.#waiting.get(who);
    if (!own?.delete(job)) return;
    this.#length -= 1;
    if (own.size === 0) this.#waiting.delete(who);
  }

  #startNext(): void {
    if (this.#running >= this.#options.atOnce) return;
    const [first] = this.#waiting;
    if (!first) return;
    const [who, own] = first;
    const [job] = own;
    if (!job) return;
    this.#remove(who, job);
    // Behind all others until their next turn.
    if (this.#waiting.delete(who)) this.#waiting.set(who, own);
    job.start();
  }
}
