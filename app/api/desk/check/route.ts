import { editorRoute, goAndSay } from '@/app/api/form-route';
import { type CheckAnswer, checkAddress, checkQuery } from '@/lib/api/desk/check-list';
import { decide } from './decide';

/** Decides on what an import was unsure of in one article; readers see it at once. */
export const POST = editorRoute(async (permission, sent, session) => {
  const answer = await decide(permission, sent, session);
  if (sent.field('by') === 'script') return Response.json(answer satisfies CheckAnswer);
  const back = checkQuery.parse({
    kind: sent.find('kind') ?? undefined,
    after: sent.find('after') ?? undefined,
  });
  return goAndSay(
    checkAddress(back),
    answer.ok ? { ok: true } : { ok: false, reason: answer.said },
    answer.said,
  );
});
