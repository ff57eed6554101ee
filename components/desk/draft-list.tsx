import { Day, ReadOn, Send } from '@/components/ui/form-fields';

interface Props {
  drafts: {
    id: string;
    headline: string;
    language: string;
    direction: 'ltr' | 'rtl';
    by: string;
    at: Date;
  }[];
  next: string | null;
}

/** Articles that are not published yet: each opens in the editor, and those that are chosen are published at once. */
export function DraftList({ drafts, next }: Props) {
  if (drafts.length === 0)
    return (
      <p className="mt-6">
        No draft waits here. Readers see none of them before they are published.{' '}
        <a href="/desk/add" className="inline-flex min-h-11 items-center underline">
          Add articles
        </a>
      </p>
    );
  return (
    <>
      <p className="mt-6">Readers see none of these before they are published.</p>
      <form method="post" action="/api/desk/drafts/publish" className="mt-2">
        <input type="hidden" name="listed" value={drafts.map(({ id }) => id).join(' ')} />
        <ul>
          {drafts.map(({ id, headline, language, direction, by, at }) => (
            <li key={id} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-1">
              <label className="inline-flex min-h-11 min-w-11 items-center justify-center">
                <input type="checkbox" name={id} aria-label={`Choose “${headline}”`} className="size-5" />
              </label>
              <a
                href={`/desk/drafts/${id}`}
                className="inline-flex min-h-11 min-w-[12rem] flex-1 items-center underline"
              >
                <bdi lang={language} dir={direction}>
                  {headline}
                </bdi>
              </a>
              <span className="text-muted max-sm:ps-15">
                by {by}, <Day at={at} />
              </span>
            </li>
          ))}
        </ul>
        <p className="mt-4 flex flex-wrap gap-3">
          <Send>Publish the chosen ones</Send>
          <button type="submit" name="action" value="all" className="own-data-button">
            Publish all of this page
          </button>
        </p>
      </form>
      <ReadOn path="/desk" next={next}>
        Earlier drafts
      </ReadOn>
    </>
  );
}
