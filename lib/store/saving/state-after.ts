import type { Article, ArticleDraft, Moment, PullQuote } from '../../article/article';
import { type EditorsWork, keepEditedParts } from '../../article/revisions/edited-parts';
import { keepDraftIds } from '../../article/revisions/keep-ids';
import { keepEditorsWork } from '../../article/revisions/keep-editors-work';
import { dismissedColumn, partsColumn } from '../articles/article-json';
import { toArticle } from '../articles/article-rows';

type Before = Parameters<typeof toArticle>[0] & {
  lastPassage: number;
  editedParts: string | null;
  dismissed: string | null;
};

interface StateAfter {
  draft: ArticleDraft;
  /** An editor's moments and pull quotes whose words are gone. */
  lost: (Moment | PullQuote)[];
}

/**
 * What a known article becomes by a draft of it: with the ids that it has, and with what an editor did.
 * @param isEdit whether the draft is the article itself as an editor changed it
 */
export function stateAfter(
  before: Before,
  changed: ArticleDraft,
  { suggests, isEdit }: { suggests: boolean; isEdit: boolean },
): StateAfter {
  const known = toArticle(before);
  if (isEdit) return { draft: withFreshIds(known, changed, before.lastPassage), lost: [] };
  const renamed = keepDraftIds(known, changed, before.lastPassage);
  return suggests ? withEditorsWork(known, renamed, toEditorsWork(before)) : { draft: renamed, lost: [] };
}

/** An editor put the article into its stories, too, and chose how it opens the library. */
function withEditorsWork(known: Article, draft: ArticleDraft, work: EditorsWork): StateAfter {
  const { draft: stored, lost } = keepEditorsWork(known, keepEditedParts(known, draft, work));
  const stories = known.stories.length > 0 ? known.stories : stored.stories;
  return { draft: { ...stored, leads: known.leads, stories }, lost };
}

/** An id that was given up is not given out again, though an editor's page can't know which were. */
function withFreshIds(known: Article, draft: ArticleDraft, lastPassage: number): ArticleDraft {
  const taken = new Set(known.passages.map(({ id }) => id));
  let largest = Math.max(lastPassage, ...[...taken].map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  const fresh = new Map(
    draft.passages.flatMap(({ id }) => (taken.has(id) ? [] : [[id, `p${(largest += 1)}`] as const])),
  );
  if (fresh.size === 0) return draft;
  const idOf = (id: string) => fresh.get(id) ?? id;
  const retied = <Mark extends Moment | PullQuote>(mark: Mark): Mark => ({
    ...mark,
    words: { ...mark.words, passageId: idOf(mark.words.passageId) },
  });
  return {
    ...draft,
    passages: draft.passages.map((passage) => ({ ...passage, id: idOf(passage.id) })),
    moments: draft.moments.map(retied),
    pullQuotes: draft.pullQuotes.map(retied),
  };
}

/** What an editor did to an article, as its row has it. */
export const toEditorsWork = (row: Pick<Before, 'editedParts' | 'dismissed'>): EditorsWork => ({
  parts: row.editedParts === null ? [] : partsColumn.read(row.editedParts),
  dismissed: row.dismissed === null ? [] : dismissedColumn.read(row.dismissed),
});
