import type { CSSProperties } from 'react';

/** What would stand higher stands on these. */
const highestLane = 2;

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** Where a mark stands on a line to scale, in parts of its length, and on which lane. See app/line.css. */
export const placed = (start: number, end = start, lane = 0): CSSProperties =>
  ({
    '--start': percent(start),
    '--size': percent(end - start),
    ...(lane > 0 && { '--lane': Math.min(lane, highestLane) }),
  }) as CSSProperties;
