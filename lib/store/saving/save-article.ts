import type { ArticleDraft } from '../../article/article';
import { slugFrom } from '../../article/slug';
import type { Permission } from '../../auth/permission';
import { articleText } from '../../annotate/article-text';
import { dismissedColumn, partsColumn } from '../articles/article-json';
import { articleParts, toArticle } from '../articles/article-rows';
import { recordTextChange } from '../articles/import-doubts';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { countPublisher } from '../articles/publishers';
import { articleRow, contentHash, draftText, partRows } from '../articles/draft-rows';
import { MovedOn, PlacesAhead, untilItHolds } from '../readers/annotations/places-ahead';
import { adoptOrphans, orphansOf, reanchor } from '../readers/annotations/reanchor';
import { redirect } from '../articles/redirects';
import { resolveLinksAround } from '../articles/related-links';
import { indexArticles, unindexArticles } from '../search/search-index';
import { findSame, freeSlug, type Known } from './find-same';
import { ChangedMeanwhile, recordEdit, recordFirst } from './record-edit';
import { stateAfter } from './state-after';
import type { Edit, Saved, SaveOptions } from './saved';
import type { SourceDocument } from '../articles/article-types';
import { setApartFromLeft } from '../stories/edit-stories';
import { currentStories } from '../stories/merging/merge-stories';
import { followRenamed } from '../stories/decide';
import { removeTerms, storyText, weighTerms, writeTerms } from '../stories/article-terms';
import {
  acceptSuggestion,
  byEditor,
  type Membership,
  putIntoStories,
  toMembership,
} from '../stories/story-memberships';

/** Writes the article whole or not at all; the same document again writes nothing. */
export async function saveArticle(
  clients: Clients,
  { by }: Permission<'editor'>,
  draft: ArticleDraft,
  source: SourceDocument,
  options: SaveOptions = {},
): Promise<Saved> {
  const { suggests = false, edit } = options;
  const document = { ...draft, slug: options.askedSlug === undefined ? draft.slug : options.askedSlug };
  const find = (queries: Queries) => (edit ? findEdited(queries, edit) : findSame(queries, document));
  const hash = contentHash(draft, source.bytes);
  return untilItHolds(async () => {
    const { ahead, known } = await lookAhead(clients.read, draft, hash, find, {
      suggests,
      isEdit: edit !== undefined,
    });
    const isSame = known?.contentHash === hash;
    const vector =
      options.vector ??
      (isSame ? new Map() : (await weighTerms(clients.engine, clients.read, storyText(draft))).vector);
    const saving = { ...options, by, suggests, vector, hash, ahead };
    return clients.write(async (queries) => {
      const before = await find(queries);
      if (before && (options.createsOnly || before.contentHash === hash))
        return { outcome: 'unchanged', slug: before.slug };
      if (before?.id !== known?.id || before?.contentHash !== known?.contentHash) throw new MovedOn();
      if (!before) return createArticle(clients, queries, draft, source, saving);
      return updateArticle(clients, queries, before.id, draft, source, saving);
    });
  });
}

/** @throws ChangedMeanwhile */
async function findEdited({ article }: Pick<Queries, 'article'>, { of }: Edit): Promise<Known> {
  const select = { id: true, slug: true, contentHash: true } as const;
  const known = await article.findUnique({ where: { slug: of.slug }, select });
  if (!known || known.contentHash !== of.contentHash) throw new ChangedMeanwhile();
  return known;
}

/**
 * Finds where the words of the article's highlights will stand, which takes long for many: while it is done,
 * nobody waits. Where the library changes meanwhile, the transaction notices.
 */
async function lookAhead(
  read: Queries,
  draft: ArticleDraft,
  hash: string,
  find: (queries: Queries) => Promise<Known | null>,
  how: Parameters<typeof stateAfter>[2],
): Promise<{ ahead: PlacesAhead; known: Known | null }> {
  const known = await find(read);
  if (!known || known.contentHash === hash) {
    const slug = await freeSlug(read, draft.slug ?? slugFrom(draft.headline));
    return { ahead: await PlacesAhead.find(read, orphansOf(slug), articleText(draft.passages)), known };
  }
  const where = { articleId: known.id };
  const isMarked = await read.annotation.findFirst({ where, select: { id: true } });
  const before =
    isMarked && (await read.article.findUnique({ where: { id: known.id }, include: articleParts }));
  const passages = before ? stateAfter(before, draft, how).draft.passages : [];
  return { ahead: await PlacesAhead.find(read, where, articleText(passages)), known };
}

/** What the transaction is given. */
type Saving = SaveOptions &
  Required<Pick<SaveOptions, 'suggests' | 'vector'>> & { by: string; hash: string; ahead: PlacesAhead };

async function createArticle(
  clients: Clients,
  queries: Queries,
  given: ArticleDraft,
  source: SourceDocument,
  { by, hash, ahead, vector, suggestion, work, alongside }: Saving,
): Promise<Saved> {
  const draft = { ...given, stories: await currentStories(queries, given.stories) };
  const slug = await freeSlug(queries, draft.slug ?? slugFrom(draft.headline));
  const row = articleRow(draft, hash);
  const edits = work && {
    editedParts: partsColumn.write([...work.parts]),
    dismissed: dismissedColumn.write([...work.dismissed]),
  };
  const { id } = await queries.article.create({ data: { slug, ...row, ...edits }, select: { id: true } });
  await writeParts(queries, id, draft, source);
  await writeTerms(clients.engine, queries, id, draft, vector);
  const own = draft.stories.map(byEditor);
  const accepted =
    own.length === 0 && suggestion ? await acceptSuggestion(clients.engine, queries, suggestion) : null;
  const memberships = accepted ? [accepted.membership] : own;
  const storyIds = await putIntoStories(queries, id, [], memberships, row.publishedInstant);
  await countPublisher(queries, null, row.publisherName);
  await indexArticles(clients.engine, queries, [{ id, article: draft, storyIds }]);
  await adoptOrphans(queries, { id, slug, headline: draft.headline }, draft.passages, ahead);
  const linking = await resolveLinksAround(queries, { id, ...row, storyIds });
  if (work) await recordFirst(queries, id, by);
  await alongside?.(queries, id);
  await recordChange(clients.engine, queries, {
    articles: [slug, ...linking, ...(accepted?.others ?? [])],
    stories: slugsOf(memberships),
  });
  return { outcome: 'created', slug, ...(accepted && { story: accepted.membership }) };
}

async function updateArticle(
  clients: Clients,
  queries: Queries,
  id: number,
  changed: ArticleDraft,
  source: SourceDocument,
  { by, hash, ahead, vector, suggests, suggestion, settlesStories, edit }: Saving,
): Promise<Saved> {
  const before = await queries.article.findUniqueOrThrow({ where: { id }, include: articleParts });
  const after = stateAfter(before, changed, { suggests, isEdit: edit !== undefined });
  const draft = { ...after.draft, stories: await currentStories(queries, after.draft.stories) };
  const slug =
    draft.slug === null || draft.slug === before.slug
      ? before.slug
      : await freeSlug(queries, draft.slug, before.slug);
  if (slug !== before.slug) await redirect(queries, before.slug, slug);
  const row = articleRow(draft, hash, before.lastPassage);
  await queries.article.update({ where: { id }, data: { slug, ...row }, select: { id: true } });
  await removeParts(queries, id);
  await writeParts(queries, id, draft, source);
  await removeTerms(clients.engine, queries, id);
  await writeTerms(clients.engine, queries, id, draft, vector);
  const stored = membershipsAfter(before.stories.map(toMembership), draft, {
    suggests: suggests || edit !== undefined,
    settlesStories,
  });
  const accepted =
    stored.length === 0 && suggestion ? await acceptSuggestion(clients.engine, queries, suggestion) : null;
  const memberships = accepted ? [accepted.membership] : stored;
  const storyIds = await putIntoStories(queries, id, before.stories, memberships, row.publishedInstant);
  await countPublisher(queries, before.publisherName, row.publisherName);
  await unindexArticles(clients.engine, queries, [id]);
  await indexArticles(clients.engine, queries, [{ id, article: draft, storyIds }]);
  await reanchor(queries, { id, slug, headline: draft.headline }, draft.passages, ahead);
  if (suggests && !edit && draftText(toArticle(before)) !== draftText(draft))
    await recordTextChange(queries, id);
  if (edit) {
    const left = before.stories.map(({ storyId }) => storyId);
    await setApartFromLeft(queries, id, { before: left, now: storyIds });
  }
  const linking = await resolveLinksAround(queries, { id, ...row, storyIds });
  if (edit) await recordEdit(queries, before, { by, ...edit });
  if (slug !== before.slug) await followRenamed(queries, storyIds, before.slug, slug);
  const linked = slug === before.slug ? [] : await slugsLinkingTo(queries, id);
  await recordChange(clients.engine, queries, {
    articles: [before.slug, slug, ...linking, ...linked, ...(accepted?.others ?? [])],
    stories: [...slugsOf(before.stories.map(({ story }) => story)), ...slugsOf(memberships)],
  });
  return {
    outcome: 'updated',
    slug,
    ...(after.lost.length > 0 && { lost: after.lost }),
    ...(accepted && { story: accepted.membership }),
  };
}

async function writeParts(
  queries: Queries,
  id: number,
  draft: ArticleDraft,
  { fileName, mediaType, bytes }: SourceDocument,
): Promise<void> {
  const parts = partRows(draft, id);
  await queries.sourceDocument.create({
    data: { articleId: id, fileName, mediaType, bytes: new Uint8Array(bytes) },
    select: { articleId: true },
  });
  if (parts.passages.length) await queries.passage.createMany({ data: parts.passages });
  if (parts.pullQuotes.length) await queries.pullQuote.createMany({ data: parts.pullQuotes });
  if (parts.moments.length) await queries.moment.createMany({ data: parts.moments });
  if (parts.relatedLinks.length) await queries.relatedLink.createMany({ data: parts.relatedLinks });
  if (parts.fingerprints.length) await queries.fingerprint.createMany({ data: parts.fingerprints });
}

/**
 * The stories that a known article is in after a new import, before anything is suggested. What a document
 * says has the last word; where it says nothing, what was suggested before stays.
 */
function membershipsAfter(
  before: readonly Membership[],
  draft: Pick<ArticleDraft, 'stories'>,
  { suggests, settlesStories }: Pick<SaveOptions, 'suggests' | 'settlesStories'>,
): Membership[] {
  const suggested = before.filter(({ origin }) => origin === 'suggestion');
  if (draft.stories.length === 0) return settlesStories ? [] : suggested;
  return draft.stories.map(
    (story) => (suggests && before.find(({ slug }) => slug === story.slug)) || byEditor(story),
  );
}

async function removeParts(queries: Queries, articleId: number): Promise<void> {
  const where = { articleId };
  await queries.sourceDocument.deleteMany({ where });
  await queries.passage.deleteMany({ where });
  await queries.pullQuote.deleteMany({ where });
  await queries.moment.deleteMany({ where });
  await queries.relatedLink.deleteMany({ where });
  await queries.fingerprint.deleteMany({ where });
}

/** The articles whose pages show this one's address in a related link. */
async function slugsLinkingTo(queries: Queries, id: number): Promise<string[]> {
  const links = await queries.relatedLink.findMany({
    where: { toArticleId: id },
    select: { article: { select: { slug: true } } },
  });
  return links.map((link) => link.article.slug);
}

const slugsOf = (stories: { slug: string }[]): string[] => stories.map((story) => story.slug);
