import { z } from 'zod';

export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const typefaces = ['newsreader', 'public-sans', 'atkinson', 'system'] as const;
/** In percent of the site's own size. */
export const sizes = [80, 90, 100, 110, 120, 135, 150, 175, 200, 225, 250] as const;
/** In lines of the type's size. */
export const lineHeights = [1.3, 1.45, 1.6, 1.8, 2, 2.3] as const;
/** In characters. */
export const measures = [45, 55, 66, 75, 90] as const;
/** In em; WCAG 1.4.12 asks that a page bears 0.12 and 0.16. */
export const letterSpacings = [0, 0.02, 0.05, 0.08, 0.12] as const;
export const wordSpacings = [0, 0.05, 0.1, 0.16, 0.25] as const;
export const timelinePlaces = ['end', 'start', 'below'] as const;

/** How a reader wants to read. What a device doesn't know, or no longer, counts as the site's own. */
export const readerSettings = z.object({
  theme: z.enum(themes).catch('system'),
  typeface: z.enum(typefaces).catch('newsreader'),
  size: z.literal(sizes).catch(100),
  lineHeight: z.literal(lineHeights).catch(1.6),
  measure: z.literal(measures).catch(66),
  paragraphs: z.enum(['space', 'indent']).catch('space'),
  justify: z.boolean().catch(false),
  letterSpacing: z.literal(letterSpacings).catch(0),
  wordSpacing: z.literal(wordSpacings).catch(0),
  /** Without pull quotes and pictures. */
  quiet: z.boolean().catch(false),
  timeline: z.enum(timelinePlaces).catch('end'),
  shortcuts: z.boolean().catch(true),
});
export type ReaderSettings = z.infer<typeof readerSettings>;

export const ownSettings: ReaderSettings = readerSettings.parse({});
