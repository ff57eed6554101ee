import { publishDraft } from '@/app/(desk)/publish-draft';
import { editorRoute, goAndSay } from '@/app/api/form-route';
import { draftsLength } from '@/lib/api/import-jobs';

/** Publishes the drafts of the list that were chosen, one after the other. */
export const POST = editorRoute(async (permission, sent, session) => {
  const listed = sent.field('listed').split(' ').slice(0, draftsLength);
  const isAll = sent.field('action') === 'all';
  const chosen = listed.filter((id) => id !== '' && (isAll || sent.find(id) !== null));
  const left: string[] = [];
  for (const id of chosen) {
    const published = await publishDraft(permission, session, id);
    if (!published.ok) left.push(published.reason);
  }
  const done = chosen.length - left.length;
  const said = `${done === 1 ? 'One draft is' : `${done} drafts are`} published.`;
  if (chosen.length === 0) return goAndSay('/desk', { ok: false, reason: 'No draft was chosen.' }, '');
  const [first] = left;
  if (first === undefined) return goAndSay('/desk', { ok: true }, said);
  return goAndSay('/desk', { ok: false, reason: `${said} ${left.length} could not be: ${first}` }, '');
});
