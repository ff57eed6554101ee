import { Day, ReadOn } from '@/components/ui/form-fields';
import type { ImportJob } from '@/lib/article/imports/import-jobs';

/** The jobs of a page of the list, each a link. */
export function JobList({ jobs, next }: { jobs: Omit<ImportJob, 'counts'>[]; next: string | null }) {
  if (jobs.length === 0) return <p className="mt-6">Nothing was added here so far.</p>;
  return (
    <>
      <ul className="mt-4">
        {jobs.map(({ id, name, by, createdAt }) => (
          <li key={id} className="border-rule border-b py-2">
            <a href={`/desk/jobs/${id}`} className="inline-flex min-h-11 items-center break-all underline">
              <bdi>{name}</bdi>
            </a>
            <span className="text-muted">
              {' '}
              by {by}, <Day at={createdAt} />
            </span>
          </li>
        ))}
      </ul>
      <ReadOn path="/desk/jobs" next={next}>
        Earlier imports
      </ReadOn>
    </>
  );
}
