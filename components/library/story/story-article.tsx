import type { ArticleCard } from '@/lib/article/article';
import { CardLine } from '../article-item';
import { CardPicture } from '../card-picture';

/** An article on a story's line: its date stands beside it. */
export function StoryArticle({ card, story }: { card: ArticleCard; story: string }) {
  const { slug, headline, standfirst, language, direction } = card;
  return (
    <article lang={language} dir={direction} className="flex gap-5">
      <div className="min-w-0 flex-1">
        <h2 className="font-serif text-[clamp(1.4rem,1.2rem+0.8vw,1.8125rem)] leading-[1.14] font-semibold text-balance">
          <a href={`/articles/${slug}`} className="hover:text-accent block">
            {headline}
          </a>
        </h2>
        {standfirst && (
          <p className="text-muted mt-2 line-clamp-3 max-w-[40rem] font-serif text-[1.0625rem] leading-[1.45]">
            {standfirst}
          </p>
        )}
        <CardLine card={card} within={story} dated={false} />
      </div>
      <CardPicture
        card={card}
        sizes="(width >= 78rem) 16.5rem, 10rem"
        shape="aspect-[16/9]"
        className="wide:w-[16.5rem] w-24 sm:w-40"
      />
    </article>
  );
}
