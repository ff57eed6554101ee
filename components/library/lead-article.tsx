import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { ArticleCard } from '@/lib/article/article';
import { CardLine } from './article-item';

/** Longer ones step down, so that what stands below is seen. */
const longHeadline = 70;

/** The article that opens the library, large. */
export function LeadArticle({ card }: { card: ArticleCard }) {
  const { slug, headline, standfirst, language, direction, leadPhoto, stories } = card;
  return (
    <article
      lang={language}
      dir={direction}
      className={`grid gap-x-8 gap-y-5 ${leadPhoto?.picture ? 'beside:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]' : ''}`}
    >
      <div>
        {stories[0] && (
          <p className="text-accent mb-2 text-[0.875rem] font-semibold">
            <a href={`/stories/${stories[0].slug}`} className="-my-2 inline-block py-2 hover:underline">
              {stories[0].title}
            </a>
          </p>
        )}
        <h2
          className={`font-display mt-3 ${headline.length > longHeadline ? 'text-[clamp(1.75rem,1.4rem+1.4vw,2.5rem)]' : 'text-[clamp(2.25rem,1.6rem+2.4vw,3.4rem)]'} font-medium ${direction === 'rtl' ? 'leading-[1.4]' : 'leading-[1.08] tracking-[-0.02em]'}`}
        >
          <a href={`/articles/${slug}`} className="hover:text-accent block">
            {headline}
          </a>
        </h2>
        {standfirst && (
          <p className="text-muted mt-3 line-clamp-3 font-serif text-[1.1875rem] leading-[1.4]">
            {standfirst}
          </p>
        )}
        <CardLine card={card} within={stories[0]?.slug} />
      </div>
      {leadPhoto?.picture && (
        <a href={`/articles/${slug}`} tabIndex={-1} aria-hidden="true" className="max-beside:-mx-5">
          <ResponsivePicture
            picture={leadPhoto.picture}
            alt=""
            priority
            sizes="(min-width: 60rem) 34rem, 100vw"
            className="max-h-[24rem] w-full object-cover"
            focus={leadPhoto.focus}
          />
        </a>
      )}
    </article>
  );
}
