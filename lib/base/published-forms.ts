/** When a form was published, and what it held. */
const key = Symbol.for('backstory.published-forms');
// The app's routes are bundled apart from each other, in one process.
const shared = globalThis as { [key]?: Map<string, { at: number; held: string }> };
const published = (shared[key] ??= new Map<string, { at: number; held: string }>());

/** A request on its way is given up by then. */
const lastsMs = 10 * 60_000;
/** So many in ten minutes no newsroom publishes. */
const mostKept = 10_000;

/** Remembers that this form is being published, for as long as something of it may still be on its way. */
export function notePublished(form: string, held: string, now = Date.now()): void {
  if (form === '') return;
  published.delete(form);
  published.set(form, { at: now, held });
  for (const [oldest, { at }] of published) {
    if (published.size <= mostKept && now - at <= lastsMs) break;
    published.delete(oldest);
  }
}

/** It was refused: what is typed into it from then on counts. */
export const forgetPublished = (form: string): void => void published.delete(form);

/** Whether the form is published: as it stands here, or as it stood otherwise, so that it holds what isn’t; null for neither. */
export function howPublished(form: string, held: string, now = Date.now()): 'so' | 'otherwise' | null {
  const known = published.get(form);
  if (!known || now - known.at > lastsMs) return null;
  return known.held === held ? 'so' : 'otherwise';
}
