import { publishDraft } from '@/app/(desk)/publish-draft';
import { editorRoute, goAndSay, goTo } from '@/app/api/form-route';
import { acceptAll, changesIn, fieldsOf } from '@/lib/documents/edits/article-fields';
import { library } from '@/lib/store/library';

/** The longest article that was seen, with all its fields twice: as they were, and as they were typed. */
const takes = { maxBytes: 4_000_000, files: true };

/** Stores what an editor typed into an article that is not published, publishes it, or throws it away. */
export const POST = editorRoute(async (permission, sent) => {
  const id = sent.field('draft').slice(0, 100);
  const action = sent.field('action');
  const page = `/desk/drafts/${encodeURIComponent(id)}`;
  const { desk } = await library();
  const found = await desk.findDraft(permission, id);
  if (!found) return goAndSay('/desk', { ok: false, reason: 'There is no such draft any more.' }, '');
  if (action === 'remove') {
    await desk.removeDraft(permission, id);
    return goAndSay('/desk', { ok: true }, 'The draft is thrown away.');
  }
  if (action === 'publish as it is') {
    const published = await publishDraft(permission, id);
    if (published.ok) return goTo(`/articles/${encodeURIComponent(published.slug)}`);
    return goAndSay(page, published, '');
  }
  const fields = fieldsOf(found.article);
  const typed =
    action === 'discard' ? {} : changesIn(Object.keys({ ...found.changes, ...fields }), sent.find);
  const changes = action === 'accept-all' ? acceptAll(fields, typed) : typed;
  await desk.saveDraftChanges(permission, id, changes);
  if (sent.field('by') === 'script') return Response.json({ saved: Object.keys(changes).length });
  if (action === 'accept-all')
    return goAndSay(page, { ok: true }, 'All suggestions are accepted. Readers see it once you publish it.');
  if (action === 'discard') return goAndSay(page, { ok: true }, 'What you had typed is gone.');
  if (action !== 'publish') return goAndSay(page, { ok: true }, 'Saved. Readers see it once you publish it.');
  const published = await publishDraft(permission, id, changes);
  if (published.ok) return goTo(`/articles/${encodeURIComponent(published.slug)}`);
  return goAndSay(page, published, '');
}, takes);
