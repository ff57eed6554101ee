import { z } from 'zod';
import type { Annotation } from '../reader/annotation';
import { annotationId, newAnnotation } from './annotations';

const format = 'backstory-highlights';

/** Three a day for ten years; in parts of 200, both looks at it stay within the limit of writes. */
const mostInFile = 10_000;
/** A file of that many with short notes. */
export const largestFile = 16 * 1024 * 1024;

const highlightInFile = newAnnotation.extend({ id: annotationId });
export type HighlightInFile = z.infer<typeof highlightInFile>;

/** Our own file of highlights: all that it takes to have them back. */
const highlightsFile = z.object({
  format: z.literal(format),
  version: z.literal(1),
  /** Where and when it was made; only to be read by people. */
  site: z.string().max(2_000),
  exported: z.iso.datetime(),
  highlights: z.array(highlightInFile).max(mostInFile),
});
export type HighlightsFile = z.infer<typeof highlightsFile>;

/** The file of these highlights. */
export function makeHighlightsFile(
  annotations: readonly Annotation[],
  site: string,
  now: Date,
): HighlightsFile {
  return {
    format,
    version: 1,
    site,
    exported: now.toISOString(),
    highlights: annotations.map(({ id, target, colour, note, created, modified }) => ({
      ...{ id, target, colour, note, created, modified },
    })),
  };
}

/** A file of a reader's, or why it can't be taken in, in words for them. */
export type ReadFile = { ok: true; highlights: HighlightInFile[] } | { ok: false; reason: string };

/** Reads a file of highlights whole or not at all; the same highlight twice in it counts once. */
export function readHighlightsFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'This is not a file of highlights: it isn’t JSON.' };
  }
  const file = highlightsFile.safeParse(json);
  if (file.success) {
    const byId = new Map(file.data.highlights.map((one) => [one.id, one]));
    return { ok: true, highlights: [...byId.values()] };
  }
  const claims = z.object({ format: z.literal(format), version: z.int() }).safeParse(json);
  if (!claims.success)
    return { ok: false, reason: 'This is not a file of highlights from here. Export one as JSON.' };
  if (claims.data.version !== 1)
    return {
      ok: false,
      reason: `This file is of version ${claims.data.version}; this site reads version 1.`,
    };
  const issue = file.error.issues[0];
  return { ok: false, reason: `The file is damaged at ${issue?.path.join('.')}: ${issue?.message}.` };
}

/** A database does so many in the blink of an eye, and other writes of the reader wait for it. */
const mostInPart = 200;
/** So many of usual length are a tenth of it; a part of long ones has fewer. */
export const largestPart = 1024 * 1024;

/** What `POST /api/reader/import` takes at once: the pages of our site send a file in parts. */
export const importPart = z.object({ highlights: z.array(highlightInFile).min(1).max(mostInPart) });

/** A file's highlights in parts that are taken. */
export function cutIntoParts(highlights: readonly HighlightInFile[]): HighlightInFile[][] {
  const parts: HighlightInFile[][] = [];
  let bytes = Infinity;
  for (const one of highlights) {
    // A UTF-16 unit takes three bytes at most.
    const own = JSON.stringify(one).length * 3;
    const part = parts.at(-1);
    if (part && part.length < mostInPart && bytes + own < largestPart) {
      part.push(one);
      bytes += own;
    } else {
      parts.push([one]);
      bytes = own;
    }
  }
  return parts;
}

/** What would become, or became, of each highlight of a part. */
export interface ImportCounts {
  added: number;
  merged: number;
  unchanged: number;
}
