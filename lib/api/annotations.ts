import { z } from 'zod';
import { highlightColours, longestHighlight, longestNote } from '../reader/annotation';
import { contextLength } from '../annotate/describe';

/** PostgreSQL takes the null character in no text. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes('\0'), 'Holds a null character');

const instant = z.iso.datetime({ offset: true });
export const annotationId = z.uuid();
const colour = z.enum(highlightColours);
/** A note of nothing is none. */
const note = text(longestNote)
  .nullable()
  .transform((value) => (value?.trim() ? value : null));

const offset = z
  .int()
  .min(0)
  .max(2 ** 31 - 1);
const selector = z
  .object({
    quote: z.object({
      exact: text(longestHighlight).min(1),
      // Other programs keep other lengths; ours is stored whole with room to spare.
      prefix: text(contextLength * 4),
      suffix: text(contextLength * 4),
    }),
    position: z.object({ start: offset, end: offset }),
    passageId: text(400),
  })
  .refine(({ position }) => position.start < position.end, 'Ends before it begins');

const source = z.object({ slug: text(400).min(1), headline: text(2_000) });

/** What `PUT /api/reader/annotations/ID` takes, and a file of highlights is made of. */
export const newAnnotation = z.object({
  target: z.object({ source, selector }),
  colour,
  note,
  created: instant.optional(),
  modified: instant.optional(),
});

/** A note that was joined from several devices may be longer than one can write. */
const longestJoined = 100_000;

/** What `PATCH /api/reader/annotations/ID` takes. */
export const annotationChange = z
  .object({
    colour: colour.optional(),
    note: z.object({ from: text(longestJoined).nullable(), to: note }).optional(),
  })
  .refine((change) => change.colour !== undefined || change.note !== undefined, 'Changes nothing');

/** How many highlights a page of the list has. */
export const highlightsPageLength = 20;

/** An unset choice of a form comes as an empty word. */
const chosen = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional());

/** The parameters of the page of highlights, in its address. */
export const highlightsFilter = z.object({
  article: chosen(text(400)),
  story: chosen(text(400)),
  colour: chosen(colour),
  words: chosen(text(200)),
  orphaned: chosen(z.literal('yes')),
  after: chosen(text(400)),
});
export type HighlightsFilter = z.infer<typeof highlightsFilter>;
