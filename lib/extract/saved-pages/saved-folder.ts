import { webAddress } from '../web-address';

/** Browsers write the comment at the very start; other tools within the first lines. */
const reach = 4_000;

/**
 * The address that a page was saved from, by the comment that Chromium, Internet Explorer and SingleFile
 * leave in it; null where there is none.
 */
export function findSavedFrom(html: string): string | null {
  const head = html.slice(0, reach);
  const browser = /<!--\s*saved from url=\(\d+\)\s*(\S+)\s*-->/i.exec(head)?.[1];
  const singleFile = /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1];
  return webAddress(browser ?? singleFile);
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A path in its shortest form; null where it leads out of the folder, or is none. */
function normalPath(path: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path) || path.includes('\0')) return null;
  const names: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '' || name === '.') continue;
    if (name === '..' && names.pop() === undefined) return null;
    if (name !== '..') names.push(name);
  }
  return names.length > 0 ? names.join('/') : null;
}

/** Letters with marks are written in one way by macOS and in another by everybody else. */
const sameName = (path: string): string => path.normalize('NFC').toLowerCase();

/**
 * Finds the files that a saved page shows ("Page.html" and "Page_files/photo.jpg") among those that lie
 * beside it, by paths relative to the page's folder. Answers with a path of the listing and with nothing
 * else: an address that leads elsewhere, up and out included, finds null.
 */
export function savedFiles(listing: readonly string[]): (address: string) => string | null {
  const exact = new Set(listing);
  const byName = new Map(listing.map((path) => [sameName(path), path]));
  return (address) => {
    const bare = address.trim().replace(/[?#].*$/s, '');
    // A name may have a percent sign or a question mark of its own: as it stands, then without escapes.
    for (const written of [address.trim(), bare, decodePath(bare)]) {
      const path = written === null ? null : normalPath(written);
      const found = path === null ? undefined : exact.has(path) ? path : byName.get(sameName(path));
      if (found !== undefined) return found;
    }
    return null;
  };
}
