'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Send } from '@/components/ui/form-fields';
import { type ItemsQuery, jobAnswer, type JobAnswer } from '@/lib/api/import-jobs';
import {
  countItems,
  isUnderWay,
  type ImportJob,
  type JobAction,
  leftOf,
  summaryOf,
} from '@/lib/article/imports/import-jobs';
import { inTime } from '@/lib/device/writes/in-time';
import { ArrivedArticle } from './arrived-article';
import { ItemLine } from './item-line';

interface Props {
  first: JobAnswer;
  query: ItemsQuery;
}

/** Soon enough to see what happens, and little work for a server. */
const askEveryMs = 1_000;
/** Of one article: somebody waits for it. */
const askOftenMs = 250;

/** A job as it goes on. It stands whole in the HTML; with script it is asked for anew while it is under way. */
export function JobView(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <JobAsItGoes {...props} />
    </QueryClientProvider>
  );
}

function JobAsItGoes({ first, query }: Props) {
  const address = `/api/desk/jobs/${first.job.id}?${parametersOf(query)}`;
  const { data = first, isError } = useQuery({
    queryKey: [address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal: inTime(signal) });
      if (!response.ok) throw new Error(`The server answered ${response.status}`);
      return jobAnswer.parse(await response.json());
    },
    initialData: first,
    refetchInterval: ({ state }) => askAgainIn(state.data ?? first),
    // What is left for another tab goes on all the same.
    refetchIntervalInBackground: false,
  });
  const { job, items, next, arrived } = data;
  return (
    <>
      <p className="mt-6 text-[1.125rem]" role="status">
        {sayOf(data)}
        {isError && ' The server doesn’t answer just now; the import goes on by itself.'}
      </p>
      <noscript>
        <p className="mt-2">
          <a href="" className="inline-flex min-h-11 items-center underline">
            See how far it is
          </a>
        </p>
      </noscript>
      <Actions job={job} />
      {arrived && <ArrivedArticle {...arrived} />}
      <ul className="mt-6">
        {items.map((item) => (
          <ItemLine key={item.id} {...item} />
        ))}
      </ul>
      {next !== null && (
        <p className="mt-4">
          <a
            href={`?${parametersOf({ ...query, after: next })}`}
            className="inline-flex min-h-11 items-center underline"
          >
            The next ones
          </a>
        </p>
      )}
    </>
  );
}

const askAgainIn = ({ job }: JobAnswer): number | false =>
  isUnderWay(job) && (countItems(job) === 1 ? askOftenMs : askEveryMs);

/** What is being done, or what came of it. */
function sayOf({ job, items }: JobAnswer): string {
  if (!isUnderWay(job)) return `${summaryOf(job)}.`;
  const [only] = countItems(job) === 1 ? items : [];
  if (only?.state === 'working') return 'Fetching the page …';
  if (only?.state === 'reading') return 'Reading the article, and looking for its moments and pull quotes …';
  return `Working: ${summaryOf(job)} …`;
}

const parametersOf = ({ state, after }: ItemsQuery): string =>
  new URLSearchParams({ ...(state && { state }), ...(after && { after }) }).toString();

function Actions({ job }: { job: ImportJob }) {
  const { draft, refused, stopped } = job.counts;
  const isPaused = job.state === 'paused';
  const canRetry = refused + stopped > 0 && !isUnderWay(job);
  const actions: [JobAction, string, boolean][] = [
    ['pause', 'Pause', job.state === 'running' && leftOf(job) > 0],
    ['resume', 'Go on', isPaused && leftOf(job) > 0],
    ['stop', 'Stop', job.state !== 'stopped' && leftOf(job) > 0],
    ['retry', 'Try again', canRetry],
  ];
  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      {actions.map(
        ([action, name, isOffered]) =>
          isOffered && (
            <form key={action} method="post" action="/api/desk/jobs/change">
              <input type="hidden" name="job" value={job.id} />
              <input type="hidden" name="action" value={action} />
              <Send>{name}</Send>
            </form>
          ),
      )}
      {draft > 1 && !isUnderWay(job) && (
        <a href="/desk" className="inline-flex min-h-11 items-center underline">
          Publish drafts
        </a>
      )}
      {refused > 0 && (
        <a href="?state=refused" className="inline-flex min-h-11 items-center underline">
          Only what was refused
        </a>
      )}
    </div>
  );
}
