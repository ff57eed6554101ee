/** Where the worker is and how the browser looks for a newer one; one place, or each who registers it would install it anew. */
export const workerPlace = ['/sw.js', { updateViaCache: 'none' }] as const;
