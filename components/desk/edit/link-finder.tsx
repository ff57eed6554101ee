import { Part } from '@/components/ui/form-fields';

/** What was found for the words that were searched for. */
export interface FoundLinks {
  /** What was searched for; empty for nothing. */
  q: string;
  /** Null where the search can't be understood. */
  articles: readonly { slug: string; headline: string; publishedAt: string }[] | null;
  stories: readonly string[];
}

const button = 'inline-flex min-h-8 items-center underline text-muted hover:text-ink';

/** Finds articles to link to, and stories to be in, by search. */
export function LinkFinder({ q, articles, stories }: FoundLinks) {
  const isEmpty = q !== '' && articles?.length === 0 && stories.length === 0;
  return (
    <Part title="Related articles and stories">
      <p className="mt-3 flex flex-wrap items-center gap-3">
        <label htmlFor="found">Search for them</label>
        <input
          id="found"
          name="q"
          type="search"
          maxLength={400}
          defaultValue={q}
          className="border-muted bg-paper text-ink min-h-11 max-w-full rounded-sm border px-3"
        />
        <button type="submit" name="action" value="find" className="own-data-button">
          Search
        </button>
      </p>
      {articles === null && (
        <p role="alert" className="mt-2">
          This search can’t be understood. Try the words alone, without signs.
        </p>
      )}
      {isEmpty && <p className="mt-2">Nothing has these words.</p>}
      <ul className="mt-2">
        {stories.map((title) => (
          <li key={title} className="flex flex-wrap items-center gap-x-3">
            <span>
              Story: <bdi>{title}</bdi>
            </span>
            <button
              type="submit"
              name="action"
              value={`story:${title}`}
              aria-label={`Put the article into “${title}”`}
              className={button}
            >
              Put it in
            </button>
          </li>
        ))}
        {articles?.map(({ slug, headline, publishedAt }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-3">
            <span>
              <bdi>{headline}</bdi> <span className="text-muted">{publishedAt.slice(0, 10)}</span>
            </span>
            <button
              type="submit"
              name="action"
              value={`relate:${slug}`}
              aria-label={`Link to “${headline}”`}
              className={button}
            >
              Link to it
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
