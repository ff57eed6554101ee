import { z } from 'zod';
import { itemStates, jobStates, type ImportItem, type ImportJob } from '../article/imports/import-jobs';

/** What `/desk/add` is opened with: an address to add. */
export const addQuery = z.object({ url: z.string().max(8_000).catch('') });

/** Where a list is read on. */
export const listQuery = z.object({ after: z.string().max(400).optional().catch(undefined) });

/** What of a job's items is listed. */
export const itemsQuery = z.object({
  state: z.enum(itemStates).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type ItemsQuery = z.infer<typeof itemsQuery>;

/** The fragment of a job's page whose article was just handed in; whoever comes back to it has another. */
export const justAdded = 'added';

/** Drafts on a page of their list; so many can be published by one press. */
export const draftsLength = 50;

/** Items on a page of a job. */
export const itemsLength = 100;

const counts = z.object(
  Object.fromEntries(itemStates.map((state) => [state, z.int()])) as Record<
    (typeof itemStates)[number],
    z.ZodInt
  >,
);

const arrived = z.object({
  headline: z.string(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  moments: z.array(
    z.object({ id: z.string(), date: z.string(), label: z.string().nullable(), name: z.string() }),
  ),
  /** Null once it is published. */
  draftId: z.string().nullable(),
  slug: z.string().nullable(),
});
/** The one article of a job of one. */
export type ArrivedArticle = z.infer<typeof arrived>;

/** What is asked for again and again while a job is under way. */
export const jobAnswer = z.object({
  job: z.object({
    id: z.string(),
    by: z.string(),
    createdAt: z.coerce.date(),
    state: z.enum(jobStates),
    name: z.string(),
    counts,
  }) satisfies z.ZodType<ImportJob>,
  items: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      headline: z.string().nullable(),
      language: z.string().nullable(),
      state: z.enum(itemStates),
      slug: z.string().nullable(),
      draftId: z.string().nullable(),
      reason: z.string().nullable(),
    }) satisfies z.ZodType<ImportItem>,
  ),
  next: z.string().nullable(),
  arrived: arrived.nullable(),
});
export type JobAnswer = z.infer<typeof jobAnswer>;
