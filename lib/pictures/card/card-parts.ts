import { outlineText, settableText, textWidth, type Face } from './outline-text';
import { wrapText } from './wrap-text';

/** The size that sites which show links ask for. */
export const cardSize = { width: 1200, height: 630 };
export const margin = 80;
/** The width between the margins. */
export const measure = cardSize.width - 2 * margin;

/** The light theme's colours; a card stands on pages that know nothing of a reader's theme. */
export const colours = {
  paper: '#fcfbf8',
  ink: '#1c1b19',
  muted: '#67635b',
  accent: '#a8321a',
  rule: '#e4dfd4',
} as const;

/** More letters than a card could hold at its smallest size; measuring thousands would take seconds. */
export const mostLetters = 300;

/** A shape in one colour. @param d path data */
export const shape = (colour: string, d: string): string => (d ? `<path fill="${colour}" d="${d}"/>` : '');

/** One line of words, cut to `room`; nothing where the face lacks their letters. */
export function word(
  text: string | null,
  [face, size]: readonly [face: Face, size: number],
  [x, y]: readonly [x: number, y: number],
  colour: string,
  room = measure,
): string {
  const settable = text && settableText(text.slice(0, mostLetters), face);
  if (!settable) return '';
  const [first = ''] = wrapText(settable, room, (part) => textWidth(part, { face, size }));
  return shape(colour, outlineText(first, { face, size }, x, y));
}

/** The same, ending at the right margin and taking half of the line at most. */
export function wordAtEnd(
  text: string | null,
  [face, size]: readonly [face: Face, size: number],
  y: number,
  colour: string,
): string {
  const settable = text && settableText(text.slice(0, mostLetters), face);
  const [first] = settable ? wrapText(settable, measure / 2, (part) => textWidth(part, { face, size })) : [];
  if (!first) return '';
  return word(first, [face, size], [cardSize.width - margin - textWidth(first, { face, size }), y], colour);
}

/** The whole card. @param parts shapes, the lowest first */
export function card(parts: readonly string[]): string {
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`;
}
