import type { CachedResponse } from './cached-response';

interface Entry {
  response: CachedResponse;
  tags: ReadonlySet<string>;
  /** All that the entry takes of memory, about. */
  bytes: number;
}

/** Maps, buffers and strings take some of their own for each entry. */
const bytesOfAnEntry = 1_000;

/** Of the bound, what stale responses may take: enough for the pages that most readers want. */
const shareOfStale = 1 / 4;

/**
 * Responses in memory, each stored until one of the tags it was made from is invalidated, the least
 * recently used dropped first. A response whose tags changed while it was being made is not stored:
 * it may show the state of before. The stale are put aside, for when no newer can be made.
 */
export class PageCache {
  readonly #entries = new Map<string, Entry>();
  readonly #stale = new Map<string, Entry>();
  readonly #keysByTag = new Map<string, Set<string>>();
  readonly #making = new Map<string, Promise<CachedResponse>>();
  /** For each tag invalidated while something was being made: when, counted in invalidations. */
  readonly #changed = new Map<string, number>();
  #clock = 0;
  #clearedAt = 0;
  #bytes = 0;
  #staleBytes = 0;

  /**
   * @param maxBytes bound on all that is stored: bodies in all encodings, headers, keys and tags
   * @param maxEntries bound on their number
   */
  constructor(
    readonly maxBytes: number,
    readonly maxEntries = Infinity,
  ) {}

  get size(): number {
    return this.#entries.size;
  }

  /** The stored response, or undefined; finding it makes it the most recently used. */
  find(key: string): CachedResponse | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.response;
  }

  /** What was stored under the key before it was invalidated. */
  findStale(key: string): CachedResponse | undefined {
    return this.#stale.get(key)?.response;
  }

  /** All that is stored, in bytes. */
  get bytes(): number {
    return this.#bytes + this.#staleBytes;
  }

  /**
   * The stored response, or the one that `make` gives; any number of callers at once wait for one
   * making. It is stored if `make` says so and nothing that it was made from changed meanwhile.
   * A caller that arrives after a change never joins a making that began before it.
   */
  async findOrMake(
    key: string,
    make: () => Promise<{ response: CachedResponse; tags: ReadonlySet<string>; isCacheable: boolean }>,
  ): Promise<CachedResponse> {
    const stored = this.find(key);
    if (stored) return stored;
    const makingKey = `${this.#clock} ${key}`;
    const underWay = this.#making.get(makingKey);
    if (underWay) return underWay;
    const startedAt = this.#clock;
    const making = make()
      .then(({ response, tags, isCacheable }) => {
        if (isCacheable && !this.#changedSince(startedAt, tags)) this.store(key, response, tags);
        return response;
      })
      .finally(() => {
        this.#making.delete(makingKey);
        if (this.#making.size === 0) this.#changed.clear();
      });
    this.#making.set(makingKey, making);
    return making;
  }

  /** No response made from one of these tags holds any longer; with `'all'`, none but immutable ones. */
  invalidate(tags: readonly string[] | 'all'): void {
    this.#clock += 1;
    if (tags === 'all') {
      this.#clearedAt = this.#clock;
      for (const [key, entry] of this.#entries) if (entry.tags.size > 0) this.#putAside(key);
      return;
    }
    for (const tag of tags) {
      if (this.#making.size > 0) this.#changed.set(tag, this.#clock);
      for (const key of this.#keysByTag.get(tag) ?? []) this.#putAside(key);
    }
  }

  #changedSince(startedAt: number, tags: ReadonlySet<string>): boolean {
    if (tags.size > 0 && this.#clearedAt > startedAt) return true;
    for (const tag of tags) if ((this.#changed.get(tag) ?? 0) > startedAt) return true;
    return false;
  }

  /** Stores a response under a key of the caller's; without tags it can only be pushed out. */
  store(key: string, response: CachedResponse, tags: ReadonlySet<string> = new Set()): void {
    this.#drop(key);
    this.#dropStale(key);
    const bytes = bytesOfEntry(key, response, tags);
    if (bytes > this.maxBytes) return;
    this.#entries.set(key, { response, tags, bytes });
    this.#bytes += bytes;
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set();
      this.#keysByTag.set(tag, keys.add(key));
    }
    for (const oldest of this.#stale.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.#dropStale(oldest);
    }
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes && this.#entries.size <= this.maxEntries) break;
      this.#drop(oldest);
    }
  }

  #putAside(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#drop(key);
    this.#stale.set(key, entry);
    this.#staleBytes += entry.bytes;
    for (const oldest of this.#stale.keys()) {
      const isWithin =
        this.#staleBytes <= this.maxBytes * shareOfStale &&
        this.#stale.size <= this.maxEntries * shareOfStale;
      if (isWithin && this.bytes <= this.maxBytes) break;
      this.#dropStale(oldest);
    }
  }

  #dropStale(key: string): void {
    const entry = this.#stale.get(key);
    if (!entry) return;
    this.#stale.delete(key);
    this.#staleBytes -= entry.bytes;
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
    for (const tag of entry.tags) {
      const keys = this.#keysByTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keysByTag.delete(tag);
    }
  }
}

/** A key stands in the maps once, and once for each tag. */
export function bytesOfEntry(key: string, response: CachedResponse, tags: ReadonlySet<string>): number {
  let names = key.length;
  for (const tag of tags) names += tag.length;
  return response.bytes + 2 * names + bytesOfAnEntry * (1 + tags.size / 8);
}
