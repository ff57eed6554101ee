import type { ImportItem, ItemState } from '@/lib/article/imports/import-jobs';

const words: Record<ItemState, string> = {
  queued: 'Waiting',
  working: 'Reading',
  saved: 'Saved',
  known: 'In the library already',
  listed: 'A list; its articles follow',
  refused: 'Refused',
  stopped: 'Not begun',
};

/** One item of a job, and what became of it. */
export function ItemLine({ name, state, slug, reason }: ImportItem) {
  return (
    <li className="border-rule border-b py-2">
      <span className="block break-all">
        <bdi>{name}</bdi>
      </span>
      <span className={state === 'refused' ? 'text-ink' : 'text-muted'}>
        {slug === null ? (
          words[state]
        ) : (
          <a
            href={`/articles/${encodeURIComponent(slug)}`}
            className="text-ink inline-flex min-h-11 items-center underline"
          >
            {words[state]}: read it
          </a>
        )}
        {reason !== null && `: ${reason}`}
      </span>
    </li>
  );
}
