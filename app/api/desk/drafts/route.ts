import { editorForm, readTyped } from '@/app/(desk)/typed-form';
import { answerLate, isPublishedForm, namingForm, publishOnce } from '@/app/(desk)/sent-forms';
import { publishDraft } from '@/app/(desk)/publish-draft';
import { editorRoute, goAndSay, goTo } from '@/app/api/form-route';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

const gone = { ok: false as const, reason: 'There is no such draft any more.' };

/** Who typed, and until when, as the form says what it shows. */
function readSeen(text: string): { personId: string; at: number } {
  const [personId = '', at = ''] = text.split(' ');
  return { personId, at: Number(at) };
}

/** Stores what an editor typed into an article that is not published, publishes it, or throws it away. */
export const POST = editorRoute(
  async (permission, sent, session) => namingForm(await answerEditor(permission, sent, session), sent),
  editorForm,
);

const answerEditor: Parameters<typeof editorRoute>[0] = async (permission, sent, session) => {
  const id = sent.field('draft').slice(0, 100);
  const action = sent.field('action');
  const page = `/desk/drafts/${encodeURIComponent(id)}`;
  const { desk, forms } = await library();
  const remembered = { forms, permission };
  const found = await desk.findDraft(permission, id);
  if (!found) {
    const slug = await desk.findPublished(permission, id);
    const article = slug === null ? null : await desk.findEditable(permission, session, slug);
    if (slug === null || !article) return goAndSay('/desk', gone, '');
    const edit = `/articles/${encodeURIComponent(slug)}/edit`;
    if (action.startsWith('publish as') || action === 'remove')
      return goAndSay(edit, { ok: false, reason: 'The draft is published since.' }, '');
    const { changes, answer } = await readTyped(sent, article);
    const late = answer && (await answerLate(sent, changes, remembered, () => answer(edit)));
    if (late) return late;
    if (!answer && (await isPublishedForm(sent, changes, remembered)))
      return goTo(`/articles/${encodeURIComponent(slug)}`);
    await desk.saveChanges(permission, session, slug, changes);
    const reason = 'The draft was published meanwhile. What you typed is kept here, and not published.';
    return answer ? answer(edit) : goAndSay(edit, { ok: false, reason }, '');
  }
  if (action === 'remove') {
    const { unseen } = await desk.removeDraft(permission, session, id, {
      seen: sent.fields('seen').map(readSeen),
    });
    const reason = `Not thrown away: ${unseen.join(', ')} edited it since, as you see below.`;
    if (unseen.length > 0) return goAndSay(page, { ok: false, reason }, '');
    return goAndSay('/desk', { ok: true }, 'The draft is thrown away.');
  }
  const edits = await desk.findDraftEdits(permission, session, id);
  const { changes, answer } =
    action === 'publish as it is'
      ? { changes: undefined, answer: null }
      : await readTyped(sent, { article: found.article, ...edits });
  const late = answer && changes && (await answerLate(sent, changes, remembered, () => answer(page)));
  if (late) return late;
  if (changes && !(await desk.saveDraftChanges(permission, session, id, changes))) {
    // Published or thrown away while it was read. What the script sent is still on the device, and is sent again.
    return sent.field('by') === 'script' ? problem(409, gone.reason) : goAndSay('/desk', gone, '');
  }
  if (answer) return answer(page);
  return publishOnce(sent, changes ?? {}, remembered, {
    async publish(form) {
      const published = await publishDraft(permission, session, id, changes && { typed: changes, form });
      return {
        isPublished: published.ok,
        response: published.ok
          ? goTo(`/articles/${encodeURIComponent(published.slug)}`)
          : await goAndSay(`${page}${published.at ?? ''}`, published, ''),
      };
    },
    // Where the draft has become an article, its address leads there.
    done: () => Promise.resolve(goTo(page)),
  });
};
