import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { ArticleCard } from '@/lib/article/article';
import { CardLine } from '../article-item';

/** An article on a story's line: its date stands beside it. */
export function StoryArticle({ card, story }: { card: ArticleCard; story: string }) {
  const { slug, headline, standfirst, language, direction, leadPhoto } = card;
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
      {leadPhoto?.picture && (
        <div className="wide:w-[16.5rem] w-24 shrink-0 sm:w-40">
          <ResponsivePicture
            picture={leadPhoto.picture}
            alt=""
            sizes="(width >= 78rem) 16.5rem, 10rem"
            className="aspect-[16/9] w-full object-cover"
          />
        </div>
      )}
    </article>
  );
}
