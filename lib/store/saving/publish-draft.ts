import type { ArticleDraft } from '../../article/article';
import type { EditorsWork } from '../../article/revisions/edited-parts';
import type { Permission } from '../../auth/permission';
import type { SignedIn } from '../../auth/person';
import { draftColumn } from '../articles/article-json';
import { addressOfDraft, redirect } from '../articles/redirects';
import { finishForm } from './published-forms';
import type { SentForm } from '../../article/revisions/sent-form';
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
  /** Another article has the address that an editor typed. */
  | { kind: 'slug-taken'; slug: string }
  /** It was published or thrown away meanwhile. */
  | { kind: 'gone' };

interface How {
  /** The form that was begun to be published by it; left out for none. */
  form?: SentForm;
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
  { form, edited = null, suggestStory }: How,
): Promise<PublishedDraft> {
  const row = await clients.read.unpublishedArticle.findUnique({ where: { id } });
  if (!row) return { kind: 'gone' };
  const { fileName, mediaType, bytes, suggests } = row;
  const stored = draftColumn.read(row.draft);
  // In the editor a draft has no place in the library, or the one that was typed.
  const typedSlug = edited?.draft.slug || null;
  const draft = { ...draftOf(edited?.draft ?? stored), slug: typedSlug ?? stored.slug };
  const same = await findSame(clients.read, { ...draft, slug: stored.slug });
  if (same) return { kind: 'known', slug: same.slug };
  const settlesStories = row.settlesStories || draft.stories.length > 0;
  const suggested = settlesStories ? {} : await suggestStory(draft);
  const options: SaveOptions = {
    ...{ ...suggested, settlesStories, suggests, createsOnly: true, askedSlug: stored.slug },
    ...(edited && { work: edited }),
    // Whenever the process ends, there is the draft or the article, and never both.
    alongside: async (queries, articleId) => {
      if (form) await finishForm(queries, form);
      const slug = await turnInto(queries, { draftId: id, articleId, publisher: person.id });
      if (typedSlug !== null && slug !== typedSlug) throw new SlugTaken();
    },
  };
  try {
    const source = { fileName, mediaType, bytes };
    const { outcome, slug } = await saveArticle(clients, permission, draft, source, options);
    // Otherwise an import brought it in the meantime.
    return { kind: outcome === 'created' ? 'published' : 'known', slug };
  } catch (error) {
    if (error instanceof DraftGone) return { kind: 'gone' };
    if (error instanceof SlugTaken && typedSlug !== null) return { kind: 'slug-taken', slug: typedSlug };
    throw error;
  }
}

/** Somebody has published it or thrown it away since it was read. */
class DraftGone extends Error {}

/** Another has the address since the editor was told that it is free. */
class SlugTaken extends Error {}

/**
 * The draft is gone, and what led to it or belongs to it leads and belongs to the article.
 * @returns the article's slug
 * @throws DraftGone
 */
async function turnInto(
  queries: Queries,
  { draftId, articleId, publisher }: { draftId: string; articleId: number; publisher: string },
): Promise<string> {
  const { slug } = await queries.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { slug: true },
  });
  const others = await queries.draftEdit.findMany({ where: { draftId, personId: { not: publisher } } });
  const data = others.map(({ personId, changes, changedAt }) => ({
    articleId,
    personId,
    changes,
    changedAt,
  }));
  if (data.length > 0) await queries.articleEdit.createMany({ data });
  await redirect(queries, addressOfDraft(draftId), slug);
  const { count } = await queries.unpublishedArticle.deleteMany({ where: { id: draftId } });
  if (count === 0) throw new DraftGone();
  await queries.importItem.updateMany({
    where: { draftId },
    data: { state: 'saved', slug, draftId: null },
  });
  return slug;
}
