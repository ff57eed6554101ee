import { type HighlightColour, highlightColours } from '@/lib/reader/annotation';
import type { HighlightsFilter } from '@/lib/api/annotations';
import { colourNames } from '../colours';
import type { StoryRef } from '@/lib/article/article';

interface Counts {
  total: number;
  orphaned: number;
  colours: Record<HighlightColour, number>;
  articles: { slug: string; headline: string; count: number }[];
  stories: StoryRef[];
}

const field =
  'min-h-11 w-full max-w-full rounded-sm border border-muted bg-paper px-3 text-[0.9375rem] text-ink hover:border-ink';

/** Search and filters: a form that puts them into the address. */
export function HighlightFilter({ filter, counts }: { filter: HighlightsFilter; counts: Counts }) {
  const { words = '', article = '', story = '', colour = '', orphaned } = filter;
  const isOn = Boolean(words || article || story || colour || orphaned);
  return (
    <form
      role="search"
      aria-label="Search the highlights"
      action="/highlights"
      method="get"
      className="text-muted mt-6 flex flex-wrap items-end gap-3 pb-6 text-[0.8125rem]"
    >
      <label className="grid min-w-40 flex-1 gap-1">
        Words
        <input type="search" name="words" defaultValue={words} maxLength={200} className={field} />
      </label>
      <label className="grid min-w-40 flex-1 gap-1">
        Article
        <select name="article" defaultValue={article} className={field}>
          <option value="">All articles</option>
          {article && !counts.articles.some(({ slug }) => slug === article) && (
            <option value={article}>{article}</option>
          )}
          {counts.articles.map(({ slug, headline, count }) => (
            <option key={slug} value={slug}>
              {`${headline} (${count})`}
            </option>
          ))}
        </select>
      </label>
      {(counts.stories.length > 0 || story) && (
        <label className="grid min-w-32 flex-1 gap-1">
          Story
          <select name="story" defaultValue={story} className={field}>
            <option value="">All stories</option>
            {story && !counts.stories.some(({ slug }) => slug === story) && (
              <option value={story}>{story}</option>
            )}
            {counts.stories.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="grid gap-1">
        Colour
        <select name="colour" defaultValue={colour} className={field}>
          <option value="">All colours</option>
          {highlightColours.map((one) => (
            <option key={one} value={one}>
              {`${colourNames[one]} (${counts.colours[one]})`}
            </option>
          ))}
        </select>
      </label>
      {(counts.orphaned > 0 || orphaned) && (
        <label className="text-ink flex min-h-11 items-center gap-2 text-[0.9375rem]">
          <input
            type="checkbox"
            name="orphaned"
            value="yes"
            defaultChecked={orphaned === 'yes'}
            className="accent-accent size-4"
          />
          No longer in the text ({counts.orphaned})
        </label>
      )}
      <button
        type="submit"
        className="border-ink text-ink hover:border-accent hover:text-accent min-h-11 rounded-sm border px-4 text-[0.9375rem]"
      >
        Show
      </button>
      {isOn && (
        <a
          href="/highlights"
          className="text-ink decoration-rule hover:text-accent flex min-h-11 items-center px-1 text-[0.9375rem] underline"
        >
          Show all
        </a>
      )}
    </form>
  );
}
