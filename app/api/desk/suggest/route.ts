import { editorRoute } from '@/app/api/form-route';
import type { MarkAnswer } from '@/lib/api/desk/marks';
import type { Passage } from '@/lib/article/article';
import { findWordsIn } from '@/lib/article/find-words';
import { runsText } from '@/lib/article/passage-text';
import { markService } from '@/lib/import/marks/mark-service';
import { fromMarkup } from '@/lib/documents/edits/inline-markup';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** A passage may have 20,000 letters, which a form sends in up to nine bytes each, and the words of it again. */
const takes = { maxBytes: 500_000, files: true };

/** What a moment or a pull quote of words in a passage could say, as the passage is typed by now. */
export const POST = editorRoute(async (permission, sent, session) => {
  const { desk } = await library();
  const draft = sent.field('draft').slice(0, 100);
  const found =
    draft === ''
      ? await desk.findEditable(permission, session, sent.field('slug').slice(0, 400))
      : await desk.findDraft(permission, draft);
  if (!found) return problem(404, 'There is no such article any more.');
  const id = sent.field('passage');
  const runs = fromMarkup(sent.field('text'));
  const passages = found.article.passages.map((passage): Passage =>
    passage.id === id && runs ? { id, kind: 'paragraph', runs } : passage,
  );
  const plain = runsText(fromMarkup(sent.field('words')) ?? []);
  const within = passages.filter((passage) => passage.id === id);
  const words = plain === '' ? null : findWordsIn(within, plain);
  if (!words) return problem(404, 'These words are not in the passage.');
  const { language, headline, publishedAt, updatedAt } = found.article;
  const article = { passages, language, headline, publishedAt, updatedAt };
  return Response.json(markService.ask().suggest(article, words) satisfies MarkAnswer);
}, takes);
