import { findEdited } from '@/app/(desk)/find-edited';
import { editorRoute } from '@/app/api/form-route';
import type { MarkAnswer } from '@/lib/api/desk/marks';
import type { Passage } from '@/lib/article/article';
import { findWordsAmong } from '@/lib/article/find-words';
import { runsText } from '@/lib/article/passage-text';
import { markService } from '@/lib/import/services/mark-service';
import { headAsTyped } from '@/lib/documents/edits/head-as-typed';
import { fromMarkup } from '@/lib/documents/edits/inline-markup';
import { problem } from '@/lib/server/problem';

/** A passage may have 20,000 letters, which a form sends in up to nine bytes each, and the words of it again. */
const takes = { maxBytes: 500_000, files: true };

/** What a moment or a pull quote of words in a passage could say, as the passage is typed by now. */
export const POST = editorRoute(async (permission, sent, session) => {
  const edited = await findEdited(permission, session, sent);
  if (!edited) return problem(404, 'There is no such article any more.');
  const id = sent.field('passage');
  const runs = fromMarkup(sent.field('text'));
  const typed = runs && /^[pb]\d{1,6}$/.test(id) ? ({ id, kind: 'paragraph', runs } satisfies Passage) : null;
  const others = edited.passages.filter((passage) => passage.id !== id);
  const plain = runsText(fromMarkup(sent.field('words')) ?? []);
  const around = { passageId: id, prefix: sent.field('prefix'), suffix: sent.field('suffix') };
  const words = typed && plain !== '' ? findWordsAmong([typed], plain, around) : null;
  if (!typed || !words) return problem(404, 'These words are not in the passage.');
  const at = edited.passages.findIndex((passage) => passage.id === id);
  const passages = others.toSpliced(at < 0 ? others.length : at, 0, typed);
  const article = { passages, ...headAsTyped(edited, sent.find) };
  return Response.json(markService.ask().suggest(article, words) satisfies MarkAnswer);
}, takes);
