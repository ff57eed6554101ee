import { editorRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Deletes an article into the trash. */
export const POST = editorRoute(async (permission, sent) => {
  const there = await (await library()).trash.add(permission, sent.field('slug').slice(0, 400));
  return goAndSay(
    '/desk/trash',
    there ? { ok: true } : { ok: false, reason: 'There is no such article any more.' },
    'The article is in the trash. It can be had back for 30 days.',
  );
});
