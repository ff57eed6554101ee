import type { TypedForm } from '@/app/(desk)/typed-answer';
import { fetchMissing, fetchPicture, uploadPicture } from '@/app/(desk)/typed-pictures';
import { goAndSay, type Sent } from '@/app/api/form-route';
import { timelineOf, typedDates } from '@/app/(desk)/apply-typed';
import type { Article } from '@/lib/article/article';
import { arrange, isAdded, orderIn, readArrangement } from '@/lib/documents/edits/arrange';
import {
  acceptAll,
  changesIn,
  type FieldChanges,
  type Fields,
  fieldsOf,
} from '@/lib/documents/edits/article-fields';
import {
  type PutBack,
  putBack,
  putTypedBack,
  readPictureBack,
  readPutBack,
  withStory,
} from '@/lib/documents/edits/restore/put-back';
import { relatedMarkup } from '@/lib/documents/edits/restore/related-markup';
import { isWholeKind } from '@/lib/documents/edits/restore/whole-passages';
import { library } from '@/lib/store/library';
import { largestUpload } from '@/lib/import/services/picture-service';
import { withOwnWords } from '@/lib/documents/edits/photo/choose-photo';
import { takeOver } from '@/lib/documents/edits/others-changes';

/** The longest article that was seen, with all its fields twice, as they were and as they were typed; and a picture. */
export const editorForm = { maxBytes: 4_000_000 + largestUpload, files: true };

interface Edited {
  article: Article;
  changes: FieldChanges | null;
  others: readonly { personId: string; name: string; changes: FieldChanges }[];
}

/** Reads the editor's form, of an article or of a draft. */
export async function readTyped(
  sent: Sent,
  { article, changes: stored, others }: Edited,
): Promise<TypedForm> {
  const action = sent.field('action');
  const fields = fieldsOf(article);
  if (action === 'discard') return { changes: {}, answer: say('What you had typed is gone.') };
  const changes = changesIn(Object.keys({ ...stored, ...fields }), sent.find, sent.names());
  if (action === 'upload') return uploadPicture(sent, article, changes, stored ?? {});
  const typed = withOwnWords(article, changes, sent.find);
  // What is saved as it is typed asks for no page.
  if (sent.field('by') === 'script')
    return {
      changes: typed,
      answer: async () =>
        Response.json({ dates: typedDates(article, typed), timeline: timelineOf(article, typed) }),
    };
  const picture = readPictureBack(action);
  if (picture) return fetchPicture(picture, article, fields, typed);
  const [, missing] = /^fetch:(lead|p\d{1,6})$/.exec(action) ?? [];
  if (missing !== undefined) return fetchMissing(missing, article, fields, typed);
  if (action === 'accept-all')
    return {
      changes: acceptAll(fields, typed),
      answer: say('All suggestions are accepted. Readers see it once you publish it.'),
    };
  const other = others.find(({ personId }) => action === `take:${personId}`);
  if (other)
    return {
      changes: takeOver(typed, other.changes),
      answer: say(`What ${other.name} typed is taken over. Where you had typed too, yours stands.`),
    };
  const q = sent.field('q').slice(0, 400);
  // Enter in the field of the search presses the form’s first button, as it does in any other.
  if (action === 'find' || (action === 'enter' && q.trim() !== '')) {
    const search = new URLSearchParams({ q });
    return {
      changes: typed,
      answer: (page) =>
        goAndSay(`${page}?${search.toString()}#found`, { ok: true }, 'Searched. What you typed is saved.'),
    };
  }
  const [, story] = /^story:(.{1,500})$/s.exec(action) ?? [];
  if (story !== undefined)
    return {
      changes: withStory(fields, typed, story),
      answer: say('It is in the kicker, among its stories. Readers see it once you publish it.'),
    };
  const wanted = readPutBack(action) ?? (await relatedTo(action, fields, typed));
  const [, gone] = /^back-typed:([pb]\d{1,6})$/.exec(action) ?? [];
  const back = wanted
    ? putBack(fields, typed, wanted)
    : gone === undefined
      ? null
      : putTypedBack(fields, typed, gone);
  if (back)
    return {
      changes: back.changes,
      answer: (page) =>
        goAndSay(
          `${page}#field-${back.id}-${isWholeKind(back.changes[`${back.id}.kind`]?.now) ? 'kind' : 'text'}`,
          { ok: true },
          'The passage is in the text. Readers see it once you publish it.',
        ),
    };
  const asked = readArrangement(action);
  if (asked) {
    const arranged = arrange(fields, typed, asked);
    const done = asked.how === 'join' ? 'The passages are joined.' : 'The passage is moved.';
    return {
      changes: arranged ?? typed,
      answer: (page) =>
        goAndSay(
          `${page}#field-${asked.id}-kind`,
          arranged ? { ok: true } : { ok: false, reason: 'There is nothing to move or join it to.' },
          done,
        ),
    };
  }
  if (action === 'publish') return { changes: typed, answer: null };
  return { changes: typed, answer: say('Saved. Readers see it once you publish it.') };
}

/** A link to an article of the library, behind all passages; null for another button. */
async function relatedTo(action: string, fields: Fields, typed: FieldChanges): Promise<PutBack | null> {
  const [, slug] = /^relate:(.{1,400})$/s.exec(action) ?? [];
  const found = slug === undefined ? null : await (await library()).findArticle(slug.replaceAll('\0', ''));
  if (!found) return null;
  const { headline, url, publishedAt } = found.article;
  const after = orderIn(fields, typed).findLast((id) => !isAdded(id)) ?? null;
  return { after, kind: 'related', markup: relatedMarkup({ headline, url, date: publishedAt.slice(0, 10) }) };
}

const say =
  (done: string) =>
  (page: string): Promise<Response> =>
    goAndSay(page, { ok: true }, done);
