import type { Run } from './article';

const webProtocols = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address that a link may lead to, or null: http(s), mailto, or a place on the same page. Nothing
 * that runs gets through, as `javascript:` and `data:` would; a bare `#` leads nowhere and is none.
 */
export function parseHref(href: string, base?: string): string | null {
  const trimmed = href.trim();
  if (trimmed.startsWith('#')) return /^#\S+$/u.test(trimmed) ? trimmed : null;
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return webProtocols.has(url.protocol) ? url.href : null;
}

/** A range of UTF-16 units in the text of runs, under a name of the caller's. */
export interface Cut {
  start: number;
  end: number;
  key: string;
}

/**
 * Cuts runs where ranges begin and end, and says of each piece which ranges it lies in. Ranges may nest
 * and overlap; the pieces together are the text, to the letter.
 */
export function cutRuns(runs: readonly Run[], cuts: readonly Cut[]): { run: Run; keys: string[] }[] {
  const real = cuts.filter((cut) => cut.start < cut.end);
  const edges = [...new Set(real.flatMap((cut) => [cut.start, cut.end]))].sort((a, b) => a - b);
  const pieces: { run: Run; keys: string[] }[] = [];
  let position = 0;
  let nextEdge = 0;
  for (const run of runs) {
    const runEnd = position + run.text.length;
    let from = position;
    while (from < runEnd) {
      while ((edges[nextEdge] ?? Infinity) <= from) nextEdge += 1;
      const to = Math.min(edges[nextEdge] ?? runEnd, runEnd);
      const keys = real.filter((cut) => cut.start <= from && to <= cut.end).map((cut) => cut.key);
      pieces.push({ run: { ...run, text: run.text.slice(from - position, to - position) }, keys });
      from = to;
    }
    position = runEnd;
  }
  return pieces;
}
