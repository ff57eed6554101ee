import type { FetchFailure } from '../fetched';
import { parseRetryAfter } from '../next-attempt';

/** What an answer other than the wanted one means to whoever asked; `now` in milliseconds. */
export function refusedStatus(
  status: number,
  retryAfter: string | undefined,
  { host, now }: { host: string; now: number },
): FetchFailure {
  const busy = status === 429 || status === 503;
  return {
    kind: 'failed',
    reason: reasonOf(status, host),
    status,
    retryable: busy || status === 408 || status === 425 || status >= 500,
    retryAfterMs: busy ? parseRetryAfter(retryAfter, now) : null,
  };
}

function reasonOf(status: number, host: string): string {
  if (status === 404) return `${host} has no page at this address (404).`;
  if (status === 410) return `${host} has taken this page away for good (410).`;
  if (status === 401 || status === 402 || status === 407) {
    return `${host} shows this page to those who signed in only (${status}).`;
  }
  if (status === 403) return `${host} does not let programs fetch this page (403).`;
  if (status === 451) return `${host} may not show this page for legal reasons (451).`;
  if (status === 429) return `${host} asks for a pause between requests (429).`;
  if (status === 503) return `${host} is closed for the moment (503).`;
  if (status >= 500) return `${host} has trouble of its own (${status}).`;
  if (status >= 400) return `${host} refused the request (${status}).`;
  return `${host} answered without a page (${status}).`;
}
