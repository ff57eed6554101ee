import type { ArticleFilter } from '@/lib/api/articles';
import type { StoryRef } from '@/lib/article/article';

interface Props {
  filter: ArticleFilter;
  stories: StoryRef[];
  publishers: string[];
}

const select =
  'min-h-11 max-w-full rounded-sm border border-muted bg-paper px-3 text-[0.9375rem] text-ink hover:border-ink';

/** Chooses one story, one publisher or both: a form that puts them into the address. */
export function LibraryFilter({ filter, stories, publishers }: Props) {
  const isOn = Boolean(filter.story ?? filter.publisher);
  if (!isOn && stories.length === 0 && publishers.length < 2) return null;
  // The choices are cut short, and an address may name another: the form still has to show it.
  const { story = '', publisher = '' } = filter;
  const isOffered = story === '' || stories.some(({ slug }) => slug === story);
  const offeredStories = isOffered ? stories : [{ slug: story, title: story }, ...stories];
  const offeredPublishers = [...new Set(publisher ? [...publishers, publisher] : publishers)];
  return (
    <form
      action="/"
      method="get"
      aria-label="Filter the library"
      className="text-muted flex flex-wrap items-end gap-3 pb-6 text-[0.8125rem]"
    >
      {offeredStories.length > 0 && (
        <label className="grid max-w-full grid-cols-[minmax(0,auto)] gap-1">
          Story
          <select name="story" defaultValue={story} className={select}>
            <option value="">All stories</option>
            {offeredStories.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      {offeredPublishers.length > 0 && (
        <label className="grid max-w-full grid-cols-[minmax(0,auto)] gap-1">
          Publisher
          <select name="publisher" defaultValue={publisher} className={select}>
            <option value="">All publishers</option>
            {offeredPublishers.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
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
          href="/"
          className="text-ink decoration-rule hover:text-accent flex min-h-11 items-center px-1 text-[0.9375rem] underline"
        >
          Show everything
        </a>
      )}
    </form>
  );
}
