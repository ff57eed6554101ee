import type { IncomingMessage } from 'node:http';
import { isUnavailable } from '../../base/unavailable';
import { countAgainstLimit } from '../access/rate-limit';
import { clientAddressHeader } from '../client-address';
import { reportAway } from '../database-away';
import { errorAnswer, troubles } from '../error-answer';
import { securityHeaders } from '../security-headers';
import { type CachedResponse, plainResponse } from './cached-response';
import { Overloaded } from './render-queue';

/** Leads to where a page is. Browsers ask again each time: an editor may give an address back. */
export const movedAnswer = (to: string): CachedResponse =>
  plainResponse(308, '', { ...securityHeaders, location: to, 'cache-control': 'no-cache' });

/** The address of the same thing, page or picture, of an article or a story that has another slug now. */
export const renamed = (address: string, from: string, to: string): string => {
  const room = address.slice(0, address.indexOf('/', 1) + 1);
  return `${room}${encodeURIComponent(to)}${address.slice(room.length + encodeURIComponent(from).length)}`;
};

/** The database has failed a moment ago. */
export class Resting extends Error {}

class TooMany extends Error {
  constructor(readonly seconds: number) {
    super('Too much at once');
  }
}

/** What requests are counted and queued by. */
export const whoAsks = (request: IncomingMessage): string =>
  String(request.headers[clientAddressHeader] ?? 'somewhere');

/** As `count`, of a page that has to be made. */
export const countRender = (request: IncomingMessage): Promise<void> => count('render', request);

/** @throws TooMany, which `troubleAnswer` answers */
export async function count(what: 'search' | 'render', request: IncomingMessage): Promise<void> {
  const wait = await countAgainstLimit(what, `from ${whoAsks(request)}`);
  if (wait > 0) throw new TooMany(wait);
}

/** What is answered where the page could not be made. */
export function troubleAnswer(error: unknown, url: string): CachedResponse {
  if (error instanceof TooMany) return errorAnswer(troubles.tooMany, url, error.seconds);
  if (error instanceof Overloaded) return errorAnswer(troubles.busy, url);
  if (error instanceof Resting || isUnavailable(error)) {
    if (!(error instanceof Resting)) reportAway(error);
    return errorAnswer(troubles.noDatabase, url);
  }
  console.error(error);
  return errorAnswer(troubles.failed, url);
}
