import type { Finding } from '../finding';
import { readBookmarks } from './bookmarks';
import { readInstapaper } from './instapaper';
import { readKarakeep } from './karakeep';
import { readLinkwarden } from './linkwarden';
import { readOmnivore, type FindFile } from './omnivore';
import { readPocketCsv } from './pocket';
import { largestJson, readJson } from './read-json';
import { readReadwiseCsv, readReadwiseJson } from './readwise';
import { recogniseCsv, recogniseHtml, recogniseJson, textForm } from './recognise-export';
import { mergeLinks, type ExportKind, type ParsedExport, type ReadEntries } from './saved-link';
import { readWallabag } from './wallabag';

/** Larger HTML is no list of links; 50,000 of them take 10 MB. */
const largestHtml = 20_000_000;

const unknownExport =
  'is no export of Pocket, Instapaper, Omnivore, wallabag, Readwise, Karakeep or Linkwarden';

const listAt = (value: unknown, key: string): unknown[] => {
  const own =
    typeof value === 'object' && value !== null
      ? new Map<string, unknown>(Object.entries(value)).get(key)
      : null;
  return Array.isArray(own) ? own : [];
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : listAt(value, 'results'));

function readValue(kind: ExportKind, value: unknown, findFile: FindFile): ReadEntries | null {
  switch (kind) {
    case 'wallabag':
      return readWallabag(listOf(value));
    case 'omnivore':
      return readOmnivore(listOf(value), findFile);
    case 'readwise':
      return readReadwiseJson(listOf(value));
    case 'karakeep':
      return readKarakeep(listAt(value, 'bookmarks'), listAt(value, 'lists'));
    case 'linkwarden':
      return readLinkwarden(listAt(value, 'collections'), listAt(value, 'pinnedLinks'));
    default:
      return null;
  }
}

function readRowsOf(kind: ExportKind, text: string): ReadEntries | { finding: Finding } | null {
  switch (kind) {
    case 'pocket':
      return readPocketCsv(text);
    case 'instapaper':
      return readInstapaper(text);
    case 'readwise':
      return readReadwiseCsv(text);
    default:
      return null;
  }
}

const refused = (finding: Finding): ParsedExport => ({ ok: false, problems: [finding] });

function finish(kind: ExportKind | null, read: ReadEntries | { finding: Finding } | null): ParsedExport {
  if (kind === null || read === null) return refused({ line: null, reason: unknownExport });
  if ('finding' in read) return refused(read.finding);
  return { ok: true, kind, links: mergeLinks(read.links), problems: read.problems };
}

/**
 * Reads the export of another program, recognised by its content. Entries that can't become an article (notes,
 * files, addresses that are none) are left out and listed; `findFile` finds the files that lie beside it.
 */
export function parseExport(text: string, findFile: FindFile = () => null): ParsedExport {
  const form = textForm(text);
  const largest = form === 'html' ? largestHtml : largestJson;
  if (text.length > largest)
    return refused({ line: null, reason: `is larger than ${largest / 1_000_000} MB` });
  if (form === 'html') {
    const kind = recogniseHtml(text);
    return finish(kind, kind && readBookmarks(text));
  }
  if (form === 'csv') {
    const kind = recogniseCsv(text);
    return finish(kind, kind && readRowsOf(kind, text));
  }
  const json = readJson(text);
  if ('finding' in json) return refused(json.finding);
  const kind = recogniseJson(json.value);
  return finish(kind, kind && readValue(kind, json.value, findFile));
}
