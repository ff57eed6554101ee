import { applyTyped } from '@/app/(desk)/apply-typed';
import type { Permission } from '@/lib/auth/permission';
import type { SignedIn } from '@/lib/auth/person';
import { inTurn } from '@/lib/base/in-turn';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { suggestFromLibrary } from '@/lib/import/stories/suggest-from-library';
import { library } from '@/lib/store/library';
import type { SentForm } from '@/lib/article/revisions/sent-form';

/** Articles that are published at once have to see each other, to be put into one story. */
const turn = inTurn();

const seeBelow = {
  ok: false as const,
  reason: 'Not published: see below what is wrong.',
  at: '#problems',
};

/**
 * Publishes a draft with what this editor typed into it.
 * @returns where it is refused, `at` leads to what is wrong in the editor
 * @param sent what they typed, and the form that they typed it into; left out where they don't look at it: what others
 * typed is not passed over unseen then
 */
export async function publishDraft(
  permission: Permission<'editor'>,
  session: SignedIn,
  id: string,
  sent?: { typed: FieldChanges; form: SentForm },
): Promise<{ ok: true; slug: string } | { ok: false; reason: string; at?: string }> {
  const store = await library();
  const [found, edits] = await Promise.all([
    store.desk.findDraft(permission, id),
    store.desk.findDraftEdits(permission, session, id),
  ]);
  if (!found) return { ok: false, reason: 'There is no such draft any more.' };
  if (!sent && edits.others.length > 0) {
    const who = edits.others.map(({ name }) => name).join(', ');
    const reason = `Not published: ${who} edited “${found.article.headline}”. Open it to see what was changed.`;
    return { ok: false, reason };
  }
  const changes = sent?.typed ?? edits.changes;
  const applied = changes && applyTyped(found.article, changes);
  if (applied && !applied.ok) return seeBelow;
  const suggestStory = (draft: Parameters<typeof suggestFromLibrary>[0]) => suggestFromLibrary(draft, store);
  const edited = applied?.edited ?? null;
  const how = { edited, suggestStory, form: sent?.form };
  const published = await turn(() => store.publishDraft(permission, session, id, how));
  if (published.kind === 'published') return { ok: true, slug: published.slug };
  if (published.kind === 'slug-taken') return seeBelow;
  if (published.kind === 'gone') return { ok: false, reason: 'There is no such draft any more.' };
  return {
    ok: false,
    reason: `Not published: the library has this article since, as /articles/${published.slug}.`,
  };
}
