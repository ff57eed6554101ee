/** What came of asking for an address. */
export type Fetched =
  | {
      kind: 'fetched';
      /** Where it came from in the end, after all redirects. */
      url: string;
      /** Where to ask the next time: after those redirects that are said to be for good. */
      movedTo: string | null;
      /** In small letters, without parameters; null where the server named none. */
      contentType: string | null;
      charset: string | null;
      bytes: Uint8Array;
      etag: string | null;
      lastModified: string | null;
    }
  | { kind: 'unchanged'; url: string }
  | FetchFailure;

export interface FetchFailure {
  kind: 'failed';
  /** A sentence for an editor: what happened. */
  reason: string;
  /** The answer's status; null where there was no answer. */
  status: number | null;
  /** Whether asking again later may help. */
  retryable: boolean;
  /** How long the server asked to be left alone, in milliseconds. */
  retryAfterMs: number | null;
}

export interface FetchRequest {
  /** Media types that are of use, as in `Accept`: `text/html`, `image/*`. */
  accept: readonly string[];
  /** The most that may come, both packed and unpacked. */
  maxBytes: number;
  /** Of a larger answer, takes the beginning instead of refusing it; asks for it unpacked then. */
  cutOff?: boolean;
  /** For all of it, redirects included; waiting for the host's turn doesn't count. */
  timeoutMs: number;
  /** Stops the fetch, which then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** What an earlier answer said: the same content is then not sent again. */
  previous?: { etag: string | null; lastModified: string | null };
}

/** The one way out: nothing else in the product makes a request. */
export type SafeFetch = (url: string, request: FetchRequest) => Promise<Fetched>;

/** A failure that no answer came with. */
export function failure(reason: string, retryable: boolean): FetchFailure {
  return { kind: 'failed', reason, status: null, retryable, retryAfterMs: null };
}
