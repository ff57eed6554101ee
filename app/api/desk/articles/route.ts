import { applyTyped } from '@/app/(desk)/apply-typed';
import { editorForm, readTyped } from '@/app/(desk)/typed-form';
import { editorRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Somebody publishes at the same moment: what was typed is applied to what they left. */
const mostTries = 3;

/** Stores what an editor typed into an article, and publishes it where that is asked for. */
export const POST = editorRoute(async (permission, sent, session) => {
  const slug = sent.field('slug').slice(0, 400);
  const page = pageOf(slug);
  const { desk, publishEdit } = await library();
  const found = await desk.findEditable(permission, session, slug);
  if (!found) return goAndSay('/desk/add', { ok: false, reason: 'There is no such article any more.' }, '');
  const { changes, answer } = readTyped(sent, found);
  await desk.saveChanges(permission, session, slug, changes);
  if (answer) return answer(page);
  for (let tries = 0, now: typeof found | null = found; now && tries < mostTries; tries += 1) {
    const applied = applyTyped(now.article, changes);
    if (!applied.ok)
      return goAndSay(page, { ok: false, reason: 'Not published: see below what is wrong.' }, '');
    const of = { slug, contentHash: now.contentHash };
    const published = await publishEdit(permission, session, of, applied.edited);
    if (published.kind === 'published') return goAndSay(pageOf(published.slug), { ok: true }, 'Published.');
    if (published.kind === 'address-taken')
      return goAndSay(page, { ok: false, reason: `Not published: ${published.slug} has this address.` }, '');
    if (published.kind === 'slug-taken')
      return goAndSay(
        page,
        {
          ok: false,
          reason: `Not published: another article is or was at /articles/${published.slug}. Choose another address.`,
        },
        '',
      );
    now = await desk.findEditable(permission, session, slug);
  }
  return goAndSay(page, { ok: false, reason: 'Somebody else is publishing too. Try again.' }, '');
}, editorForm);

const pageOf = (slug: string): string => `/articles/${encodeURIComponent(slug)}/edit`;
