import { findLinks } from '@/app/(desk)/find-links';
import { editorRoute } from '@/app/api/form-route';
import type { FoundLinks } from '@/lib/api/desk/links';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** Articles to link to and stories to be in, for words that an editor searches for within an article or a draft. */
export const POST = editorRoute(async (permission, sent, session) => {
  const { desk } = await library();
  const draft = sent.field('draft').slice(0, 100);
  const found =
    draft === ''
      ? await desk.findEditable(permission, session, sent.field('slug').slice(0, 400))
      : await desk.findDraft(permission, draft);
  if (!found) return problem(404, 'There is no such article any more.');
  return Response.json((await findLinks(sent.field('q'), found.article)) satisfies FoundLinks);
});
