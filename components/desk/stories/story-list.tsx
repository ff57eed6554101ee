import { ReadOn } from '@/components/ui/form-fields';

interface Props {
  stories: { slug: string; title: string; articleCount: number }[];
  next: string | null;
}

/** The stories of a page of the list, each a link to where it is changed. */
export function StoryList({ stories, next }: Props) {
  if (stories.length === 0)
    return <p className="mt-6">There are no stories yet. Give an article one where it is edited.</p>;
  return (
    <>
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
    </>
  );
}
