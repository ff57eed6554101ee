import { z } from 'zod';
import { editKey, findItem, removeItem, saveItem } from '../local-item';

const typedEdit = z.object({
  /** The form that a button sent it with, which its answer names; empty for none. Earlier versions only said whether. */
  sent: z.string().catch(''),
  /** By field: as it was when the editor saw it, and as they typed it. */
  fields: z.record(z.string(), z.object({ was: z.string(), now: z.string() })),
});
export type TypedEdit = z.infer<typeof typedEdit>;

/**
 * Keeps on the device what an editor has typed and the server has not acknowledged, over a page that is closed and a
 * browser that ends.
 * @param of who types, and in what
 * @returns false where nothing can be stored here
 */
export const keepTyped = (of: string, typed: TypedEdit): boolean =>
  saveItem(editKey(of), JSON.stringify(typed));

/** The server has it. */
export const dropTyped = (of: string): void => removeItem(editKey(of));

/**
 * What was typed here and the server does not have; null for nothing.
 * @param answered the form that this page is the server's answer to; empty for none
 */
export function findTyped(of: string, { answered }: { answered: string }): TypedEdit['fields'] | null {
  const item = findItem(editKey(of));
  if (item === null) return null;
  const read = typedEdit.safeParse(parse(item));
  if (read.success && (answered === '' || read.data.sent !== answered)) return read.data.fields;
  dropTyped(of);
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
