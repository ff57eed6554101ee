/**
 * A server that has not answered by then doesn't answer; whoever waits is told so. What is given up may have been saved
 * all the same, and a slow connection takes long to send much.
 */
const longestWaitMs = { read: 20_000, save: 120_000 };

/** Ends a request that takes too long. @param own what ends it besides */
export const inTime = (own?: AbortSignal, what: keyof typeof longestWaitMs = 'read'): AbortSignal => {
  const limit = AbortSignal.timeout(longestWaitMs[what]);
  return own ? AbortSignal.any([own, limit]) : limit;
};
