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

/** Items on a page of a job. */
export const itemsLength = 100;

const counts = z.object(
  Object.fromEntries(itemStates.map((state) => [state, z.int()])) as Record<
    (typeof itemStates)[number],
    z.ZodInt
  >,
);

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
      state: z.enum(itemStates),
      slug: z.string().nullable(),
      reason: z.string().nullable(),
    }) satisfies z.ZodType<ImportItem>,
  ),
  next: z.string().nullable(),
});
export type JobAnswer = z.infer<typeof jobAnswer>;
