import type { Sent } from '@/app/api/form-route';
import type { SignedIn } from '@/lib/auth/person';
import type { Permission } from '@/lib/auth/permission';
import type { Article } from '@/lib/article/article';
import { library } from '@/lib/store/library';

/** The article, or the draft of one, in whose editor a form was sent; null where there is none any more. */
export async function findEdited(
  permission: Permission<'editor'>,
  session: SignedIn,
  sent: Sent,
): Promise<Article | null> {
  const { desk } = await library();
  const draft = sent.field('draft').slice(0, 100);
  const found =
    draft === ''
      ? await desk.findEditable(permission, session, sent.field('slug').slice(0, 400))
      : await desk.findDraft(permission, draft);
  return found?.article ?? null;
}
