const megabyte = 1024 * 1024;

/** All that a worker process may take: ten times what a long page of a news site needs. */
export const workerBytes = 512 * megabyte;

/** The same for pictures: one of 50 million pixels, as a progressive JPEG, takes 350 MB beside the program. */
export const pictureBytes = 640 * megabyte;

/**
 * The engine's share of it, above which it collects garbage ever harder and then gives up. The rest is
 * for the program itself (some 60 MB, 130 where it is translated as it runs) and the page's bytes.
 */
export const heapMegabytes = 320;

/** The largest pages that can be read at all take 3 seconds on a slow machine. */
export const jobTimeoutMs = 10_000;

/** Long enough for the pause between two pages of one site, short enough to give memory back. */
export const idleMs = 20_000;
