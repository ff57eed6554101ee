/** The rooms below `lib` that are functions of what they are given: no files, databases or hosts, and nothing to set up. */
export const pureRooms = [
  'annotate',
  'api',
  'article',
  'auth',
  'context',
  'documents',
  'export',
  'extract',
  'language',
  'reader',
  'search',
  'text',
];
