import { z } from 'zod';
import { checkKinds } from '../../article/imports/to-check';

/** What of the list is shown, and where it is read on. */
export const checkQuery = z.object({
  kind: z.enum(checkKinds).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
});
export type CheckQuery = z.infer<typeof checkQuery>;

/** The address of a part of the list. */
export function checkAddress({ kind, after }: CheckQuery): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(after && { after }) }).toString();
  return query === '' ? '/desk/check' : `/desk/check?${query}`;
}

/** What a form of the list was answered where it was sent by script, and which state the article has now. */
export const checkAnswer = z.object({ ok: z.boolean(), said: z.string(), hash: z.string().optional() });
export type CheckAnswer = z.infer<typeof checkAnswer>;
