import type { ArticleDraft } from '../../article/article';
import type { EditorsWork } from '../../article/revisions/edited-parts';
import type { Permission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { draftColumn } from '../articles/article-json';
import { addressOfDraft, redirect } from '../articles/redirects';
import { finishForm } from './published-forms';
import type { Clients, Queries } from '../engine/clients';
import { findSame } from './find-same';
import { draftOf } from './record-edit';
import { saveArticle } from './save-article';
import type { SaveOptions } from './saved';

/** What became of a draft that was published. */
export type PublishedDraft =
  | { kind: 'published'; slug: string }
  /** The library has the article since. */
  | { kind: 'known'; slug: string }
  /** It was published or thrown away meanwhile. */
  | { kind: 'gone' };

interface How {
  /** The form that was begun to be published by it; left out for none. */
  form?: string;
  /** As an editor left it; without it as it was taken in. */
  edited?: (EditorsWork & { draft: ArticleDraft }) | null;
  /** The story that it seems to belong to. */
  suggestStory(draft: ArticleDraft): Promise<Pick<SaveOptions, 'vector' | 'suggestion'>>;
}

/**
 * Puts a draft into the library: from then on it is an article. What others typed into the draft and have not
 * published stays theirs, as what they typed into the article.
 */
export async function publishDraft(
  clients: Clients,
  permission: Permission<'editor'>,
  { person }: SignedIn,
  id: string,
  { form = '', edited = null, suggestStory }: How,
): Promise<PublishedDraft> {
  const row = await clients.read.unpublishedArticle.findUnique({ where: { id } });
  if (!row) return { kind: 'gone' };
  const { fileName, mediaType, bytes, suggests } = row;
  const stored = draftColumn.read(row.draft);
  const draft = { ...draftOf(edited?.draft ?? stored), slug: stored.slug };
  const same = await findSame(clients.read, draft);
  if (same) return { kind: 'known', slug: same.slug };
  const settlesStories = row.settlesStories || draft.stories.length > 0;
  const suggested = settlesStories ? {} : await suggestStory(draft);
  const source = { fileName, mediaType, bytes };
  const { outcome, slug } = await saveArticle(clients, permission, draft, source, {
    ...{ ...suggested, settlesStories, suggests, createsOnly: true },
    ...(edited && { work: edited }),
    alongside: (queries) => finishForm(queries, form),
  });
  // An import brought it in the meantime.
  if (outcome !== 'created') return { kind: 'known', slug };
  // Where the process ends before this, the draft says that the library has the article.
  await clients.write(async (queries) => {
    await handOn(queries, { draftId: id, slug, publisher: person.id });
    await redirect(queries, addressOfDraft(id), slug);
    await queries.unpublishedArticle.deleteMany({ where: { id } });
    await queries.importItem.updateMany({
      where: { draftId: id },
      data: { state: 'saved', slug, draftId: null },
    });
  });
  return { kind: 'published', slug };
}

async function handOn(
  queries: Queries,
  { draftId, slug, publisher }: { draftId: string; slug: string; publisher: string },
): Promise<void> {
  const article = await queries.article.findUnique({ where: { slug }, select: { id: true } });
  const others = await queries.draftEdit.findMany({ where: { draftId, personId: { not: publisher } } });
  if (!article || others.length === 0) return;
  const data = others.map(({ personId, changes, changedAt }) => ({
    articleId: article.id,
    ...{ personId, changes, changedAt },
  }));
  await queries.articleEdit.createMany({ data });
}
