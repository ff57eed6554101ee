import { Field, Lines, Part, ReadOn } from '@/components/ui/form-fields';

interface Props {
  stories: { slug: string; title: string; articleCount: number }[];
  next: string | null;
}

/** The stories of a page of the list, each a link to where it is changed. */
export function StoryList({ stories, next }: Props) {
  return (
    <>
      {stories.length === 0 && (
        <p className="mt-6">
          There are no stories yet. One arises where articles belong together, or you make one.
        </p>
      )}
      <ul className="mt-4">
        {stories.map(({ slug, title, articleCount }) => (
          <li key={slug} className="border-rule border-b py-1">
            <a
              href={`/desk/stories/${encodeURIComponent(slug)}`}
              className="inline-flex min-h-11 items-center underline"
            >
              <bdi>{title}</bdi>
            </a>
            <span className="text-muted">
              {' '}
              {articleCount} {articleCount === 1 ? 'article' : 'articles'}
            </span>
          </li>
        ))}
      </ul>
      <ReadOn path="/desk/stories" next={next}>
        More stories
      </ReadOn>
      <Part title="Make a story">
        <form method="post" action="/api/desk/stories">
          {/* What Enter in a field presses. */}
          <button type="submit" name="action" value="enter" formNoValidate hidden />
          <Field label="Title" name="title" required maxLength={200} autoComplete="off" />
          <Field
            label="Search for its articles"
            name="q"
            type="search"
            maxLength={400}
            hint="By words of their headlines or texts, or who published them. What is found can be ticked."
          />
          <p className="mt-3">
            <button type="submit" name="action" value="find" formNoValidate className="own-data-button">
              Search
            </button>
          </p>
          <Lines label="Or their addresses" name="articles" hint="One a line." />
          <p className="mt-3">
            <button type="submit" name="action" value="make" className="own-data-button">
              Make the story
            </button>
          </p>
        </form>
      </Part>
    </>
  );
}
