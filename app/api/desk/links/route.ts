import { findLinks } from '@/app/(desk)/find-links';
import { findEdited } from '@/app/(desk)/find-edited';
import { editorRoute } from '@/app/api/form-route';
import type { FoundLinks } from '@/lib/api/desk/links';
import { problem } from '@/lib/server/problem';

/** Articles to link to and stories to be in, for words that an editor searches for within an article or a draft. */
export const POST = editorRoute(async (permission, sent, session) => {
  const edited = await findEdited(permission, session, sent);
  if (!edited) return problem(404, 'There is no such article any more.');
  return Response.json((await findLinks(sent.field('q'), edited)) satisfies FoundLinks);
});
