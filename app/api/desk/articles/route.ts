import { applyTyped, typedDates } from '@/app/(desk)/apply-typed';
import { editorRoute, goAndSay, type Sent } from '@/app/api/form-route';
import { arrange, readArrangement } from '@/lib/documents/edits/arrange';
import { acceptAll, changesIn, fieldsOf } from '@/lib/documents/edits/article-fields';
import { library } from '@/lib/store/library';

/** The longest article that was seen, with all its fields twice: as they were, and as they were typed. */
const takes = { maxBytes: 4_000_000, files: true };
/** Somebody publishes at the same moment: what was typed is applied to what they left. */
const mostTries = 3;

/** Stores what an editor typed into an article, and publishes it where that is asked for. */
export const POST = editorRoute(async (permission, sent, session) => {
  const slug = sent.field('slug').slice(0, 400);
  const action = sent.field('action');
  const page = pageOf(slug);
  const { desk, publishEdit } = await library();
  const found = await desk.findEditable(permission, session, slug);
  if (!found) return goAndSay('/desk/add', { ok: false, reason: 'There is no such article any more.' }, '');
  const fields = fieldsOf(found.article);
  const typed =
    action === 'discard' ? {} : changesIn(Object.keys({ ...found.changes, ...fields }), sent.find);
  const asked = readArrangement(action);
  const arranged = asked && arrange(fields, typed, asked);
  const changes = action === 'accept-all' ? acceptAll(fields, typed) : (arranged ?? typed);
  await desk.saveChanges(permission, session, slug, changes);
  if (isByScript(sent)) return Response.json({ dates: typedDates(found.article, changes) });
  if (action === 'accept-all')
    return goAndSay(page, { ok: true }, 'All suggestions are accepted. Readers see it once you publish it.');
  if (asked)
    return goAndSay(
      `${page}#field-${asked.id}-kind`,
      arranged ? { ok: true } : { ok: false, reason: 'There is nothing to move or join it to.' },
      asked.how === 'join' ? 'The passages are joined.' : 'The passage is moved.',
    );
  if (action === 'discard') return goAndSay(page, { ok: true }, 'What you had typed is gone.');
  if (action !== 'publish') return goAndSay(page, { ok: true }, 'Saved. Readers see it once you publish it.');
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
}, takes);

const pageOf = (slug: string): string => `/articles/${encodeURIComponent(slug)}/edit`;

/** What is saved as it is typed asks for no page. */
const isByScript = (sent: Sent): boolean => sent.field('by') === 'script';
