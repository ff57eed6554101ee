/**
 * Text as outlines. A drawing in an `<img>` and a card made on a server can't count on any font, so
 * their words are drawn from the site's own faces.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { PathWriter } from './path-writer';
import { normalizeText } from '../../text/normalize';

/** The static cuts of the site's two families; the variable ones are packed in a way few can read. */
const faces = {
  headline: 'newsreader/files/newsreader-SUBSET-500-normal.woff',
  label: 'public-sans/files/public-sans-SUBSET-600-normal.woff',
  text: 'public-sans/files/public-sans-SUBSET-400-normal.woff',
} as const;
export type Face = keyof typeof faces;

const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

const opened = new Map<string, Font>();

function openFont(face: Face, subset: (typeof subsets)[number]): Font {
  const name = faces[face].replace('SUBSET', subset);
  let font = opened.get(name);
  if (!font) {
    const made = create(readFileSync(join(process.cwd(), 'node_modules/@fontsource', name)));
    if (!('layout' in made)) throw new Error(`${name} holds several fonts; one was expected`);
    font = made;
    opened.set(name, font);
  }
  return font;
}

interface Setting {
  face: Face;
  size: number;
  /** Added after each letter, in units of the size. */
  tracking?: number;
}

interface Stretch {
  font: Font;
  text: string;
}

/** Cuts a text into stretches that one subset can set each; null where no subset has a letter. */
function cutIntoStretches(text: string, face: Face): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = stretches.at(-1);
    if (last?.font.hasGlyphForCodePoint(codePoint)) {
      last.text += letter;
      continue;
    }
    const subset = subsets.find((one) => openFont(face, one).hasGlyphForCodePoint(codePoint));
    if (!subset) return null;
    stretches.push({ font: openFont(face, subset), text: letter });
  }
  return stretches;
}

/** Whether every letter of the text is in the face. */
export function canSet(text: string, face: Face): boolean {
  return cutIntoStretches(text, face) !== null;
}

/**
 * The text without the letters that the face lacks, such as an emoji at its end; null where so many
 * are missing that what is left would not be the text.
 */
export function settableText(text: string, face: Face): string | null {
  const letters = [...normalizeText(text, 'NFC').replace(/\s+/g, ' ').trim()];
  const settable = letters.filter((letter) => canSet(letter, face));
  // One in ten: below that a headline can still be read, above it whole words are gone.
  if (settable.length === 0 || settable.length < letters.length * 0.9) return null;
  return settable.join('').replace(/\s+/g, ' ').trim();
}

/** The text's width; letters that the face lacks count nothing. */
export function textWidth(text: string, setting: Setting): number {
  return layOut(text, setting).width;
}

/**
 * Path data of the text with its baseline starting at `x`, `y`. Empty where a letter is missing:
 * better no word than half of one.
 */
export function outlineText(text: string, setting: Setting, x: number, y: number): string {
  // A tenth of a unit is below what any screen shows at the sizes used here.
  const path = new PathWriter(1);
  for (const { glyph, left, scale } of layOut(text, setting).glyphs) {
    for (const { command, args } of glyph.path.commands) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = args.map((arg, index) =>
        index % 2 === 0 ? x + left + arg * scale : y - arg * scale,
      );
      path[command](x1, y1, x2, y2, x3, y3);
    }
  }
  return path.toString();
}

function layOut(text: string, { face, size, tracking = 0 }: Setting) {
  const glyphs: { glyph: ReturnType<Font['getGlyph']>; left: number; scale: number }[] = [];
  let left = 0;
  for (const { font, text: part } of cutIntoStretches(text, face) ?? []) {
    const scale = size / font.unitsPerEm;
    const run = font.layout(part);
    run.glyphs.forEach((glyph, index) => {
      glyphs.push({ glyph, left, scale });
      left += (run.positions[index]?.xAdvance ?? 0) * scale + tracking * size;
    });
  }
  return { glyphs, width: Math.max(0, left - (glyphs.length > 0 ? tracking * size : 0)) };
}
