import { applyTyped } from '@/app/(desk)/apply-typed';
import { isPublishedWhole, wholeForm } from '@/app/(desk)/sent-forms';
import type { Sent } from '@/app/api/form-route';
import type { SignedIn } from '@/lib/auth/person';
import type { Permission } from '@/lib/auth/permission';
import type { CheckAnswer } from '@/lib/api/desk/check-list';
import { importSignal } from '@/lib/base/import-signal';
import { fieldName } from '@/components/desk/edit/typed';
import type { Article } from '@/lib/article/article';
import {
  acceptAll,
  changesIn,
  type FieldChanges,
  type FieldProblem,
  type Fields,
  fieldsOf,
} from '@/lib/documents/edits/article-fields';
import { library } from '@/lib/store/library';

/** What came of what was decided in the article itself. */
type Outcome = { kind: 'saved'; said: string; hash: string } | { kind: 'changed' | 'refused'; said: string };

const changed: Outcome = {
  kind: 'changed',
  said: 'Not saved: somebody has changed the article since this list was made. Look at it again.',
};
const refused = (said: string): Outcome => ({ kind: 'refused', said });

/** Takes what was decided of one article, as a form sends it; see `app/api/desk/check`. */
export async function decide(
  permission: Permission<'editor'>,
  sent: Sent,
  session: SignedIn,
): Promise<CheckAnswer> {
  const slug = sent.field('slug').slice(0, 400);
  const takesAll = sent.field('action') === 'accept-all';
  const published = await publishDecided(permission, sent, session, { slug, takesAll });
  const { forms } = await library();
  // Sent again by somebody whom no answer reached: what it decided is published, and which state it would be now is
  // not known to them.
  const isRepeated = published.kind === 'changed' && (await isPublishedWhole(sent, { forms, permission }));
  if (published.kind !== 'saved' && !isRepeated) return { ok: false, said: published.said };

  await chooseStory(permission, slug, sent, takesAll);
  await settleDoubts(permission, slug, sent, takesAll);
  return published.kind === 'saved'
    ? { ok: true, said: published.said, hash: published.hash }
    : { ok: true, said: 'Saved.' };
}

/** A choice that is sent again is made no more: what another editor has made of the story meanwhile stays. */
async function chooseStory(
  permission: Permission<'editor'>,
  slug: string,
  sent: Sent,
  takesAll: boolean,
): Promise<void> {
  const guessed = sent.field('story').slice(0, 400);
  const choice = sent.field('story.state') || (takesAll ? 'accepted' : '');
  if (guessed === '' || (choice !== 'accepted' && choice !== 'dismissed')) return;
  const { forms, stories, suggestions } = await library();
  const [form, part] = [wholeForm(sent).id, `${choice} ${guessed} ${slug}`];
  if (await forms.isPartDone(permission, form, part)) return;
  if (choice === 'accepted') await stories.putIn(permission, guessed, slug);
  else await suggestions.undo(permission, slug);
  await forms.finishPart(permission, form, part);
}

/** What was decided on in the article itself. */
async function publishDecided(
  permission: Permission<'editor'>,
  sent: Sent,
  session: SignedIn,
  { slug, takesAll }: { slug: string; takesAll: boolean },
): Promise<Outcome> {
  const { desk, forms, publishEdit } = await library();
  const found = await desk.findEditable(permission, session, slug);
  if (!found) return refused('Not saved: there is no such article any more.');
  const { article, contentHash } = found;
  const isSeen = contentHash === sent.field('hash');
  // Ids are given anew where an article is imported again: they may mean other words by now. In a state that a part of
  // the same decisions has made, whose answer came to nobody, they mean what they meant.
  if (!isSeen && !(await forms.hasMade(permission, wholeForm(sent).id, contentHash))) return changed;

  const fields = fieldsOf(article);
  const sentNow = changesIn(Object.keys(fields), sent.find);
  const typed = isSeen ? sentNow : leftOf(fields, sentNow);
  // Of a part of the list, all is what is shown there.
  const shown = Object.entries(fields).filter(([name]) => sent.find(`was:${name}`) !== null);
  const changes = takesAll ? acceptAll(Object.fromEntries(shown), typed) : typed;
  let hash = contentHash;
  if (Object.keys(changes).length > 0) {
    if (found.changes !== null)
      return refused('Not saved: you have typed something in this article. Publish it there first.');
    const applied = applyTyped(article, changes);
    if (!applied.ok) return refused(`Not saved. ${whatIsWrong(article, applied.problems)}`.slice(0, 500));
    const published = await publishEdit(
      permission,
      session,
      { slug, contentHash },
      applied.edited,
      wholeForm(sent),
    );
    if (published.kind !== 'published') return changed;
    hash = published.contentHash;
  }
  // What is left of the form is sent with the state that this made.
  return { kind: 'saved', said: isSeen ? 'Saved.' : saidAgain(fields, sent), hash };
}

/** Of decisions that are sent again, those that are not taken yet; one that was made otherwise meanwhile is. */
function leftOf(fields: Fields, typed: FieldChanges): FieldChanges {
  const left = Object.entries(typed).filter(([name, { now }]) => fields[name] !== now);
  return Object.fromEntries(left.map(([name, { now }]) => [name, { was: fields[name] ?? '', now }]));
}

/** What was dismissed is in the article no more: nothing accepts it. */
function saidAgain(fields: Fields, sent: Sent): string {
  const isGone = (name: string) =>
    /^[mq]\d+\.state$/.test(name) && sent.field(name) === 'accepted' && !(name in fields);
  return sent.names().some(isGone)
    ? 'Saved. What was dismissed before stays so: the editor of the article can have it anew.'
    : 'Saved.';
}

const whatIsWrong = (article: Article, problems: readonly FieldProblem[]): string =>
  problems.map(({ field, reason }) => `${fieldName(field, article)}: ${reason}.`).join(' ');

/** A copy that is none after all is imported by its address, whatever the library has that is like it. */
async function settleDoubts(
  permission: Permission<'editor'>,
  slug: string,
  sent: Sent,
  takesAll: boolean,
): Promise<void> {
  const { desk } = await library();
  const decided = sent
    .field('doubts')
    .split(' ')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)
    .map((id) => ({ id, choice: sent.field(`doubt${id}.state`) || (takesAll ? 'accepted' : '') }))
    .filter(({ choice }) => choice !== '');
  if (decided.length === 0) return;
  const dismissed = new Set(decided.flatMap(({ id, choice }) => (choice === 'dismissed' ? [id] : [])));
  const settled = await desk.settleDoubts(
    permission,
    slug,
    decided.map(({ id }) => id),
  );
  const others = settled.flatMap(({ id, address }) =>
    dismissed.has(id) && address !== null ? [{ name: address }] : [],
  );
  if (others.length === 0) return;
  await desk.addJob(permission, others, { published: null, update: true, drafts: 'none' });
  importSignal.notify();
}
