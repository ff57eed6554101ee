/** PostgreSQL's index takes 2,704 bytes, and addresses are ASCII; every browser's bar shows less. */
export const longestFeedAddress = 2_000;

export const isLongFeedAddress = (url: string): boolean => url.length > longestFeedAddress;
