import { parseShallow } from '../parse-shallow';
import { readTime } from './read-time';
import { noAddress, savedLink, type ReadEntries } from './saved-link';

/** What stands between two lists in Pocket's HTML, and the folders of a browser. */
const archiveHeading = /^(?:read )?archived?$/i;

/** Folders that browsers make themselves, as they name them; translated ones count as the reader's own. */
const ownFolders = new Set([
  'bookmarks',
  'bookmarks bar',
  'bookmarks menu',
  'bookmarks toolbar',
  'other bookmarks',
  'mobile bookmarks',
  'pocket export',
  'unread',
  'read archive',
  'archive',
]);

interface Anchor {
  attributes: Record<string, string>;
  text: string;
  line: number;
}

/** Line numbers for places that only ever move on, without counting from the start each time. */
function lineCounter(text: string): (index: number) => number {
  let [line, at] = [1, 0];
  return (index) => {
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}

/**
 * Links in HTML as Pocket exports them, a list under a heading for what was read and what was not, and as
 * browsers and most programs do (the Netscape bookmark file), folders in folders.
 */
export function readBookmarks(html: string): ReadEntries {
  const read: ReadEntries = { links: [], problems: [] };
  const lineAt = lineCounter(html);
  const folders: (string | null)[] = [];
  let heading: string | null = null;
  let section = '';
  let headingText: string | null = null;
  let anchor: Anchor | null = null;
  const take = ({ attributes, text, line }: Anchor): void => {
    const own = folders.flatMap((name) => (name && !ownFolders.has(name.toLowerCase()) ? name : []));
    const archived = [section, ...folders].some((name) => name !== null && archiveHeading.test(name.trim()));
    const link = savedLink({
      url: attributes['href'],
      title: text,
      savedAt: readTime(attributes['time_added'] ?? attributes['add_date']),
      tags: [...(attributes['tags'] ?? '').split(','), ...own],
      archived,
    });
    if (link) read.links.push(link);
    else read.problems.push({ line, reason: noAddress(attributes['href']) });
  };
  parseShallow(html, (place) => ({
    onopentag(name, attributes) {
      if (name === 'a') anchor = { attributes, text: '', line: lineAt(place()) };
      else if (/^h[1-6]$/.test(name)) headingText = '';
      // A folder's list follows its heading; a list without one has no name.
      else if (name === 'dl') {
        folders.push(heading);
        heading = null;
      }
    },
    ontext(text) {
      if (anchor) anchor.text += text;
      else if (headingText !== null) headingText += text;
    },
    onclosetag(name) {
      if (name === 'a' && anchor) {
        take(anchor);
        anchor = null;
      } else if (/^h[1-6]$/.test(name) && headingText !== null) {
        heading = headingText.trim();
        if (folders.length === 0) section = heading;
        headingText = null;
      } else if (name === 'dl') folders.pop();
    },
  }));
  return read;
}
