import type { Photo } from '../../../article/article';

/** A point of a picture, in per cent from the left and from above. */
export type Focus = NonNullable<Photo['focus']>;

/** Where a picture is cropped around that nobody has said anything of. */
export const middle: Focus = { x: 50, y: 50 };

/** Per cent from the left and from above, such as `30 20`; null where it can't be read. */
export function readFocus(typed: string): Focus | null | undefined {
  if (typed === '') return undefined;
  const [, x, y] = /^(\d{1,3})\s*%?[\s,;]+(\d{1,3})\s*%?$/.exec(typed) ?? [];
  const point = { x: Number(x), y: Number(y) };
  return x === undefined || point.x > 100 || point.y > 100 ? null : point;
}

/** As its field has it. */
export const writeFocus = ({ x, y }: Focus): string => `${x} ${y}`;

/** The point of a picture that was clicked on, which stands on the screen so. */
export function focusAt(
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  at: { x: number; y: number },
): Focus {
  return { x: perCent((at.x - left) / width), y: perCent((at.y - top) / height) };
}

const steps: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point that an arrow key moves it to, in whole per cent, or ten at once; null for another key. */
export function movedFocus(
  { x, y }: Focus,
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
): Focus | null {
  const step = steps[key];
  const by = shiftKey ? 10 : 1;
  return step ? { x: perCent((x + step[0] * by) / 100), y: perCent((y + step[1] * by) / 100) } : null;
}

const perCent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 100);
