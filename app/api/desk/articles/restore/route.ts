import { z } from 'zod';
import { editorRoute, goAndSay } from '@/app/api/form-route';
import { editableParts } from '@/lib/article/revisions/edited-parts';
import { library } from '@/lib/store/library';

const asked = z.object({ slug: z.string().max(400), number: z.coerce.number().int().positive() });

/** Publishes an earlier state of an article again. */
export const POST = editorRoute(async (permission, sent, session) => {
  const read = asked.safeParse({ slug: sent.field('slug'), number: sent.field('number') });
  const gone = { ok: false as const, reason: 'There is no such state of the article any more.' };
  if (!read.success) return goAndSay('/desk/add', gone, '');
  const { slug, number } = read.data;
  const page = `/articles/${encodeURIComponent(slug)}/edit`;
  const { desk, publishEdit } = await library();
  const [found, draft] = await Promise.all([
    desk.findEditable(permission, session, slug),
    desk.findRevision(permission, slug, number),
  ]);
  if (!found || !draft) return goAndSay(found ? page : '/desk/add', gone, '');
  const of = { slug, contentHash: found.contentHash };
  // Its address stays what it is now.
  const edited = { draft: { ...draft, slug }, parts: editableParts, dismissed: [] };
  const published = await publishEdit(permission, session, of, edited);
  const reason = 'Not restored: somebody else is publishing, or another article has its address.';
  return goAndSay(
    page,
    published.kind === 'published' ? { ok: true } : { ok: false, reason },
    `State ${number} is published again.`,
  );
});
