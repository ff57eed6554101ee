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
  const outcome = await trash.restore(permission, slug);
  const reason =
    outcome === 'there-again'
      ? 'The library has this article anew. Delete that one first to have this one back.'
      : 'It isn’t in the trash any more.';
  return goAndSay(
    '/desk/trash',
    outcome === 'restored' ? { ok: true } : { ok: false, reason },
    'The article is back in the library.',
  );
});
