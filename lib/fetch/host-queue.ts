export interface HostQueueLimits {
  perHost: number;
  overall: number;
  /** Between the starts of two requests to one host. */
  gapMs: number;
}

/**
 * Two at once is what a browser of old allowed itself, and what no site takes for an attack; eight overall
 * keeps memory small and a home line free. A quarter of a second between two starts leaves a site's
 * own readers undisturbed and still reads four pages a second.
 */
const politeLimits: HostQueueLimits = { perHost: 2, overall: 8, gapMs: 250 };

/** Hosts are forgotten when nothing is under way, but not before their gap is over. */
interface Host {
  running: number;
  mayStartAt: number;
  timer: ReturnType<typeof setTimeout> | null;
}

interface Waiting {
  host: string;
  start: () => void;
}

/** Lets work for many hosts run at once, few at a time for each. First come, first served by host. */
export class HostQueue {
  readonly #limits: HostQueueLimits;
  readonly #hosts = new Map<string, Host>();
  #waiting: Waiting[] = [];
  #running = 0;

  constructor(limits: Partial<HostQueueLimits> = {}) {
    this.#limits = { ...politeLimits, ...limits };
  }

  /** Runs the work when it is its host's turn. Rejects as the signal says where it is stopped before. */
  async run<Result>(host: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    await this.#turn(host, signal);
    try {
      return await work();
    } finally {
      this.#leave(host);
    }
  }

  #turn(host: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const stop = () => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        host,
        start: () => {
          signal?.removeEventListener('abort', stop);
          resolve();
        },
      };
      signal?.addEventListener('abort', stop, { once: true });
      this.#waiting.push(waiting);
      this.#startDue();
    });
  }

  #leave(host: string): void {
    const state = this.#hosts.get(host);
    this.#running -= 1;
    if (state) state.running -= 1;
    this.#startDue();
  }

  #startDue(): void {
    const now = performance.now();
    const still: Waiting[] = [];
    for (const waiting of this.#waiting) {
      if (this.#mayStart(waiting.host, now)) waiting.start();
      else still.push(waiting);
    }
    this.#waiting = still;
    this.#forgetIdle(now);
  }

  #mayStart(name: string, now: number): boolean {
    if (this.#running >= this.#limits.overall) return false;
    const host = this.#hosts.get(name) ?? { running: 0, mayStartAt: 0, timer: null };
    this.#hosts.set(name, host);
    if (host.running >= this.#limits.perHost) return false;
    if (now < host.mayStartAt) {
      host.timer ??= setTimeout(() => {
        host.timer = null;
        this.#startDue();
      }, host.mayStartAt - now);
      return false;
    }
    host.running += 1;
    host.mayStartAt = now + this.#limits.gapMs;
    this.#running += 1;
    return true;
  }

  #forgetIdle(now: number): void {
    for (const [name, host] of this.#hosts) {
      if (host.running === 0 && host.timer === null && host.mayStartAt <= now) this.#hosts.delete(name);
    }
  }
}
