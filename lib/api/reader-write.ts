// The small zod: the worker takes these too, and is read anew whenever the browser starts it.
import * as z from 'zod/mini';

/** The header that names a write, so that the same one sent again does nothing more. */
export const writeIdHeader = 'Idempotency-Key';

/** Made by the reader's device: a UUID. */
export const writeId = z.uuid();

/** RFC 9457, as every route under `/api/reader` answers what it can't do. */
export const problemAnswer = z.object({
  title: z.string(),
  status: z.number(),
  problems: z.optional(z.array(z.object({ parameter: z.string(), reason: z.string() }))),
});
