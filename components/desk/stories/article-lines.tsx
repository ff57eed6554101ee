import { Send } from '@/components/ui/form-fields';
import { StoryForm, Sure } from './story-form';

interface Line {
  slug: string;
  headline: string;
  publishedAt: string;
  language: string;
  /** Why it is or may be in the story, in words; empty for an editor’s own. */
  why: string;
}

interface Props {
  story: string;
  articles: readonly Line[];
  action: 'put-in' | 'take-out';
}

/** Articles, each to be put into the story or taken out of it. */
export const ArticleLines = ({ story, articles, action }: Props) => (
  <ul className="mt-2">
    {articles.map(({ slug, headline, publishedAt, language, why }) => (
      <li key={slug} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
        <span className="min-w-60 flex-1">
          <a
            href={`/articles/${encodeURIComponent(slug)}`}
            className="inline-flex min-h-11 items-center underline"
          >
            <bdi lang={language}>{headline}</bdi>
          </a>
          <span className="text-muted">
            {' '}
            {publishedAt.slice(0, 10)}
            {why !== '' && `, ${why}`}
          </span>
        </span>
        <StoryForm slug={story} action={action}>
          <input type="hidden" name="article" value={slug} />
          {action === 'put-in' ? (
            <Send label={`Put “${headline}” in`}>Put in</Send>
          ) : (
            <>
              {articles.length === 1 && <Sure>It is the last one: the story is gone then</Sure>}
              <Send label={`Take “${headline}” out`}>Take out</Send>
            </>
          )}
        </StoryForm>
      </li>
    ))}
  </ul>
);
