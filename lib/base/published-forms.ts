/** What a form was that is published: whatever else of it arrives, was sent before. */
const key = Symbol.for('backstory.published-forms');
// The app's routes are bundled apart from each other, in one process.
const shared = globalThis as { [key]?: Map<string, number> };
const published = (shared[key] ??= new Map<string, number>());

/** A request on its way is given up by then. */
const lastsMs = 10 * 60_000;
/** So many in ten minutes no newsroom publishes. */
const mostKept = 10_000;

/** Remembers that this form is being published, for as long as something of it may still be on its way. */
export function notePublished(form: string, now = Date.now()): void {
  if (form === '') return;
  published.delete(form);
  published.set(form, now);
  for (const [oldest, at] of published) {
    if (published.size <= mostKept && now - at <= lastsMs) break;
    published.delete(oldest);
  }
}

/** It was refused: what is typed into it from then on counts. */
export const forgetPublished = (form: string): void => void published.delete(form);

/** Whether what stands in the form is published. */
export const isPublishedForm = (form: string, now = Date.now()): boolean =>
  now - (published.get(form) ?? -Infinity) <= lastsMs;
