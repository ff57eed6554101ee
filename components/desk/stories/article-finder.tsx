import { Field, Part, Send } from '@/components/ui/form-fields';
import { ArticleLines } from './article-lines';
import { StoryForm } from './story-form';

interface Article {
  slug: string;
  headline: string;
  publishedAt: string;
  language: string;
}

export interface Finding {
  /** What is searched for; empty for nothing. */
  q: string;
  /** What was found that isn’t in the story; null where the search can’t be understood. */
  found: readonly Article[] | null;
  proposals: readonly (Article & { reasons: readonly string[] })[];
}

/** The ways for more articles to get into a story: those that may belong to it, a search, an address. */
export function ArticleFinder({ story, finding }: { story: string; finding: Finding }) {
  const { q, found, proposals } = finding;
  return (
    <>
      {proposals.length > 0 && (
        <Part title={`May belong here: ${proposals.length}`}>
          <ArticleLines
            story={story}
            action="put-in"
            articles={proposals.map(({ reasons, ...rest }) => ({ ...rest, why: reasons.join('; ') }))}
          />
        </Part>
      )}
      <Part title="Put an article in">
        <form method="get" action={`/desk/stories/${encodeURIComponent(story)}`}>
          <Field
            label="Search for it"
            name="q"
            type="search"
            defaultValue={q}
            required
            maxLength={400}
            hint="By words of its text, its headline, or who published it."
          />
          <p className="mt-3">
            <Send>Search</Send>
          </p>
        </form>
        {q !== '' && <Results story={story} found={found} />}
        <StoryForm slug={story} action="put-in">
          <Field
            label="Put in"
            name="article"
            required
            maxLength={400}
            hint="The address of an article of this library."
          />
          <p className="mt-3">
            <Send>Put it in</Send>
          </p>
        </StoryForm>
      </Part>
    </>
  );
}

function Results({ story, found }: { story: string; found: readonly Article[] | null }) {
  if (found === null)
    return (
      <p role="alert" className="mt-3">
        This search can’t be understood. Try the words alone, without signs.
      </p>
    );
  return (
    <section aria-label="Found" className="mt-3">
      {found.length === 0 ? (
        <p role="status">No other article has these words.</p>
      ) : (
        <ArticleLines
          story={story}
          action="put-in"
          articles={found.map((article) => ({ ...article, why: '' }))}
        />
      )}
    </section>
  );
}
