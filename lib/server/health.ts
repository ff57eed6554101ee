import { type CachedResponse, plainResponse } from './cache/cached-response';
import { securityHeaders } from './security-headers';

/** A database that takes longer than this to say a word can't serve readers either. */
const patienceMs = 2_000;
/** However often it is asked, the database hears of it once in so long. */
const holdsMs = 500;

/**
 * For whatever watches over the server: 200 only while the database answers. Answered before the framework and its
 * queue, so that a busy server isn't taken for a dead one.
 * @param ping rejects where the database doesn't answer
 */
export function healthCheck(ping: () => Promise<void>): () => Promise<CachedResponse> {
  let last: { at: number; answer: Promise<CachedResponse> } | undefined;
  return () => {
    const now = performance.now();
    if (!last || now - last.at > holdsMs) last = { at: now, answer: ask(ping) };
    return last.answer;
  };
}

async function ask(ping: () => Promise<void>): Promise<CachedResponse> {
  return (await answersInTime(ping))
    ? healthAnswer(200, 'ok')
    : healthAnswer(503, 'no answer from the database');
}

/** What a health check is answered. */
export function healthAnswer(status: 200 | 503, text: string): CachedResponse {
  return plainResponse(status, JSON.stringify({ status: text }), {
    ...securityHeaders,
    'content-type': 'application/json',
    'cache-control': 'no-store',
    ...(status === 503 && { 'retry-after': '5' }),
  });
}

async function answersInTime(ping: () => Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  const answered = ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
