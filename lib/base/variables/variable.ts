import { z } from 'zod';

/** An empty variable, as a compose file or a shell may leave it, counts as unset. */
export const unsetIfEmpty = (value: unknown) => (value === '' ? undefined : value);

/** For a value that a variable's own parser can't read. */
export function refuse(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'It can’t be read' });
  return z.NEVER;
}
