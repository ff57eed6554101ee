import type { FetchRequest } from './fetched';
import { offeredEncodings } from './answer/read-body';

/** What is said of us with each request: who asks, what for, and what is there already. No cookies. */
export function requestHeaders(
  { accept, cutOff, previous }: FetchRequest,
  userAgent: string,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accept.join(', '),
    'accept-encoding': cutOff ? 'identity' : offeredEncodings,
    ...(previous?.etag && { 'if-none-match': previous.etag }),
    ...(previous?.lastModified && { 'if-modified-since': previous.lastModified }),
  };
}
