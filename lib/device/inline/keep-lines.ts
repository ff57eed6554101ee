/**
 * Keeps a text's lines as they were broken when its typeface changes. Without that, words of a paragraph go to
 * another line though it has as many: who reads it loses the place.
 */

/** A place in the text, as a range has it. */
interface Place {
  node: Text;
  offset: number;
}

interface Line {
  start: Place;
  end: Place;
  /** Where it stands, as the browser's window has it. */
  middle: number;
  /** From the beginning of the text's room to its first letter. */
  indent: number;
}

/** Where a line may end without a space: after what joins words. */
const unbroken = /[^\s\-–—/]+[-–—/]*|[-–—/]+/g;
const blocks = ['block', 'list-item', 'flow-root', 'inline-block'];
const holds = [
  'text-wrap',
  'word-spacing',
  'min-width',
  'max-width',
  'white-space',
  '--lines',
  '--lines-height',
];
/** Less than this the browser itself doesn't call a move. */
const noMove = 2;
/** In parts of the type's size; nobody sees it. */
const mostCloser = 0.14;
/** In pixels: widths are rounded where lines are broken. */
const slack = 0.5;

function rangeOf(start: Place, end: Place): Range {
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** From where to where the text has room. */
function roomOf(text: HTMLElement): { left: number; width: number } {
  const { paddingLeft, paddingRight, borderLeftWidth } = getComputedStyle(text);
  const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  const inset = Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth);
  return { left: text.getBoundingClientRect().left + inset, width: text.clientWidth - padding };
}

/** @returns null where lines aren't of whole words, from left to right, beginning at one edge */
function linesOf(text: HTMLElement): Line[] | null {
  const { display, direction, textAlign } = getComputedStyle(text);
  if (direction === 'rtl' || !blocks.includes(display) || !['start', 'left'].includes(textAlign)) return null;
  const { left } = roomOf(text);
  const lines: Line[] = [];
  const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (parent && parent !== text && getComputedStyle(parent).display !== 'inline') return null;
    for (const { index, 0: word } of node.data.matchAll(unbroken)) {
      const start = { node, offset: index };
      const end = { node, offset: index + word.length };
      const rects = rangeOf(start, end).getClientRects();
      const [rect] = rects;
      if (!rect || rects.length > 1) return null;
      const middle = rect.top + rect.height / 2;
      const last = lines.at(-1);
      if (last && middle - last.middle < rect.height / 2) last.end = end;
      else lines.push({ start, end, middle, indent: rect.left - left });
    }
  }
  return lines;
}

const middleOf = ({ node, offset }: Place): number => {
  const { top, height } = rangeOf({ node, offset }, { node, offset: offset + 1 }).getBoundingClientRect();
  return top + height / 2;
};

/** Whether each line begins and ends with the words that it began and ended with. */
const areKept = (lines: readonly Line[]): boolean =>
  lines.every(({ start, end, middle }) =>
    [start, { ...end, offset: end.offset - 1 }].every(
      (place) => Math.abs(middleOf(place) - middle) <= noMove,
    ),
  );

/** Whether all of the text stands beside each other. */
function isOneLine(text: HTMLElement): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()];
  return rects.every(({ top, bottom }) => top < (rects[0]?.bottom ?? 0) && bottom > (rects[0]?.top ?? 0));
}

/**
 * How much closer the words of a text have to stand, in pixels, for each line to have room; infinite where a line
 * without spaces is too long.
 */
export function closerBy(
  lines: readonly { indent: number; width: number; spaces: number }[],
  room: number,
): number {
  return lines.reduce((most, { indent, width, spaces }) => {
    const over = indent + width - room;
    return over <= 0 ? most : Math.max(most, over / spaces);
  }, 0);
}

/** What is left free of a text's room: at each line all beyond its end, so that no word of the next has room there. */
export function freeShape(
  ends: readonly { middle: number; end: number }[],
  room: { width: number; height: number },
  lineHeight: number,
): string {
  const half = lineHeight * 0.4;
  const points = ends.flatMap(({ middle, end }) => {
    const [top, foot] = [middle - half, middle + half];
    return [
      [room.width, top],
      [end, top],
      [end, foot],
      [room.width, foot],
    ] as const;
  });
  const all = [[room.width, 0], ...points, [room.width, room.height]] as const;
  return `polygon(${all.map(([x = 0, y = 0]) => `${x.toFixed(1)}px ${y.toFixed(1)}px`).join()})`;
}

/** The lines' widths in the typeface that the text has now. */
function measure(text: HTMLElement, lines: readonly Line[]) {
  const { whiteSpace } = text.style;
  text.style.whiteSpace = 'nowrap';
  const measured = lines.map(({ start, end, indent }) => {
    const range = rangeOf(start, end);
    const spaces = range.toString().trim().split(/\s+/).length - 1;
    return { indent, width: range.getBoundingClientRect().width, spaces };
  });
  text.style.whiteSpace = whiteSpace;
  return measured;
}

function hold(text: HTMLElement, lines: readonly Line[]): void {
  const { width } = roomOf(text);
  const { fontSize, lineHeight, paddingTop } = getComputedStyle(text);
  const size = Number.parseFloat(fontSize);
  const measured = measure(text, lines);
  const closer = closerBy(measured, width - slack);
  if (closer > size * mostCloser) return;
  if (closer > 0) text.style.wordSpacing = `${-closer.toFixed(2)}px`;
  if (lines.length < 2 || getComputedStyle(text, '::before').content !== 'none') return;
  const from = text.getBoundingClientRect().top + Number.parseFloat(paddingTop);
  const ends = lines.slice(0, -1).map(({ middle, indent }, index) => {
    const { width: wide = 0, spaces = 0 } = measured[index] ?? {};
    return { middle: middle - from, end: Math.min(width, indent + wide - closer * spaces + slack) };
  });
  // Not down to the text's lower edge: what comes after it would have no room beside.
  const height = (ends.at(-1)?.middle ?? 0) + size * 0.4;
  const shape = freeShape(ends, { width, height }, Number.parseFloat(lineHeight) || size * 1.2);
  text.style.setProperty('text-wrap', 'wrap');
  text.style.setProperty('--lines', shape);
  text.style.setProperty('--lines-height', `${height}px`);
  text.dataset['lines'] = '';
}

export interface TextBefore {
  width: number;
  isOneLine: boolean;
  lines: readonly Line[] | null;
}

/** What there is to keep of a text. */
export const textBefore = (text: HTMLElement): TextBefore => ({
  width: text.getBoundingClientRect().width,
  isOneLine: isOneLine(text),
  lines: linesOf(text),
});

/** @param was before its typeface changed @returns whether it has these lines now, in the same width; null if unknown */
export function keepLines(text: HTMLElement, was: TextBefore): boolean | null {
  if (Math.abs(text.getBoundingClientRect().width - was.width) > 0.1) {
    text.style.minWidth = text.style.maxWidth = `${was.width}px`;
    // Were it not, a word that is a little longer would be broken.
    if (was.isOneLine) text.style.whiteSpace = 'nowrap';
  }
  if (!was.lines) return null;
  if (!areKept(was.lines)) hold(text, was.lines);
  return areKept(was.lines);
}

/** Lets the text's lines break where they would. */
export function loosenLines(text: HTMLElement): void {
  for (const name of holds) text.style.removeProperty(name);
  delete text.dataset['lines'];
}

/** What a text that holds its lines needs of style. */
export const linesStyle =
  '@media screen{[data-lines]::before{content:"";float:right;width:100%;height:var(--lines-height);shape-outside:var(--lines)}}';
