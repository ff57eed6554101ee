import { Part } from '@/components/ui/form-fields';
import type { Article } from '@/lib/article/article';
import { type FieldChanges, unplacedFields } from '@/lib/documents/edits/article-fields';
import { EditField } from './fields';
import { fieldName, type TypedField } from './typed';

interface Props {
  article: Article;
  changes: FieldChanges | null;
  field(name: string): TypedField;
}

/** What an editor typed into parts of the article that somebody has taken out since: nothing of it is lost. */
export function Unplaced({ article, changes, field }: Props) {
  const names = unplacedFields(article, changes ?? {});
  if (names.length === 0) return null;
  const { language, direction } = article;
  return (
    <Part title="What has no place any more">
      <p className="text-muted mt-1 text-[0.9375rem]">
        You typed this into parts that the article no longer has. Put it back as a passage, or copy what you
        need and empty the box.
      </p>
      {names.map((name) => (
        <div key={name}>
          <EditField
            field={field(name)}
            label={fieldName(name, article)}
            rows={2}
            language={language}
            direction={direction}
          />
          {name.endsWith('.text') && (
            <button
              type="submit"
              name="action"
              value={`back-typed:${name.split('.')[0]}`}
              className="own-data-button mt-2"
            >
              Put it back as a passage
            </button>
          )}
        </div>
      ))}
    </Part>
  );
}
