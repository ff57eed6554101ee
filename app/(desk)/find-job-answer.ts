import type { Permission } from '@/lib/auth/permission';
import { type ArrivedArticle, itemsLength, type ItemsQuery, type JobAnswer } from '@/lib/api/import-jobs';
import type { Article } from '@/lib/article/article';
import { countItems, type ImportItem } from '@/lib/article/imports/import-jobs';
import { orderMoments } from '@/lib/article/lists/timeline';
import { momentName } from '@/lib/article/moment-name';
import { library } from '@/lib/store/library';

/** A job with a page of its items; null where there is no such job, or no such page. */
export async function findJobAnswer(
  permission: Permission<'editor'>,
  id: string,
  { state, after }: ItemsQuery,
): Promise<JobAnswer | null> {
  const { desk } = await library();
  const job = await desk.findJob(permission, id);
  const on = { limit: itemsLength, ...(state && { state }), ...(after && { after }) };
  const listed = job && (await desk.listItems(permission, id, on));
  if (!job || !listed?.ok) return null;
  const [only] = countItems(job) === 1 ? listed.items : [];
  const arrived = only ? await findArrived(permission, only) : null;
  return { job, items: listed.items, next: listed.next, arrived };
}

async function findArrived(
  permission: Permission<'editor'>,
  { draftId, slug }: ImportItem,
): Promise<ArrivedArticle | null> {
  const store = await library();
  if (draftId !== null) {
    const found = await store.desk.findDraft(permission, draftId);
    return found && { ...arrivedOf(found.article), draftId, slug: null };
  }
  const found = slug === null ? null : await store.findArticle(slug);
  return found && { ...arrivedOf(found.article), draftId: null, slug };
}

const arrivedOf = ({ headline, language, direction, moments }: Article) => ({
  ...{ headline, language, direction },
  moments: orderMoments(moments).map((moment) => ({
    id: moment.id,
    date: moment.date,
    label: moment.label,
    name: momentName(moment),
  })),
});
