import type { Sent } from '@/app/api/form-route';
import { forgetPublished, isPublishedForm, notePublished } from '@/lib/base/published-forms';

/** Each view of the editor has a form of its own, which says so. */
const formOf = (sent: Sent): string => sent.field('form').slice(0, 100);

/**
 * Whether this was saved by itself before the same form was published, and comes only now: it is in what was
 * published, and would be a new edit of it.
 */
export const isLate = (sent: Sent): boolean => sent.field('by') === 'script' && isPublishedForm(formOf(sent));

/** Publishes a form, after which what was sent of it before counts no more. */
export async function publishOnce(
  sent: Sent,
  publish: () => Promise<{ isPublished: boolean; response: Response }>,
): Promise<Response> {
  const form = formOf(sent);
  notePublished(form);
  try {
    const { isPublished, response } = await publish();
    if (!isPublished) forgetPublished(form);
    return response;
  } catch (error) {
    forgetPublished(form);
    throw error;
  }
}
