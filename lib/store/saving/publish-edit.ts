import type { ArticleDraft } from '../../article/article';
import type { EditorsWork } from '../../article/revisions/edited-parts';
import type { Permission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { findSource } from '../articles/articles';
import { contentHash } from '../articles/draft-rows';
import { finishForm } from './published-forms';
import type { SentForm } from '../../article/revisions/sent-form';
import type { Clients } from '../engine/clients';
import { ChangedMeanwhile, draftOf } from './record-edit';
import { saveArticle } from './save-article';
import type { Edit } from './saved';
import { findTaken } from './taken-addresses';

/** What became of what an editor published. */
export type Published =
  | { kind: 'published'; slug: string; contentHash: string }
  /** Somebody has changed the article since the editor saw it. */
  | { kind: 'changed' }
  /** Another article has the address. */
  | { kind: 'address-taken'; slug: string }
  /** Another article is or was at this place in the library. */
  | { kind: 'slug-taken'; slug: string };

/**
 * Publishes an article as an editor left it, and forgets what they had typed. Its document stays as it came.
 * @param form the form that was begun to be published by it; left out for none
 */
export async function publishEdit(
  clients: Clients,
  permission: Permission<'editor'>,
  { person }: SignedIn,
  of: Edit['of'],
  edited: EditorsWork & { draft: ArticleDraft },
  form?: SentForm,
): Promise<Published> {
  const draft = draftOf(edited.draft);
  const [source, taken] = await Promise.all([
    findSource(clients, of.slug),
    findTaken(clients, permission, of.slug, draft),
  ]);
  if (!source) return { kind: 'changed' };
  if (taken.url !== null) return { kind: 'address-taken', slug: taken.url };
  if (taken.slug !== null) return { kind: 'slug-taken', slug: taken.slug };
  try {
    const work = { parts: edited.parts, dismissed: edited.dismissed };
    const { slug, outcome } = await saveArticle(clients, permission, draft, source, {
      edit: { of, work, personId: person.id, form },
      settlesStories: true,
    });
    // Otherwise it is done with what was published.
    if (outcome === 'unchanged')
      await clients.write(async (queries) => {
        if (form) await finishForm(queries, form);
        await queries.articleEdit.deleteMany({ where: { personId: person.id, article: { slug } } });
      });
    return { kind: 'published', slug, contentHash: contentHash(draft, source.bytes) };
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return { kind: 'changed' };
    throw error;
  }
}
