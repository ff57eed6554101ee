import { checkUrl } from './address/check-url';
import { failure, type Fetched, type FetchFailure, type FetchRequest, type SafeFetch } from './fetched';
import { HostQueue } from './host-queue';
import { orAborted } from './or-aborted';
import { isPublic } from './address/public-address';
import { readAnswer, type Answer } from './answer/read-answer';
import { requestHeaders } from './request-headers';
import { type Lookup, resolveHost, systemLookup } from './address/resolve-host';
import { RestingHosts } from './resting-hosts';
import { maxRobotsBytes, readRobots, RobotsCache, type RobotsRules } from './robots';
import { sendRequest } from './send-request';
import { toFailure } from './to-failure';

/** As the Fetch standard had it first, and twice the longest chain of a real site. */
const maxRedirects = 5;
const forGood = [301, 308];

/** A site whose robots.txt takes longer is in trouble, and its page would be as slow. */
const robotsTimeoutMs = 10_000;

export interface FetchOptions {
  userAgent: string;
  /** The name that a robots.txt calls this program by. */
  robotName: string;
  /** Whether an address may be connected to; unless given, those of the open internet. */
  mayReach?: (address: string) => boolean;
  /** Lets all ports be fetched from, not only those of the web. */
  anyPort?: boolean;
  lookup?: Lookup;
  queue?: HostQueue;
}

/** Makes the function that all requests of the product go through. */
export function createFetch(options: FetchOptions): SafeFetch {
  const { userAgent, robotName, mayReach = isPublic, anyPort = false } = options;
  const { lookup = systemLookup, queue = new HostQueue() } = options;
  const robots = new RobotsCache();
  const resting = new RestingHosts();

  /** One request and its answer, read or refused; a redirect is for the caller to follow. */
  async function askOnce(url: URL, request: FetchRequest, timeLeft: number): Promise<Answer> {
    const stop = new AbortController();
    const timeout = AbortSignal.timeout(Math.max(Math.ceil(timeLeft), 0));
    const signal = AbortSignal.any([stop.signal, timeout, ...(request.signal ? [request.signal] : [])]);
    try {
      const resolved = await orAborted(resolveHost(url.hostname, { lookup, mayReach }), signal);
      if (!resolved.ok) return failure(resolved.reason, resolved.retryable);
      const response = await sendRequest(url, resolved.addresses, requestHeaders(request, userAgent), signal);
      return await orAborted(readAnswer(response, url, request), signal);
    } catch (error) {
      request.signal?.throwIfAborted();
      if (timeout.aborted) return failure(`${url.host} took too long to answer.`, true);
      return toFailure(error, url.host);
    } finally {
      // Whatever was not read to its end: the connection is of no more use.
      stop.abort();
    }
  }

  async function follow(first: URL, request: FetchRequest, respectRobots: boolean): Promise<Fetched> {
    const seen = new Set<string>();
    let url = first;
    let movedTo: string | null = null;
    let onlyForGood = true;
    let timeLeft = request.timeoutMs;
    for (;;) {
      if (seen.has(url.href)) return failure(`${url.host} leads round in a circle.`, false);
      if (seen.size > maxRedirects) return failure(`${first.host} leads on to too many addresses.`, false);
      seen.add(url.href);
      const refusal =
        (respectRobots && (await refusedByRobots(url, request.signal))) || resting.refusal(url.host);
      if (refusal) return refusal;
      const target = url;
      const work = async () => {
        const started = performance.now();
        const answer = await askOnce(target, request, timeLeft);
        timeLeft -= performance.now() - started;
        return answer;
      };
      const answer = await queue.run(target.host, work, request.signal);
      if (answer.kind === 'failed') resting.note(target.host, answer.retryAfterMs);
      if (answer.kind === 'fetched') return { ...answer, movedTo };
      if (answer.kind !== 'redirect') return answer;
      const next = checkUrl(answer.location, { base: target, anyPort });
      if (!next.ok) return failure(`${target.host} leads on to what is not fetched. ${next.reason}`, false);
      url = next.url;
      onlyForGood &&= forGood.includes(answer.status);
      if (onlyForGood) movedTo = url.href;
    }
  }

  async function refusedByRobots(url: URL, signal: AbortSignal | undefined): Promise<FetchFailure | null> {
    // Others may wait for the same file, so it isn't stopped with the first of them.
    const rules = await orAborted(
      robots.find(url.origin, () => loadRobots(url.origin)),
      signal,
    );
    if (rules.kind === 'unreadable') return rules.failure;
    if (rules.kind === 'none' || rules.allows(url.href)) return null;
    return failure(`${url.host} asks programs not to fetch this page (robots.txt).`, false);
  }

  async function loadRobots(origin: string): Promise<RobotsRules> {
    const url = new URL('/robots.txt', origin);
    const request = {
      accept: ['text/plain'],
      maxBytes: maxRobotsBytes,
      timeoutMs: robotsTimeoutMs,
      cutOff: true,
    };
    const answer = await follow(url, request, false);
    if (answer.kind === 'fetched') {
      return readRobots(url.href, Buffer.from(answer.bytes).toString('utf8'), robotName);
    }
    // RFC 9309: what is missing, refused or no text is no rule; trouble on the way forbids all.
    if (answer.kind === 'unchanged' || !answer.retryable) return { kind: 'none' };
    if (answer.status === null) return { kind: 'unreadable', failure: answer };
    const reason = `${url.host} could not say what programs may fetch (robots.txt, ${answer.status}).`;
    return { kind: 'unreadable', failure: { ...answer, reason } };
  }

  return async (address, request) => {
    request.signal?.throwIfAborted();
    const checked = checkUrl(address, { anyPort });
    return checked.ok ? follow(checked.url, request, true) : failure(checked.reason, false);
  };
}
