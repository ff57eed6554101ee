import type { ArticleDraft } from '../../article/article';
import { bothWorks } from '../../article/revisions/edited-parts';
import { dismissedColumn, draftColumn, partsColumn } from '../articles/article-json';
import { articleParts, toArticle } from '../articles/article-rows';
import { finishForm } from './published-forms';
import type { Queries } from '../engine/clients';
import type { Edit } from './saved';
import { toEditorsWork } from './state-after';

/** The article was changed since the editor saw it: what they typed has to be applied anew. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** Who revisions are by that nobody published. */
const imported = 'import';

/**
 * Remembers what an editor did, at the end of the transaction that publishes it, and the states before and after.
 */
export async function recordEdit(
  queries: Queries,
  before: Parameters<typeof toArticle>[0] & Parameters<typeof toEditorsWork>[0] & { storedAt: Date },
  { by, work, personId, form }: { by: string } & Omit<Edit, 'of'>,
): Promise<void> {
  const articleId = before.id;
  await queries.articleEdit.deleteMany({ where: { personId, articleId } });
  const { parts, dismissed } = bothWorks(toEditorsWork(before), work);
  const { contentHash } = await queries.article.update({
    where: { id: articleId },
    data: {
      editedParts: partsColumn.write([...parts]),
      dismissed: dismissedColumn.write([...dismissed]),
    },
    select: { contentHash: true },
  });
  if (form) await finishForm(queries, form, contentHash);
  const last = await queries.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: 'desc' },
    select: { number: true, draft: true },
  });
  const stood = draftColumn.write(draftOf(toArticle(before)));
  // What an import has made of it since is a state of its own.
  const isNew = !last || ownWords(last.draft) !== ownWords(stood);
  const first = (last?.number ?? 0) + 1;
  if (isNew)
    await queries.articleRevision.create({
      data: { articleId, number: first, by: imported, at: last ? new Date() : before.storedAt, draft: stood },
    });
  await recordState(queries, articleId, by, isNew ? first + 1 : first);
}

/** Remembers the state in which an editor first published an article. */
export const recordFirst = (queries: Queries, articleId: number, by: string): Promise<void> =>
  recordState(queries, articleId, by, 1);

/** As it stands by now: with the stories that it was put into. */
async function recordState(queries: Queries, articleId: number, by: string, number: number): Promise<void> {
  const row = await queries.article.findUniqueOrThrow({ where: { id: articleId }, include: articleParts });
  const draft = draftColumn.write(draftOf(toArticle(row)));
  await queries.articleRevision.create({ data: { articleId, number, by, draft } });
}

/** A state without what changes when nobody publishes the article: its stories, and where its related links lead. */
function ownWords(stored: string): string {
  const draft = draftColumn.read(stored);
  const passages = draft.passages.map((passage) =>
    passage.kind === 'related' ? { ...passage, link: { ...passage.link, slug: null } } : passage,
  );
  return JSON.stringify({ ...draft, passages, stories: [] });
}

/** Without what the library only reckons of it. */
export function draftOf(article: ArticleDraft): ArticleDraft {
  const { slug, headline, standfirst, byline, publisher, publishedAt, updatedAt, language, direction, kind } =
    article;
  const { url, retells, leadPhoto, passages, pullQuotes, moments, stories, leads } = article;
  return {
    ...{ slug, headline, standfirst, byline, publisher, publishedAt, updatedAt, language, direction, kind },
    ...{ url, retells, leadPhoto, passages, pullQuotes, moments, stories, leads },
  };
}
