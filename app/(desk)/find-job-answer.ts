import type { Permission } from '@/lib/auth/permission';
import { itemsLength, type ItemsQuery, type JobAnswer } from '@/lib/api/import-jobs';
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
  return job && listed?.ok ? { job, items: listed.items, next: listed.next } : null;
}
