import type { Run } from '@/lib/article/article';
import { runsText } from '@/lib/article/passage-text';
import type { MomentRange } from './run-text';

/** Gives each part of a passage the ranges that fall in it, counted from the part's own start. */
export function offsetParts<Part extends { runs: Run[] }>(parts: Part[], ranges: MomentRange[]) {
  let offset = 0;
  return parts.map((part) => {
    const start = offset;
    const end = start + runsText(part.runs).length;
    offset = end + 1;
    const inside = ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        ...range,
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }));
    return { ...part, ranges: inside };
  });
}
