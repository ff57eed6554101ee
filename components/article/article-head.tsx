import type { Article } from '@/lib/article/article';
import { readingMinutes } from '@/lib/article/reading-time';
import { LocalDate } from './local-date';

/** Kicker, headline, standfirst, and the line of byline, date, reading time and original. */
export function ArticleHead({ article }: { article: Article }) {
  const { stories, headline, standfirst, byline, publishedAt, updatedAt, language, wordCount } = article;
  const day = publishedAt.slice(0, 10);
  const updatedDay = updatedAt?.slice(0, 10);
  return (
    <header className="article-head pt-8 pb-8 beside:pt-13">
      {stories.length > 0 && (
        <p className="flex flex-wrap gap-x-4 text-[0.875rem] font-semibold text-accent">
          {stories.map((story) => (
            <a key={story.slug} href={`/stories/${story.slug}`} className="-my-2.5 py-2.5 hover:underline">
              {story.title}
            </a>
          ))}
        </p>
      )}
      <h1 className="mt-2 max-w-[46rem] font-display text-headline leading-[1.06] font-medium tracking-[-0.022em]">
        {headline}
      </h1>
      {standfirst && (
        <p className="mt-5 max-w-[44rem] font-serif text-[clamp(1.25rem,1.1rem+0.6vw,1.5rem)] leading-[1.4] text-muted">
          {standfirst}
        </p>
      )}
      <p className="mt-6 flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem] text-muted">
        {byline && <Byline article={article} />}
        <LocalDate date={day} language={language} />
        {updatedDay && updatedDay !== day && (
          <span>
            Updated <LocalDate date={updatedDay} language={language} />
          </span>
        )}
        <span>{readingMinutes(wordCount)} min read</span>
        <OriginalLink article={article} />
      </p>
    </header>
  );
}

function Byline({ article: { byline } }: { article: Article }) {
  const name = <span className="font-semibold text-ink">{byline?.name}</span>;
  return byline?.url ? (
    <a href={byline.url} className="hover:underline">
      {name}
    </a>
  ) : (
    name
  );
}

function OriginalLink({ article: { retells, url, publisher } }: { article: Article }) {
  const original = retells ?? (url ? { name: publisher?.name ?? new URL(url).hostname.replace(/^www\./, ''), url } : null);
  if (!original) return null;
  return (
    <a href={original.url} className="text-ink underline decoration-rule hover:decoration-current" rel="noopener">
      Original at {original.name}
    </a>
  );
}
