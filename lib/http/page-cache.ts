import type { KeptResponse } from './kept-response';

/**
 * Responses in memory, each kept until one of the tags it was made from is invalidated, the least
 * recently used dropped first. A response whose tags changed while it was being made is not kept:
 * it may show the state of before.
 */
export class PageCache {
  readonly #entries = new Map<string, { response: KeptResponse; tags: ReadonlySet<string> }>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #making = new Map<string, Promise<KeptResponse>>();
  /** For each tag invalidated while something was being made: when, counted in invalidations. */
  readonly #changed = new Map<string, number>();
  #clock = 0;
  #clearedAt = 0;
  #bytes = 0;

  /** @param maxBytes bound on the kept bodies, in bytes, all encodings counted */
  constructor(readonly maxBytes: number) {}

  get size(): number {
    return this.#entries.size;
  }

  /** The kept response, or undefined; finding it makes it the most recently used. */
  find(key: string): KeptResponse | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.response;
  }

  /**
   * The kept response, or the one that `make` gives; any number of callers at once wait for one
   * making. It is kept if `make` says so and nothing that it was made from changed meanwhile.
   * A caller that arrives after a change never joins a making that began before it.
   */
  async findOrMake(
    key: string,
    make: () => Promise<{ response: KeptResponse; tags: ReadonlySet<string>; keep: boolean }>,
  ): Promise<KeptResponse> {
    const kept = this.find(key);
    if (kept) return kept;
    const makingKey = `${this.#clock} ${key}`;
    const underWay = this.#making.get(makingKey);
    if (underWay) return underWay;
    const startedAt = this.#clock;
    const making = make()
      .then(({ response, tags, keep }) => {
        if (keep && !this.#changedSince(startedAt, tags)) this.keep(key, response, tags);
        return response;
      })
      .finally(() => {
        this.#making.delete(makingKey);
        if (this.#making.size === 0) this.#changed.clear();
      });
    this.#making.set(makingKey, making);
    return making;
  }

  /** Drops every response made from one of these tags; `'all'` drops all but immutable ones. */
  invalidate(tags: readonly string[] | 'all'): void {
    this.#clock += 1;
    if (tags === 'all') {
      this.#clearedAt = this.#clock;
      for (const [key, entry] of this.#entries) if (entry.tags.size > 0) this.#drop(key);
      return;
    }
    for (const tag of tags) {
      if (this.#making.size > 0) this.#changed.set(tag, this.#clock);
      for (const key of this.#keysByTag.get(tag) ?? []) this.#drop(key);
    }
  }

  #changedSince(startedAt: number, tags: ReadonlySet<string>): boolean {
    if (tags.size > 0 && this.#clearedAt > startedAt) return true;
    for (const tag of tags) if ((this.#changed.get(tag) ?? 0) > startedAt) return true;
    return false;
  }

  /** Keeps a response under a key of the caller's; without tags it can only be pushed out. */
  keep(key: string, response: KeptResponse, tags: ReadonlySet<string> = new Set()): void {
    this.#drop(key);
    if (response.bytes > this.maxBytes) return;
    this.#entries.set(key, { response, tags });
    this.#bytes += response.bytes;
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.response.bytes;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}
