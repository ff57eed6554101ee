import { z } from 'zod';
import type { Speaking } from '../article/speaking';

/** What `GET /api/articles/SLUG/speakers` answers: who is quoted where, in the order of the text. */
export const speakersAnswer = z.object({
  speakers: z.array(
    z.object({ passageId: z.string(), start: z.number(), name: z.string() }) satisfies z.ZodType<Speaking>,
  ),
});
export type SpeakersAnswer = z.infer<typeof speakersAnswer>;
