/** What a reader's writes are answered, as it is read back from their receipts: the domain's own shapes, without limits. */
import { z } from 'zod';
import { type Annotation, highlightColours } from '../../reader/annotation';
import type { Reading, TagUndo } from '../../reader/reading';
import { settingsShape } from '../../reader/settings-shape';
import type { Added, Changed, Removed, Restored } from './annotations/annotation-types';

const annotation = z.object({
  id: z.string(),
  target: z.object({
    source: z.object({ slug: z.string(), headline: z.string() }),
    selector: z.object({
      quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      position: z.object({ start: z.int(), end: z.int() }),
      passageId: z.string(),
    }),
  }),
  colour: z.enum(highlightColours),
  note: z.string().nullable(),
  revision: z.int(),
  created: z.string(),
  modified: z.string(),
  orphaned: z.string().nullable(),
}) satisfies z.ZodType<Annotation>;

const reading = z.object({
  slug: z.string(),
  place: z
    .object({ passageId: z.string(), offset: z.number(), share: z.number(), at: z.string() })
    .nullable(),
  finished: z.boolean(),
  saved: z.boolean(),
  archived: z.boolean(),
  tags: z.array(z.string()),
}) satisfies z.ZodType<Reading>;

const absent = z.object({ outcome: z.literal('absent') });
const taggedArticles = z.object({ name: z.string(), slugs: z.array(z.string()) });

/** By what was written. */
export const writeAnswers = {
  added: z.array(
    z.object({ outcome: z.enum(['added', 'merged', 'unchanged']), annotation }),
  ) satisfies z.ZodType<Added[]>,
  changed: z.union([
    z.object({ outcome: z.literal('changed'), annotation, joined: z.boolean() }),
    absent,
  ]) satisfies z.ZodType<Changed>,
  removed: z.object({ outcome: z.enum(['removed', 'absent']) }) satisfies z.ZodType<Removed>,
  restored: z.union([
    z.object({ outcome: z.literal('restored'), annotation }),
    absent,
  ]) satisfies z.ZodType<Restored>,
  place: reading.nullable(),
  readings: z.array(reading),
  settings: z.object({ settings: settingsShape, version: z.int() }),
  tagUndo: taggedArticles
    .extend({ outOf: taggedArticles.optional() })
    .nullable() satisfies z.ZodType<TagUndo>,
  nothing: z.null(),
};
