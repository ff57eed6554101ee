/** What `lib` stands for in `may-import.ts`: what components may be made of. */
export const drawable: readonly string[] = [
  'lib/text',
  'lib/article',
  'lib/reader',
  'lib/annotate',
  'lib/search',
  'lib/export',
  'lib/api',
  'lib/device',
];
