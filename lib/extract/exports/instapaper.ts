import type { Finding } from '../finding';
import { readJson } from './read-json';
import { readRows } from './read-rows';
import { readTime } from './read-time';
import { savedLink, type ReadEntries } from './saved-link';

/** Folders that every reader has; the others are the reader's own and count as tags. */
const ownFolders = new Set(['unread', 'archive', 'starred', 'home', 'liked', '']);

function readTags(cell: string): string[] {
  const json = cell.trim().startsWith('[') ? readJson(cell) : null;
  const value = json && 'value' in json && Array.isArray(json.value) ? json.value : [];
  return value.filter((tag): tag is string => typeof tag === 'string');
}

/** Instapaper's CSV: `URL,Title,Selection,Folder,Timestamp` and since 2024 `Tags`, a list in JSON. */
export const readInstapaper = (text: string): ReadEntries | { finding: Finding } =>
  readRows(text, (row) => {
    const folder = row.get('folder')?.trim() ?? '';
    const selection = row.get('selection')?.trim();
    return savedLink({
      url: row.get('url'),
      title: row.get('title'),
      savedAt: readTime(row.get('timestamp')),
      tags: [...(ownFolders.has(folder.toLowerCase()) ? [] : [folder]), ...readTags(row.get('tags') ?? '')],
      archived: folder.toLowerCase() === 'archive',
      favourite: /^(?:starred|liked)$/i.test(folder),
      highlights: selection ? [{ quote: selection, note: null }] : [],
    });
  });
