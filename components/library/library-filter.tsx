import type { ArticleFilter } from '@/lib/api/articles';
import type { StoryRef } from '@/lib/article/article';

interface Props {
  filter: ArticleFilter;
  stories: StoryRef[];
  publishers: string[];
}

const link = 'hover:text-ink flex min-h-11 min-w-6 items-center whitespace-nowrap';

/** What the library is narrowed to, as links in one row: all, a story, a publisher. */
export function LibraryFilter({ filter: { story, publisher }, stories, publishers }: Props) {
  if (!story && !publisher && stories.length === 0 && publishers.length < 2) return null;
  const chosenTitle = stories.find(({ slug }) => slug === story)?.title ?? story;
  const isAll = !story && !publisher;
  return (
    <nav aria-label="Filter the library" className="flex flex-wrap items-center gap-x-5">
      <a href="/" aria-current={isAll ? 'page' : undefined} className={`${link} ${isAll ? chosen : ''}`}>
        All
      </a>
      {story && <span className={chosen}>{chosenTitle}</span>}
      {publisher && <span className={chosen}>{publisher}</span>}
      <Choices
        name="Story"
        choices={stories.map(({ slug, title }) => ({ text: title, search: { story: slug, publisher } }))}
      />
      <Choices
        name="Publisher"
        choices={publishers.map((name) => ({ text: name, search: { story, publisher: name } }))}
      />
    </nav>
  );
}

const chosen = 'text-ink font-semibold';

/** A list of links that opens without script. */
function Choices({
  name,
  choices,
}: {
  name: string;
  choices: { text: string; search: { story?: string; publisher?: string } }[];
}) {
  if (choices.length === 0) return null;
  return (
    <details className="filter-choices">
      <summary className={`${link} cursor-pointer`}>{name}</summary>
      <ul className="border-rule bg-paper">
        {choices.map(({ text, search }) => (
          <li key={text}>
            <a href={`/${searchOf(search)}`} dir="auto" className="hover:text-accent block py-2.5">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function searchOf(search: Record<string, string | undefined>): string {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `?${new URLSearchParams(pairs)}`;
}
