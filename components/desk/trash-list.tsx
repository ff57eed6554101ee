import { Day, ReadOn, Send } from '@/components/ui/form-fields';

interface Props {
  articles: {
    slug: string;
    headline: string;
    language: string;
    direction: 'ltr' | 'rtl';
    by: string;
    at: Date;
  }[];
  next: string | null;
}

/** Deleted articles, each to be had back or to be deleted for good. */
export function TrashList({ articles, next }: Props) {
  if (articles.length === 0) return <p className="mt-6">Nothing was deleted in the last 30 days.</p>;
  return (
    <>
      <p className="mt-6">
        What is deleted can be had back for 30 days. Readers’ highlights come back with it.
      </p>
      <ul className="mt-4">
        {articles.map(({ slug, headline, language, direction, by, at }) => (
          <li key={slug} className="border-rule flex flex-wrap items-center gap-x-4 gap-y-2 border-b py-3">
            <span className="min-w-60 flex-1">
              <bdi lang={language} dir={direction}>
                {headline}
              </bdi>
              <span className="text-muted">
                {' '}
                deleted by {by}, <Day at={at} />
              </span>
            </span>
            <TrashForm slug={slug} action="restore" name={`Have “${headline}” back`}>
              Have back
            </TrashForm>
            <details>
              <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
                Delete for good
              </summary>
              <TrashForm slug={slug} action="purge" name={`Delete “${headline}” for good`}>
                It can’t be had back then: delete
              </TrashForm>
            </details>
          </li>
        ))}
      </ul>
      <ReadOn path="/desk/trash" next={next}>
        Deleted earlier
      </ReadOn>
    </>
  );
}

interface FormProps {
  slug: string;
  action: 'restore' | 'purge';
  name: string;
  children: string;
}

const TrashForm = ({ slug, action, name, children }: FormProps) => (
  <form method="post" action="/api/desk/trash">
    <input type="hidden" name="slug" value={slug} />
    <input type="hidden" name="action" value={action} />
    <Send label={name}>{children}</Send>
  </form>
);
