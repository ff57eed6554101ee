import { editorRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Puts a deleted article back, or deletes it for good. */
export const POST = editorRoute(async (permission, sent) => {
  const { trash } = await library();
  const slug = sent.field('slug').slice(0, 400);
  if (sent.field('action') === 'purge') {
    await trash.purge(permission, slug);
    return goAndSay('/desk/trash', { ok: true }, 'The article is gone for good.');
  }
  const restored = await trash.restore(permission, slug);
  return restored === null
    ? goAndSay('/desk/trash', { ok: false, reason: 'It isn’t in the trash any more.' }, '')
    : goAndSay('/desk/trash', { ok: true }, 'The article is back in the library.');
});
