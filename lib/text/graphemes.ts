import { segmenterFor } from './segment';

/**
 * Where what a reader sees as one character begins and ends: an emoji of several parts, a letter with
 * its accents. Words are never cut inside of one.
 */
const segmenter = segmenterFor('und', 'grapheme');

/** Longer than any character in use; the text around an offset is enough to tell. */
const reach = 64;

/** The offset, or the start of the character that it falls into. */
export function floorToGrapheme(text: string, offset: number): number {
  const at = graphemeAt(text, offset);
  return at === null ? offset : at.start;
}

/** The offset, or the end of the character that it falls into. */
export function ceilToGrapheme(text: string, offset: number): number {
  const at = graphemeAt(text, offset);
  return at === null || at.start === offset ? offset : at.end;
}

function graphemeAt(text: string, offset: number): { start: number; end: number } | null {
  if (offset <= 0 || offset >= text.length) return null;
  // Long texts are cut at a space or line, where no character goes on.
  const before = text.slice(Math.max(0, offset - reach), offset);
  const from = offset - before.length + Math.max(0, before.search(/\s\S*$/u));
  const found = segmenter.segment(text.slice(from, offset + reach)).containing(offset - from);
  if (!found) return null;
  return { start: from + found.index, end: from + found.index + found.segment.length };
}
