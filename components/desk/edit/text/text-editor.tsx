import { Part } from '@/components/ui/form-fields';
import type { Article } from '@/lib/article/article';
import { orderIn } from '@/lib/documents/edits/arrange';
import { type FieldChanges, fieldsOf } from '@/lib/documents/edits/article-fields';
import { addedPassage } from '@/lib/documents/edits/edit-passages';
import type { LeftOut } from '@/lib/documents/edits/restore/left-out';
import { HiddenField } from '../fields';
import { LeftOutHere } from './left-out-here';
import { PassageEditor } from './passage-editor';
import type { TypedField } from '../typed';

interface Props {
  article: Article;
  changes: FieldChanges | null;
  field(name: string): TypedField;
  /** What the article does not have and could, by the passage that it stood behind. */
  leftOut: { items: readonly LeftOut[]; isRead: boolean };
}

/** The passages in their order, between them what was left out, and those that are put back. */
export function TextEditor({ article, changes, field, leftOut: { items, isRead } }: Props) {
  const { language, direction } = article;
  const text = { language, direction };
  const typed = Object.fromEntries(Object.entries(changes ?? {}).map(([name, { now }]) => [name, now]));
  const byId = new Map(article.passages.map((passage) => [passage.id, passage]));
  const passages = orderIn(fieldsOf(article), changes ?? {}).flatMap(
    (id) => byId.get(id) ?? addedPassage(id, typed) ?? [],
  );
  const isAtTop = ({ after }: LeftOut) => after === null || !byId.has(after);
  return (
    <Part id="text" title="Text">
      <p className="text-muted mt-1 text-[0.9375rem]">
        *emphasis*, **strong**, [words](address). An empty line makes two passages of one.
      </p>
      <p className="text-muted mt-1 text-[0.9375rem]">
        Keys, with words of a passage selected: Alt+M makes a moment of them, Alt+Q a pull quote; outside of
        boxes m and q do.
      </p>
      {!isRead && (
        <p className="text-muted mt-1 text-[0.9375rem]">
          The original is still being read. Reload the page to see what was left out of it.
        </p>
      )}
      <HiddenField field={field('order')} />
      <LeftOutHere items={items.filter(isAtTop)} {...text} />
      {passages.map((passage) => (
        <div key={passage.id} data-passage={passage.id}>
          <PassageEditor passage={passage} field={field} {...text} />
          <LeftOutHere items={items.filter(({ after }) => after === passage.id)} {...text} />
        </div>
      ))}
    </Part>
  );
}
