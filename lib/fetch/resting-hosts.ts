import { failure, type FetchFailure } from './fetched';

/** Hosts that asked for a pause; they get it, whoever wants something of them next. */
export class RestingHosts {
  readonly #until = new Map<string, number>();

  /** Notes what the host asked for, if it did. */
  note(host: string, retryAfterMs: number | null): void {
    const now = performance.now();
    for (const [name, until] of this.#until) if (until <= now) this.#until.delete(name);
    if (retryAfterMs) this.#until.set(host, now + retryAfterMs);
  }

  /** The failure to answer with while the pause lasts. */
  refusal(host: string): FetchFailure | null {
    const left = (this.#until.get(host) ?? 0) - performance.now();
    if (left <= 0) return null;
    return { ...failure(`${host} asked for a pause between requests.`, true), retryAfterMs: left };
  }
}
