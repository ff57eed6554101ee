import { applyTyped } from '@/app/(desk)/apply-typed';
import { answerLate, namingForm, publishOnce } from '@/app/(desk)/sent-forms';
import { editorForm, readTyped } from '@/app/(desk)/typed-form';
import { editorRoute, goAndSay } from '@/app/api/form-route';
import type { Permission } from '@/lib/auth/permission';
import type { SignedIn } from '@/lib/auth/person';
import type { SentForm } from '@/lib/article/revisions/sent-form';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';
import { library } from '@/lib/store/library';

/** Somebody publishes at the same moment: what was typed is applied to what they left. */
const mostTries = 3;

type Desk = Awaited<ReturnType<typeof library>>['desk'];
type Editable = NonNullable<Awaited<ReturnType<Desk['findEditable']>>>;

/** Stores what an editor typed into an article, and publishes it where that is asked for. */
export const POST = editorRoute(
  async (permission, sent, session) => namingForm(await answerEditor(permission, sent, session), sent),
  editorForm,
);

const answerEditor: Parameters<typeof editorRoute>[0] = async (permission, sent, session) => {
  const slug = sent.field('slug').slice(0, 400);
  const page = pageOf(slug);
  const { desk, forms } = await library();
  const found = await desk.findEditable(permission, session, slug);
  if (!found) return goAndSay('/desk/add', { ok: false, reason: 'There is no such article any more.' }, '');
  const { changes, answer } = await readTyped(sent, found);
  const remembered = { forms, permission };
  const late = answer && (await answerLate(sent, changes, remembered, () => answer(page)));
  if (late) return late;
  const save = () => desk.saveChanges(permission, session, slug, changes);
  if (answer) {
    await save();
    return answer(page);
  }
  return publishOnce(sent, changes, remembered, {
    async publish(form, isDone) {
      await save();
      return publish(permission, session, found, { changes, form, isDone });
    },
    done: () => goAndSay(page, { ok: true }, 'Published.'),
  });
};

async function publish(
  permission: Permission<'editor'>,
  session: SignedIn,
  found: Editable,
  { changes, form, isDone }: { changes: FieldChanges; form: SentForm; isDone: () => Promise<boolean> },
): Promise<{ isPublished: boolean; response: Response }> {
  const { slug } = found.article;
  const page = pageOf(slug);
  const { desk, publishEdit } = await library();
  const refuse = async (reason: string, at = '') => ({
    isPublished: false,
    response: await goAndSay(`${page}${at}`, { ok: false, reason: `Not published: ${reason}` }, ''),
  });
  for (let tries = 0, now: Editable | null = found; now && tries < mostTries; tries += 1) {
    // Sent twice at the same moment, it would add what it adds a second time.
    if (await isDone()) {
      await desk.saveChanges(permission, session, slug, {});
      break;
    }
    const applied = applyTyped(now.article, changes);
    if (!applied.ok) return refuse(...seeBelow);
    const of = { slug, contentHash: now.contentHash };
    const published = await publishEdit(permission, session, of, applied.edited, form);
    if (published.kind === 'published')
      return {
        isPublished: true,
        response: await goAndSay(pageOf(published.slug), { ok: true }, 'Published.'),
      };
    if (published.kind !== 'changed') return refuse(...seeBelow);
    now = await desk.findEditable(permission, session, slug);
  }
  return refuse('somebody else is publishing too. Try again.');
}

/** Leads to the list of what is wrong, which has the focus then. */
const seeBelow = ['see below what is wrong.', '#problems'] as const;

const pageOf = (slug: string): string => `/articles/${encodeURIComponent(slug)}/edit`;
