import { outlineText, settableText, textWidth, type Face } from './outline-text';
import { wrapText } from './wrap-text';

/** The size that sites which show links ask for. */
export const cardSize = { width: 1200, height: 630 };

export interface CardText {
  headline: string;
  /** The story that the article belongs to. */
  kicker: string | null;
  /** Who published it and when. */
  source: string | null;
  siteName: string;
}

/** The light theme's colours; a card stands on pages that know nothing of a reader's theme. */
const colours = { paper: '#fcfbf8', ink: '#1c1b19', muted: '#67635b', accent: '#a8321a', rule: '#e4dfd4' };
const margin = 80;
const measure = cardSize.width - 2 * margin;

/** Largest first: a short headline stands large, a long one still stands whole. */
const headlineSizes = [88, 76, 66, 56, 48];
const lineHeight = 1.08;
/** More letters than the card could hold at its smallest; measuring thousands would take seconds. */
const mostLetters = 300;
/** What is left for the headline between kicker and foot. */
const headlineRoom = 330;

/**
 * The card that stands for an article where its link is shared, as SVG without any text in it: words
 * are outlines of the site's own faces, so no font is asked for, here or anywhere. A headline in a
 * script that those faces lack leaves a card with the site's name.
 */
export function drawShareCard(text: CardText): string {
  const headline = settableText(text.headline.slice(0, mostLetters), 'headline');
  return headline ? articleCard(headline, text) : siteCard(text.siteName);
}

function articleCard(headline: string, { kicker, source, siteName }: CardText): string {
  const [size, lines] = fitHeadline(headline);
  const headlineTop = 150;
  return card([
    word(kicker, 'label', 30, margin, 106, colours.accent),
    ...lines.map((line, index) =>
      word(line, 'headline', size, margin, headlineTop + size * (0.8 + index * lineHeight), colours.ink),
    ),
    `<path fill="${colours.rule}" d="M${margin} 528h${measure}v2h-${measure}z"/>`,
    word(siteName, 'headline', 34, margin, 578, colours.ink),
    wordAtEnd(source, 'text', 26, 577, colours.muted),
  ]);
}

function siteCard(siteName: string): string {
  const name = settableText(siteName, 'headline');
  const setting = { face: 'headline', size: 112 } as const;
  const left = name ? (cardSize.width - textWidth(name, setting)) / 2 : 0;
  return card([
    `<path fill="${colours.accent}" d="M${cardSize.width / 2 - 40} 410h80v8h-80z"/>`,
    word(name, 'headline', 112, Math.max(margin, left), 350, colours.ink),
  ]);
}

function fitHeadline(headline: string): [size: number, lines: string[]] {
  for (const size of headlineSizes) {
    const lines = wrapText(headline, measure, (text) => textWidth(text, { face: 'headline', size }));
    if (lines.length * size * lineHeight <= headlineRoom) return [size, lines];
  }
  const size = headlineSizes.at(-1) ?? 48;
  const lines = wrapText(headline, measure - size, (text) => textWidth(text, { face: 'headline', size }));
  const shown = lines.slice(0, Math.floor(headlineRoom / (size * lineHeight)));
  return [size, shown.map((line, index) => (index === shown.length - 1 ? `${line}…` : line))];
}

function word(text: string | null, face: Face, size: number, x: number, y: number, colour: string): string {
  const settable = text && settableText(text.slice(0, mostLetters), face);
  if (!settable) return '';
  const [first = ''] = wrapText(settable, measure, (part) => textWidth(part, { face, size }));
  return `<path fill="${colour}" d="${outlineText(first, { face, size }, x, y)}"/>`;
}

function wordAtEnd(text: string | null, face: Face, size: number, y: number, colour: string): string {
  const settable = text && settableText(text.slice(0, mostLetters), face);
  // The other half of the line is the site's name's.
  const [first] = settable ? wrapText(settable, measure / 2, (part) => textWidth(part, { face, size })) : [];
  if (!first) return '';
  return word(first, face, size, cardSize.width - margin - textWidth(first, { face, size }), y, colour);
}

function card(parts: string[]): string {
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>${parts.join('')}</svg>`;
}
