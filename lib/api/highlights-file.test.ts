import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleAnnotation } from '../reader/sample-annotation.testing';
import {
  cutIntoParts,
  importPart,
  largestPart,
  makeHighlightsFile,
  readHighlightsFile,
} from './highlights-file';

const noNull = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replaceAll('\0', '') || 'x');

describe('our own file', () => {
  it('reads back to what it was made of', () => {
    fc.assert(
      fc.property(noNull, fc.option(noNull.filter((text) => text.trim() !== '')), (exact, note) => {
        const one = sampleAnnotation({ exact, note });
        const file = makeHighlightsFile([one, one], 'Backstory', new Date(0));
        const read = readHighlightsFile(JSON.stringify(file));
        const { id, target, colour, created, modified } = one;
        expect(read).toEqual({ ok: true, highlights: [{ id, target, colour, note, created, modified }] });
      }),
    );
  });

  it('that isn’t one is refused with the reason', () => {
    const file = makeHighlightsFile([sampleAnnotation()], 'Backstory', new Date(0));
    const reasons = [
      '{',
      '[]',
      JSON.stringify({ ...file, version: 2 }),
      JSON.stringify({ ...file, highlights: [{ ...file.highlights[0], colour: 'mauve' }] }),
    ].map((text) => readHighlightsFile(text));
    expect(reasons).toMatchObject([
      { reason: expect.stringContaining('isn’t JSON') },
      { reason: expect.stringContaining('not a file of highlights from here') },
      { reason: expect.stringContaining('version 2') },
      { reason: expect.stringContaining('highlights.0.colour') },
    ]);
  });

  it('is sent in parts that are taken, and in which nothing is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 500 }), (lengths) => {
        const highlights = lengths.map((length) => sampleAnnotation({ exact: 'ü'.repeat(length) }));
        const parts = cutIntoParts(highlights);
        expect(parts.flat()).toEqual(highlights);
        for (const part of parts) {
          expect(new TextEncoder().encode(JSON.stringify({ highlights: part })).length).toBeLessThan(
            largestPart,
          );
          expect(importPart.safeParse({ highlights: part }).success).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });
});
