import { createHash } from 'node:crypto';
import type { Sent } from '@/app/api/form-route';
import type { Permission } from '@/lib/auth/permission';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { problem } from '@/lib/server/problem';
import type { Store } from '@/lib/store/open-store';
import type { SentForm } from '@/lib/article/revisions/sent-form';

/** Where forms are remembered, and who sends one. */
interface Forms {
  forms: Store['forms'];
  permission: Permission<'editor'>;
}

const longestId = 100;

/** Each view of the editor has a form of its own, which says so; and what was typed, in one order. */
const formOf = (sent: Sent, changes: Readonly<Record<string, unknown>>): SentForm => ({
  id: sent.field('form').slice(0, longestId).replaceAll('\0', ''),
  fingerprint: createHash('sha256')
    .update(JSON.stringify(Object.entries(changes).sort(([one], [other]) => (one < other ? -1 : 1))))
    .digest('base64'),
});

/** The pages that a form of the editor is on. */
const editorPage = /^(?:\/articles\/[^/?#]+\/edit|\/desk\/drafts\/[^/?#]+)(?=[?#]|$)/;

/**
 * Has the page that a form of the editor leads to name the form: what its device keeps for the form is answered by it,
 * and what another tab sends meanwhile is not.
 */
export function namingForm(response: Response, sent: Sent): Response {
  const [location, id] = [response.headers.get('location') ?? '', sent.field('form').slice(0, longestId)];
  const [page] = editorPage.exec(location) ?? [];
  if (page === undefined || id === '') return response;
  const [, query = '', fragment = ''] = /^(?:\?([^#]*))?(#.*)?$/s.exec(location.slice(page.length)) ?? [];
  const parameters = new URLSearchParams(query);
  parameters.set('form', id);
  response.headers.set('location', `${page}?${parameters}${fragment}`);
  return response;
}

/** A form that is published as a whole, with the state of the article that it was made of. */
export const wholeForm = (sent: Sent): SentForm =>
  formOf(sent, Object.fromEntries(sent.names().map((name) => [name, sent.field(name)])));

/** Whether a form is published as it was sent. */
export async function isPublishedWhole(sent: Sent, { forms, permission }: Forms): Promise<boolean> {
  const found = await forms.find(permission, wholeForm(sent));
  return found !== null && found.isDone && found.isSame;
}

/**
 * The answer to what was saved by itself before the same form was published, and comes only now, for what is in what
 * was published would be a new edit of it. What was typed while it was being published isn’t in it: the device
 * keeps it. Null for anything else.
 */
export async function answerLate(
  sent: Sent,
  changes: FieldChanges,
  { forms, permission }: Forms,
  answer: () => Promise<Response>,
): Promise<Response | null> {
  if (sent.field('by') !== 'script') return null;
  const published = await forms.find(permission, formOf(sent, changes));
  if (published === null) return null;
  return published.isSame ? answer() : problem(409, 'The form is published without this.');
}

/** What publishes a form, and what is said once it is published. */
interface Publishing {
  /** The form is to be stored with what it makes: it is done then. */
  publish(
    form: SentForm,
    isDone: () => Promise<boolean>,
  ): Promise<{ isPublished: boolean; response: Response }>;
  done(): Promise<Response>;
}

/** Publishes a form once, however often it is sent, after which what was sent of it before counts no more. */
export async function publishOnce(
  sent: Sent,
  changes: FieldChanges,
  { forms, permission }: Forms,
  { publish, done }: Publishing,
): Promise<Response> {
  const form = formOf(sent, changes);
  if (!(await forms.begin(permission, form))) return done();
  const isDone = async () => {
    const found = await forms.find(permission, form);
    return found !== null && found.isDone && found.isSame;
  };
  try {
    const { isPublished, response } = await publish(form, isDone);
    if (isPublished) return response;
    // Sent twice at the same moment: the other one has published it.
    if (await isDone()) return await done();
    await forms.abandon(permission, form);
    return response;
  } catch (error) {
    await forms.abandon(permission, form).catch(() => {});
    throw error;
  }
}

/** Whether what this form holds is published already. */
export async function isPublishedForm(
  sent: Sent,
  changes: FieldChanges,
  { forms, permission }: Forms,
): Promise<boolean> {
  const found = await forms.find(permission, formOf(sent, changes));
  return found !== null && found.isDone && found.isSame;
}
