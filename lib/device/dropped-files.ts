/** The forms that take what is dropped or pasted, and what says so: known to pages and to `inline/add-anywhere.ts`. */
export const addIds = {
  /** The form in sight, where a page has one. */
  shown: 'add',
  /** The one that is on every page. */
  hidden: 'add-dropped',
  /** What is shown while something is held over the page. */
  hint: 'drop-hint',
  /** What says that something is being handed in. */
  status: 'add-status',
} as const;

/** What browsers save with a page and an import never reads. */
const unneeded = /(?:^|\/)\.|\.(?:js|css|woff2?|ttf|otf|map|download|mp4|webm|mp3)$/i;

/** Whether a file is worth sending. @param path its way from what was dropped */
export const isNeeded = (path: string): boolean => !unneeded.test(path);
