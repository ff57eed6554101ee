import type { AxisMark } from '@/lib/article/dates/axis/axis';

/**
 * The part of the axis that each mark stands for while its entry is on the screen, in pixels: itself, and half the
 * way to those before and after it, so that the parts of neighbours are one.
 * @param marks in the order of time
 */
export function shadedParts(marks: readonly AxisMark[]): { id: string; from: number; to: number }[] {
  return marks.map(({ id, start, end }, index) => {
    const before = Math.min(start, marks[index - 1]?.end ?? start);
    const after = Math.max(end, marks[index + 1]?.start ?? end);
    return { id, from: (before + start) / 2, to: (end + after) / 2 };
  });
}
