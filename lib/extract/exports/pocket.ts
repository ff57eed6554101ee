import type { Finding } from '../finding';
import { readRows } from './read-rows';
import { readTime } from './read-time';
import { savedLink, type ReadEntries } from './saved-link';

/** Pocket's CSV: `title,url,time_added,tags,status`, tags between bars, the title cut after 72 characters. */
export const readPocketCsv = (text: string): ReadEntries | { finding: Finding } =>
  readRows(text, (row) =>
    savedLink({
      url: row.get('url'),
      title: row.get('title'),
      savedAt: readTime(row.get('time_added')),
      tags: (row.get('tags') ?? '').split('|'),
      archived: row.get('status')?.trim() === 'archive',
      favourite: row.get('favorite')?.trim() === '1',
    }),
  );
