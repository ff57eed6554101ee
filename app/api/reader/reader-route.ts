import type { NextRequest } from 'next/server';
import { z } from 'zod';
import { programOf } from '@/app/api/program';
import { currentOrNewReader, currentReader } from '@/app/reader';
import { queryProblems } from '@/lib/api/articles';
import { writeIdHeader } from '@/lib/api/reader-write';
import { clientAddressHeader } from '@/lib/server/client-address';
import { env } from '@/lib/base/env';
import { isFromOurPages } from '@/lib/server/own-host';
import { problem } from '@/lib/server/problem';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { isOverQuota } from '@/lib/store/readers/reader-quotas';
import { library } from '@/lib/store/library';
import type { ReaderId } from '@/lib/store/readers/readers';
import { isUnavailable } from '@/lib/base/unavailable';

interface Context<Params> {
  params: Promise<Params>;
}

/** What a reader asks for: `reader` is null for who keeps nothing here. */
interface ReaderQuestion<Params> {
  reader: ReaderId | null;
  params: Params;
  query: URLSearchParams;
}

interface ReaderWriting<Body, Params> {
  reader: ReaderId;
  params: Params;
  body: Body;
  /** Hand it to the store, which then does the write once. */
  writeId: string;
}

interface Takes<Body> {
  /** What the request's JSON has to be; leave it out where there is none. */
  body: z.ZodType<Body>;
  /** Of JSON; a long note of a reader has some 20,000 characters. */
  maxBytes?: number;
  /** False for what a program may not do. */
  programs?: boolean;
  /** False for what is not worth becoming a reader for: then nothing is stored, with status 204. */
  makesReader?: boolean;
}

const maxBodyBytes = 128 * 1024;
const writeIdShape = z.uuid();

/**
 * A route that gives a reader, or a program of theirs, their own things; nobody else's cache may keep the answer.
 * @param limit what it counts as
 */
export function readerGet<Params>(
  answer: (reading: ReaderQuestion<Params>) => Promise<Response>,
  limit: 'read' | 'search' = 'read',
) {
  return async (request: NextRequest, { params }: Context<Params>): Promise<Response> =>
    privately(async () => {
      const program = await programOf(request, 'reader:read');
      if (program instanceof Response) return program;
      const reader = await (program ? (await library()).readers.findOf(program.id) : currentReader());
      const wait = await countAgainstLimit(limit, whoAsks(request, reader));
      if (wait > 0) return tooMany(wait);
      return answer({ reader, params: await params, query: request.nextUrl.searchParams });
    });
}

/**
 * A route by which a reader keeps, changes or removes something: from our own pages or by a program's token, in
 * bounds of size and rate, its JSON parsed, and once for each write id.
 */
export function readerWrite<Body, Params>(
  { body: shape, maxBytes = maxBodyBytes, programs = true, makesReader = true }: Takes<Body>,
  answer: (writing: ReaderWriting<Body, Params>) => Promise<Response>,
) {
  return async (request: NextRequest, { params }: Context<Params>): Promise<Response> =>
    privately(async () => {
      if (!isFromOurPages(request.headers, env().SITE_URL))
        return problem(403, 'Only pages of this site may write here.');
      const program = await programOf(request, 'reader:write');
      if (program instanceof Response) return program;
      if (program && !programs) return problem(403, 'A program may not do this.');
      const id = writeIdShape.safeParse(request.headers.get(writeIdHeader));
      if (!id.success) return problem(400, `The header ${writeIdHeader} has to be a UUID.`);
      const { readers } = await library();
      const known = await (program ? readers.findOf(program.id) : currentReader());
      const wait = await countAgainstLimit('write', whoAsks(request, known));
      if (wait > 0) return tooMany(wait);
      const read = await readJson(request, maxBytes);
      if (read === 'too-large') return problem(413, `More than ${maxBytes} bytes are not taken here.`);
      if (read === 'broken') return problem(400, 'The request is not JSON in UTF-8.');
      const body = shape.safeParse(read.json);
      if (!body.success) {
        return problem(400, 'The request can’t be read.', { problems: queryProblems(body.error) });
      }
      if (known === null && !makesReader) return new Response(null, { status: 204 });
      if (known === null) {
        const later = await countAgainstLimit('newReader', whoAsks(request, null));
        if (later > 0) return tooMany(later);
      }
      const reader = await (program ? readers.makeOf(program.id) : currentOrNewReader());
      return answer({ reader, params: await params, body: body.data, writeId: id.data });
    });
}

async function privately(answer: () => Promise<Response>): Promise<Response> {
  let response: Response;
  try {
    response = await answer();
  } catch (error) {
    response = toAnswer(error);
  }
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

function toAnswer(error: unknown): Response {
  if (isOverQuota(error)) return problem(403, error.message);
  return isUnavailable(error) ? noDatabase() : failed(error);
}

function noDatabase(): Response {
  const response = problem(503, 'The database doesn’t answer just now. Nothing was changed; try again.');
  response.headers.set('retry-after', '5');
  return response;
}

function failed(error: unknown): Response {
  console.error(error);
  return problem(500, 'Something went wrong on our side. Nothing was changed; try again.');
}

const whoAsks = (request: NextRequest, reader: ReaderId | null): string =>
  reader === null ? `from ${request.headers.get(clientAddressHeader) ?? 'somewhere'}` : `reader ${reader}`;

function tooMany(seconds: number): Response {
  const response = problem(429, `Too much at once. Nothing was changed; try again in ${seconds} s.`);
  response.headers.set('retry-after', String(seconds));
  return response;
}

async function readJson(
  request: NextRequest,
  maxBytes: number,
): Promise<{ json: unknown } | 'too-large' | 'broken'> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) return 'too-large';
    chunks.push(chunk);
  }
  if (bytes === 0) return { json: undefined };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { json: JSON.parse(text) };
  } catch {
    return 'broken';
  }
}
