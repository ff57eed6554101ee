/** A stretch of two texts: in both, or in one of them. */
export interface Piece {
  text: string;
  in: 'both' | 'before' | 'after';
}

/** Words, and what stands between them sign by sign. */
const words = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Texts with more changed words than these are as good as two: looking on would take the square of it. */
const mostChanges = 150;

/** What was taken out of a text and put into it, word by word: Myers' shortest way from the one to the other. */
export function wordDifferences(before: string, after: string): Piece[] {
  const [old, now] = [before.match(words) ?? [], after.match(words) ?? []];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  return joined([
    ...pieces(old.slice(0, start), 'both'),
    ...changed(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...pieces(old.slice(old.length - end), 'both'),
  ]);
}

const pieces = (texts: readonly string[], where: Piece['in']): Piece[] =>
  texts.map((text) => ({ text, in: where }));

function changed(old: readonly string[], now: readonly string[]): Piece[] {
  const trace = furthest(old, now);
  if (trace === null) return [...pieces(old, 'before'), ...pieces(now, 'after')];
  const found: Piece[] = [];
  let [x, y] = [old.length, now.length];
  for (let depth = trace.length - 1; depth > 0; depth -= 1) {
    const reached = trace[depth - 1] ?? [];
    const isPutIn = comesFromAbove(reached, depth, x - y);
    const fromX = reached[x - y + (isPutIn ? 1 : -1) + depth] ?? 0;
    const fromY = fromX - (x - y + (isPutIn ? 1 : -1));
    for (; x > fromX && y > fromY; y -= 1) found.push({ text: old[(x -= 1)] ?? '', in: 'both' });
    if (isPutIn) found.push({ text: now[(y -= 1)] ?? '', in: 'after' });
    else found.push({ text: old[(x -= 1)] ?? '', in: 'before' });
  }
  return found.concat(pieces(old.slice(0, x), 'both').reverse()).reverse();
}

/** Whether the next change on this diagonal puts a word in: else it takes one out. */
const comesFromAbove = (reached: readonly number[], depth: number, diagonal: number): boolean =>
  diagonal === -depth ||
  (diagonal !== depth && (reached[diagonal - 1 + depth] ?? -1) < (reached[diagonal + 1 + depth] ?? -1));

/**
 * How far into the old text each diagonal is come to by 0, 1, 2, … changes; that of the diagonal 0 stands at one more
 * than there are changes. Null where there are too many.
 */
function furthest(old: readonly string[], now: readonly string[]): number[][] | null {
  const trace: number[][] = [];
  const most = Math.min(mostChanges, old.length + now.length);
  for (let depth = 0; depth <= most; depth += 1) {
    const before = trace[depth - 1] ?? [];
    const reached = Array.from({ length: 2 * depth + 3 }, () => -1);
    trace.push(reached);
    for (let diagonal = -depth; diagonal <= depth; diagonal += 2) {
      const isPutIn = comesFromAbove(before, depth, diagonal);
      let x =
        depth === 0
          ? 0
          : isPutIn
            ? (before[diagonal + 1 + depth] ?? 0)
            : (before[diagonal - 1 + depth] ?? 0) + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      reached[diagonal + depth + 1] = x;
      if (x >= old.length && x - diagonal >= now.length) return trace;
    }
  }
  return null;
}

function joined(all: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of all) {
    const last = found.at(-1);
    if (last?.in === piece.in) last.text += piece.text;
    else found.push({ ...piece });
  }
  return found;
}
