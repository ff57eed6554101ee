import type { ReactNode } from 'react';
import { Field, Part, ReadOn, Send } from '@/components/ui/form-fields';
import { storiesId } from './add-feeds';

interface ListedFeed {
  id: number;
  url: string;
  title: string;
  homeUrl: string | null;
  storySlug: string | null;
  checkedAt: Date | null;
  readAt: Date | null;
  nextCheckAt: Date;
  pausedAt: Date | null;
  failures: number;
  lastError: string | null;
}

interface Props {
  feeds: ListedFeed[];
  next: string | null;
  now: Date;
}

/** The feeds of a page of the list: how each is doing, and what an admin does about it. */
export function FeedList({ feeds, next, now }: Props) {
  if (feeds.length === 0) return <p className="mt-8">No feed is followed yet.</p>;
  return (
    <Part title="Followed">
      <ul className="mt-2">
        {feeds.map((feed) => (
          <FeedItem key={feed.id} feed={feed} now={now} />
        ))}
      </ul>
      <ReadOn path="/desk/feeds" next={next}>
        More feeds
      </ReadOn>
    </Part>
  );
}

function FeedItem({ feed, now }: { feed: ListedFeed; now: Date }) {
  const { id, url, title, homeUrl, storySlug, pausedAt, failures, lastError } = feed;
  return (
    <li className="border-rule border-b py-3">
      <p>
        <bdi className="font-semibold">{title}</bdi>{' '}
        <a
          href={homeUrl ?? url}
          rel="noreferrer"
          className="text-muted inline-flex min-h-11 items-center break-all underline"
        >
          {url}
        </a>
      </p>
      <p className="text-muted">
        <Visits {...feed} now={now} />{' '}
        {storySlug === null ? (
          'Each article gets the story that suits it.'
        ) : (
          <>
            Into{' '}
            <a
              href={`/desk/stories/${encodeURIComponent(storySlug)}`}
              className="inline-flex min-h-11 items-center underline"
            >
              {storySlug}
            </a>
            .
          </>
        )}
      </p>
      {lastError !== null && (
        <p className="mt-1">
          Failed {failures === 1 ? 'once' : `${failures} times in a row`}: {lastError}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-start gap-x-4 gap-y-2">
        <FeedForm url={url} action={pausedAt ? 'resume' : 'pause'}>
          <Send label={pausedAt ? `Have ${title} go on` : `Pause ${title}`}>
            {pausedAt ? 'Go on' : 'Pause'}
          </Send>
        </FeedForm>
        <details>
          <summary className="min-h-11 cursor-pointer content-center underline">Story …</summary>
          <FeedForm url={url} action="story">
            <Field
              id={`story-${id}`}
              label={`Story of the articles of ${title}`}
              name="story"
              list={storiesId}
              defaultValue={storySlug ?? ''}
              maxLength={400}
              autoComplete="off"
              hint="A title, or the address of a story’s page. Empty: each article gets the story that suits it."
            />
            <p className="mt-3">
              <Send label={`Change the story of ${title}`}>Change</Send>
            </p>
          </FeedForm>
        </details>
        <details>
          <summary className="min-h-11 cursor-pointer content-center underline">Remove …</summary>
          <FeedForm url={url} action="remove">
            <p className="mt-2">
              <Send>Follow {title} no more; its articles stay</Send>
            </p>
          </FeedForm>
        </details>
      </div>
    </li>
  );
}

/** The server looks for feeds that are due as often. */
const roundMs = 5 * 60_000;

/** When it was read, and when it will be looked at again. */
function Visits({ checkedAt, readAt, failures, nextCheckAt, pausedAt, now }: ListedFeed & { now: Date }) {
  // Of one that was read before that was noted, a look that did not fail was one.
  const last = readAt ?? (failures === 0 ? checkedAt : null);
  return (
    <>
      {last ? (
        <>
          Last read <Instant at={last} />.
        </>
      ) : (
        'Not read yet.'
      )}{' '}
      {pausedAt ? (
        <>
          Paused since <Instant at={pausedAt} />.
        </>
      ) : nextCheckAt.getTime() - now.getTime() < roundMs ? (
        'Next visit within five minutes.'
      ) : (
        <>
          Next visit <Instant at={nextCheckAt} />.
        </>
      )}
    </>
  );
}

/** A time in digits, the same in every language. */
const Instant = ({ at }: { at: Date }) => {
  const iso = at.toISOString();
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {iso.slice(0, 10)} {iso.slice(11, 16)} UTC
    </time>
  );
};

interface FormProps {
  url: string;
  action: 'pause' | 'resume' | 'story' | 'remove';
  children: ReactNode;
}

const FeedForm = ({ url, action, children }: FormProps) => (
  <form method="post" action="/api/desk/feeds">
    <input type="hidden" name="feed" value={url} />
    <input type="hidden" name="action" value={action} />
    {children}
  </form>
);
