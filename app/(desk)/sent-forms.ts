import type { Sent } from '@/app/api/form-route';
import { forgetPublished, howPublished, notePublished } from '@/lib/base/published-forms';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { problem } from '@/lib/server/problem';

/** Each view of the editor has a form of its own, which says so. */
const formOf = (sent: Sent): string => sent.field('form').slice(0, 100);

/** In one order, whichever the fields come in. */
const heldIn = (changes: FieldChanges): string =>
  JSON.stringify(Object.entries(changes).sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * The answer to what was saved by itself before the same form was published, and comes only now, for what is in what
 * was published would be a new edit of it. What was typed while it was being published isn’t in it: the device
 * keeps it. Null for anything else.
 */
export async function answerLate(
  sent: Sent,
  changes: FieldChanges,
  answer: () => Promise<Response>,
): Promise<Response | null> {
  if (sent.field('by') !== 'script') return null;
  const published = howPublished(formOf(sent), heldIn(changes));
  if (published === null) return null;
  return published === 'so' ? answer() : problem(409, 'The form is published without this.');
}

/** Publishes a form, after which what was sent of it before counts no more. */
export async function publishOnce(
  sent: Sent,
  changes: FieldChanges,
  publish: () => Promise<{ isPublished: boolean; response: Response }>,
): Promise<Response> {
  const form = formOf(sent);
  notePublished(form, heldIn(changes));
  try {
    const { isPublished, response } = await publish();
    if (!isPublished) forgetPublished(form);
    return response;
  } catch (error) {
    forgetPublished(form);
    throw error;
  }
}
