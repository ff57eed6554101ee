import { Day } from '@/components/ui/form-fields';
import type { Article } from '@/lib/article/article';
import { type FieldChanges, fieldsOf } from '@/lib/documents/edits/article-fields';
import { othersChanges } from '@/lib/documents/edits/others-changes';
import { Pieces } from './pieces';
import { fieldName } from './typed';

interface Props {
  article: Article;
  /** What the editor who looks at it typed. */
  changes: FieldChanges | null;
  others: readonly { personId: string; name: string; at: Date; changes: FieldChanges }[];
  /** The id of the form that takes it over. */
  form: string;
}

/** What other editors typed into the article and have not published: who, what, and beside it what stands there. */
export function OthersEdits({ article, changes, others, form }: Props) {
  const { language, direction } = article;
  const fields = fieldsOf(article);
  return others.map(({ personId, name, at, changes: theirs }) => {
    const differing = othersChanges(fields, changes, theirs);
    return (
      <section
        key={personId}
        aria-label={`Edited by ${name}`}
        className="bg-paper border-rule mt-4 border p-4"
      >
        <p>
          {name} edited this too, and has not published it (<Day at={at} />
          ).{differing.length === 0 && ' There is nothing in it that differs.'}
        </p>
        {differing.length > 0 && (
          <>
            <details className="mt-2">
              <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
                What {name} changed
              </summary>
              <dl lang={language} dir={direction}>
                {differing.map(({ field, pieces, mine }) => (
                  <div key={field} className="mt-2">
                    <dt lang="en" dir="ltr" className="font-semibold">
                      {fieldName(field, article)}
                    </dt>
                    <dd className="font-serif whitespace-pre-line">
                      <Pieces pieces={pieces} />
                    </dd>
                    {mine !== null && (
                      <dd className="font-serif whitespace-pre-line">
                        <span lang="en" className="text-muted">
                          You typed:{' '}
                        </span>
                        {mine}
                      </dd>
                    )}
                  </div>
                ))}
              </dl>
            </details>
            <button
              type="submit"
              form={form}
              name="action"
              value={`take:${personId}`}
              className="own-data-button mt-2"
            >
              Take over what {name} typed
            </button>
          </>
        )}
      </section>
    );
  });
}
