import type { ImportItem, ItemState } from '@/lib/article/imports/import-jobs';

const words: Record<ItemState, string> = {
  queued: 'Waiting',
  working: 'Fetching',
  reading: 'Reading',
  saved: 'Saved',
  draft: 'A draft',
  known: 'In the library already',
  listed: 'A list; its articles follow',
  refused: 'Refused',
  stopped: 'Not begun',
};

/** One item of a job, and what became of it. */
export function ItemLine({ name, headline, language, state, slug, draftId, reason }: ImportItem) {
  const way =
    draftId !== null
      ? `/desk/drafts/${draftId}`
      : slug !== null
        ? `/articles/${encodeURIComponent(slug)}`
        : null;
  return (
    <li className="border-rule border-b py-2">
      {headline === null ? (
        <span className="block break-all">
          <bdi>{name}</bdi>
        </span>
      ) : (
        <>
          <span className="block font-semibold wrap-anywhere">
            <bdi lang={language ?? undefined}>{headline}</bdi>
          </span>
          <span className="text-muted block text-[0.9375rem] break-all">
            <bdi>{name}</bdi>
          </span>
        </>
      )}
      <span className={state === 'refused' ? 'text-ink' : 'text-muted'}>
        {way === null ? (
          words[state]
        ) : (
          <a href={way} className="text-ink inline-flex min-h-11 items-center underline">
            {words[state]}: {draftId === null ? 'read it' : 'open it'}
          </a>
        )}
        {reason !== null && `: ${reason}`}
      </span>
      {slug !== null && (
        <a
          href={`/articles/${encodeURIComponent(slug)}/edit`}
          aria-label={`Edit “${headline ?? name}”`}
          className="text-muted hover:text-ink ms-4 inline-flex min-h-11 items-center underline"
        >
          Edit
        </a>
      )}
    </li>
  );
}
