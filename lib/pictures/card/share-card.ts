import { drawCardLine, type CardEntry } from './card-line';
import { card, cardSize, colours, margin, measure, mostLetters, shape, word, wordAtEnd } from './card-parts';
import { settableText, textWidth } from './outline-text';
import { wrapText } from './wrap-text';

export interface CardContent {
  headline: string;
  /** The story that the article belongs to. */
  kicker: string | null;
  /** Who published it and when. */
  source: string | null;
  siteName: string;
  /** Its timeline; left out where it has fewer than two dates. */
  timeline?: readonly CardEntry[];
  language?: string;
  /** Whether a photograph is put on it, at `photoPlace`. */
  hasPhoto?: boolean;
}

/** Where a photograph stands: at the upper right, to the edges. */
export const photoPlace = { left: 800, top: 0, width: 400, height: 400 };

/** The width that words have beside it. */
const besidePhoto = photoPlace.left - margin - 40;

/** Largest first: a short headline stands large, a long one still stands whole. */
const headlineSizes = [88, 76, 66, 56, 48];
const lineHeight = 1.08;
const headlineTop = 150;
/** Where the headline ends at the latest: above the foot, or above the timeline. */
const [wholeRoom, roomAboveLine] = [330, 250];
const lineTop = 468;

/**
 * The card that stands for an article where its link is shared, as SVG without any text in it: words
 * are outlines of the site's own faces, so no font is asked for, here or anywhere. A headline in a
 * script that those faces lack leaves the site's name in its place.
 */
export function drawShareCard(content: CardContent): string {
  const headline = settableText(content.headline.slice(0, mostLetters), 'headline');
  const line = drawCardLine(content.timeline ?? [], content.language ?? 'en', [margin, lineTop, measure]);
  return headline ? articleCard(headline, content, line) : siteCard(content, line);
}

function articleCard(
  headline: string,
  { kicker, source, siteName, hasPhoto }: CardContent,
  line: string | null,
): string {
  const wide = hasPhoto ? besidePhoto : measure;
  const [size, lines] = fitHeadline(headline, wide, line ? roomAboveLine : wholeRoom);
  return card([
    word(kicker, ['label', 30], [margin, 106], colours.accent, wide),
    ...lines.map((words, index) =>
      word(
        words,
        ['headline', size],
        [margin, headlineTop + size * (0.8 + index * lineHeight)],
        colours.ink,
        wide,
      ),
    ),
    line ?? shape(colours.rule, `M${margin} 528h${measure}v2h-${measure}z`),
    word(siteName, ['headline', 34], [margin, 578], colours.ink),
    wordAtEnd(source, ['text', 26], 577, colours.muted),
  ]);
}

function siteCard({ siteName, hasPhoto }: CardContent, line: string | null): string {
  const name = settableText(siteName, 'headline');
  const setting = { face: 'headline', size: 112 } as const;
  const left = name && !hasPhoto ? (cardSize.width - textWidth(name, setting)) / 2 : 0;
  return card([
    line ?? shape(colours.accent, `M${cardSize.width / 2 - 40} 410h80v8h-80z`),
    word(
      name,
      ['headline', setting.size],
      [Math.max(margin, left), 350],
      colours.ink,
      hasPhoto ? besidePhoto : measure,
    ),
  ]);
}

function fitHeadline(headline: string, wide: number, room: number): [size: number, lines: string[]] {
  for (const size of headlineSizes) {
    const lines = wrapText(headline, wide, (text) => textWidth(text, { face: 'headline', size }));
    if (lines.length * size * lineHeight <= room) return [size, lines];
  }
  const size = headlineSizes.at(-1) ?? 48;
  const lines = wrapText(headline, wide - size, (text) => textWidth(text, { face: 'headline', size }));
  const shown = lines.slice(0, Math.floor(room / (size * lineHeight)));
  return [size, shown.map((words, index) => (index === shown.length - 1 ? `${words}…` : words))];
}
