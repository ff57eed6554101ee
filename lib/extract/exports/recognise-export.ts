import { z } from 'zod';
import { readJson } from './read-json';
import type { ExportKind } from './saved-link';

/** Columns that only this program's export has, of those that the header must have. */
const csvHeaders: readonly (readonly [ExportKind, readonly string[]])[] = [
  ['pocket', ['url', 'time_added', 'status']],
  ['instapaper', ['url', 'title', 'selection', 'folder']],
  ['readwise', ['url', 'document tags', 'saved date', 'location']],
];

const has = (...keys: string[]) =>
  z.looseObject(Object.fromEntries(keys.map((key) => [key, z.unknown().refine((v) => v !== undefined)])));

/** The first entries of a list tell what it is a list of. */
const listOf = (entry: z.ZodType) =>
  z
    .array(z.unknown())
    .refine((list) => list.length > 0 && list.slice(0, 20).some((one) => entry.safeParse(one).success));

const readwiseEntry = z.union([has('source_url', 'location', 'category'), has('source_url', 'highlights')]);

const jsonShapes: readonly (readonly [ExportKind, z.ZodType])[] = [
  ['wallabag', listOf(has('url', 'is_archived', 'is_starred'))],
  ['omnivore', listOf(has('url', 'slug', 'labels', 'savedAt'))],
  ['karakeep', z.looseObject({ bookmarks: listOf(has('createdAt', 'content')) })],
  ['linkwarden', z.looseObject({ collections: listOf(has('links')) })],
  ['readwise', z.union([listOf(readwiseEntry), z.looseObject({ results: listOf(readwiseEntry) })])],
];

/** Enough for a header or the head of a page. */
const headLength = 4_000;

/** The names in the first line; programs put neither commas nor line ends into them. */
export function recogniseCsv(text: string): ExportKind | null {
  const head = text.slice(0, headLength).replace(/^\uFEFF/, '');
  const end = head.search(/[\r\n]/);
  if (end < 0) return null;
  const names = new Set(
    head
      .slice(0, end)
      .split(',')
      .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase()),
  );
  return csvHeaders.find(([, columns]) => columns.every((column) => names.has(column)))?.[0] ?? null;
}

export function recogniseHtml(text: string): ExportKind | null {
  const head = text.slice(0, headLength);
  if (/<title>\s*pocket export\s*<\/title>/i.test(head)) return 'pocket';
  return /^[\s\uFEFF]*<!doctype netscape-bookmark-file/i.test(head) ? 'bookmarks' : null;
}

export const recogniseJson = (value: unknown): ExportKind | null =>
  jsonShapes.find(([, shape]) => shape.safeParse(value).success)?.[0] ?? null;

export type TextForm = 'html' | 'json' | 'csv';

/** What a text looks like at its start; what is neither markup nor JSON may be CSV. */
export function textForm(text: string): TextForm {
  const first = /[^\s\uFEFF]/.exec(text.slice(0, headLength))?.[0];
  return first === '<' ? 'html' : first === '[' || first === '{' ? 'json' : 'csv';
}

/**
 * Which program's export a text is, by what it says: readers rename files. Null for what is none.
 */
export function recogniseExport(text: string): ExportKind | null {
  const form = textForm(text);
  if (form === 'html') return recogniseHtml(text);
  if (form === 'csv') return recogniseCsv(text);
  const json = readJson(text);
  return 'value' in json ? recogniseJson(json.value) : null;
}
