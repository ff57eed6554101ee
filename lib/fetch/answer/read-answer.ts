import type { IncomingMessage } from 'node:http';
import { failure, type Fetched, type FetchRequest } from '../fetched';
import { isAcceptable, parseMediaType } from './media-type';
import { readBody } from './read-body';
import { refusedStatus } from './refused-status';

/** A whole answer, or where it leads on to. */
export type Answer = Fetched | { kind: 'redirect'; location: string; status: number };

const redirects = [301, 302, 303, 307, 308];
/** Whole answers; 203 is one that a go-between has changed, as some companies' networks do. */
const whole = [200, 203];

/** Reads an answer as far as it is of use. */
export async function readAnswer(
  response: IncomingMessage,
  url: URL,
  request: FetchRequest,
): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  if (redirects.includes(status) && headers.location !== undefined) {
    return { kind: 'redirect', location: headers.location, status };
  }
  if (status === 304 && (request.previous?.etag || request.previous?.lastModified)) {
    return { kind: 'unchanged', url: url.href };
  }
  if (!whole.includes(status)) {
    return refusedStatus(status, headers['retry-after'], { host: url.host, now: Date.now() });
  }
  const media = parseMediaType(headers['content-type']);
  if (!isAcceptable(media?.type ?? null, request.accept)) {
    return { ...failure(`${url.host} sent ${media?.type}, which is of no use here.`, false), status };
  }
  const body = await readBody(response, request.maxBytes, { cutOff: request.cutOff ?? false });
  if (!body.ok) return { ...failure(body.reason, body.retryable), status };
  return {
    kind: 'fetched',
    url: url.href,
    movedTo: null,
    contentType: media?.type ?? null,
    charset: media?.charset ?? null,
    bytes: body.bytes,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
  };
}
