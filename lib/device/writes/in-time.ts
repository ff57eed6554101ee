/** A server that has not answered by then doesn't answer; whoever waits is told so. */
const longestWaitMs = 20_000;

/** Ends a request that takes too long. @param own what ends it besides */
export const inTime = (own?: AbortSignal): AbortSignal => {
  const limit = AbortSignal.timeout(longestWaitMs);
  return own ? AbortSignal.any([own, limit]) : limit;
};
