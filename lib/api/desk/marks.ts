import { z } from 'zod';

/** What `POST /api/desk/suggest` answers: each is empty where the text gives none. */
export const markAnswer = z.object({
  /** EDTF. */
  date: z.string(),
  heading: z.string(),
  summary: z.string(),
  speaker: z.string(),
});
export type MarkAnswer = z.infer<typeof markAnswer>;
