import type { WordsRange } from './describe';

/** Longer quotations are named by their first and last words alone. */
const longestWhole = 120;
const wordsAtEnds = 4;

const coded = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D');

/** A text fragment (`text=…`) for words of an article. */
export function textDirective(exact: string): string {
  const words = exact.split(/\s+/u).filter((word) => word !== '');
  if (!exact.includes('\n') && (exact.length <= longestWhole || words.length < 2 * wordsAtEnds))
    return `text=${coded(exact)}`;
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  const first = (lines[0] ?? '').trim().split(/\s+/u).slice(0, wordsAtEnds).join(' ');
  const last = (lines.at(-1) ?? '').trim().split(/\s+/u).slice(-wordsAtEnds).join(' ');
  return `text=${coded(first)},${coded(last)}`;
}

/** Where the words of a text fragment stand, for browsers that don't find them; null where they don't. */
export function findDirective(text: string, directive: string): WordsRange | null {
  const given = /(?:^|&)text=([^&]*)/u.exec(directive)?.[1];
  if (given === undefined) return null;
  const parts = given.split(',');
  const prefix = parts[0]?.endsWith('-') ? decoded(parts.shift()?.slice(0, -1)) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decoded(parts.pop()?.slice(1)) : '';
  const [first, last] = parts.map((part) => decoded(part));
  if (!first) return null;
  const found = [
    flexible(prefix),
    `(?<words>${flexible(first)}${last ? `[^]*?${flexible(last)}` : ''})`,
    flexible(suffix),
  ];
  const match = new RegExp(found.filter((part) => part !== '').join('\\s*'), 'diu').exec(text);
  const [start, end] = match?.indices?.groups?.['words'] ?? [];
  return start === undefined || end === undefined ? null : { start, end };
}

const flexible = (words: string): string =>
  words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('\\s+');

/** Part of an address as it was written; nothing for what no encoding gives. */
export function decoded(part = ''): string {
  try {
    return decodeURIComponent(part).trim();
  } catch {
    return '';
  }
}
