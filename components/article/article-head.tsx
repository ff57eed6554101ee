import type { ReactNode } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import type { Article } from '@/lib/article/article';
import { readingMinutes } from '@/lib/article/reading-time';
import { LocalDate } from '@/components/ui/local-date';

/** Longer ones step down, so that the text begins on the first screen. */
const longHeadline = 70;

/** Kicker, headline, standfirst, and the line of byline, date, reading time and original. */
export function ArticleHead({ article, tools }: { article: Article; tools?: ReactNode }) {
  const { stories, headline, standfirst, byline, publishedAt, updatedAt, language, direction, wordCount } =
    article;
  const day = publishedAt.slice(0, 10);
  const updatedDay = updatedAt?.slice(0, 10);
  const size = headline.length > longHeadline ? 'text-[calc(var(--text-headline)*0.83)]' : 'text-headline';
  return (
    <header className="article-head beside:pt-10 pt-6 pb-4">
      {stories.length > 0 && (
        <p className="text-accent flex flex-wrap gap-x-4 text-[0.875rem] font-semibold">
          {stories.map((story) => (
            <a key={story.slug} href={`/stories/${story.slug}`} className="-my-2.5 py-2.5 hover:underline">
              {story.title}
            </a>
          ))}
        </p>
      )}
      {/* Joined letters must not be pulled together, and Arabic's stand higher and hang lower. */}
      <h1
        data-block="headline"
        className={`font-display ${size} mt-3 max-w-[58rem] font-medium ${direction === 'rtl' ? 'leading-[1.4]' : 'leading-[1.06] tracking-[-0.022em]'}`}
      >
        {headline}
      </h1>
      {standfirst && (
        <p
          data-block="standfirst"
          className="text-muted beside:mt-5 mt-3 max-w-[44rem] font-serif text-[clamp(1.125rem,1rem+0.5vw,1.3125rem)] leading-[1.4]"
        >
          {standfirst}
        </p>
      )}
      <div className="beside:mt-5 wide:flex mt-3 justify-between gap-x-8">
        <p className="text-muted flex flex-wrap content-start gap-x-4 gap-y-1 text-[0.9375rem]">
          {byline && <Byline article={article} />}
          <LocalDate date={day} language={language} />
          {updatedDay && updatedDay !== day && (
            <span>
              <InterfaceText>Updated</InterfaceText> <LocalDate date={updatedDay} language={language} />
            </span>
          )}
          <InterfaceText>{readingMinutes(wordCount)} min read</InterfaceText>
          <OriginalLink article={article} />
        </p>
        {tools && <div className="wide:-mt-2 mt-3 shrink-0 print:hidden">{tools}</div>}
      </div>
    </header>
  );
}

function Byline({ article: { byline } }: { article: Article }) {
  const name = <span className="text-ink font-semibold">{byline?.name}</span>;
  return byline?.url ? (
    <a href={byline.url} className="hover:underline">
      {name}
    </a>
  ) : (
    name
  );
}

function OriginalLink({ article: { retells, url, publisher } }: { article: Article }) {
  const original =
    retells ?? (url ? { name: publisher?.name ?? new URL(url).hostname.replace(/^www\./, ''), url } : null);
  if (!original) return null;
  return (
    <a
      href={original.url}
      className="text-ink decoration-rule -my-1 py-1 underline hover:decoration-current"
      rel="noopener"
    >
      <InterfaceText>Original at</InterfaceText> {original.name}
    </a>
  );
}
