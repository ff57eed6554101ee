import { LocalDate } from '@/components/ui/local-date';
import { ReadingMark } from '@/components/readings/reading-mark';
import { StoryNews } from '@/components/timeline/story-news';
import { OnDeviceMark } from '@/components/offline/on-device-mark';
import { InterfaceText } from '@/components/ui/interface-text';
import type { ArticleCard } from '@/lib/article/article';
import { readingMinutes } from '@/lib/article/reading-time';
import { CardPicture } from './card-picture';
import { listLanguage } from './list-language';

interface ItemProps {
  card: ArticleCard;
  /** The story whose list this is. */
  within?: string;
  /** False where what the reader did with it is shown beside. */
  mark?: boolean;
}

interface LineProps extends ItemProps {
  /** False where the date stands beside. */
  dated?: boolean;
}

/** One article of a list: kicker, headline, standfirst, byline, and its picture if it has one. */
export function ArticleItem({ card, within, mark }: ItemProps) {
  const { slug, headline, standfirst, language, direction, stories } = card;
  // In the list of a story its own title would stand above every headline.
  const kicker = stories.find((story) => story.slug !== within);
  return (
    <article lang={language} dir={direction} className="border-rule flex gap-5 border-t py-6">
      <div className="min-w-0 flex-1">
        {kicker && (
          <p className="text-accent mb-1 text-[0.8125rem] font-semibold">
            <a href={`/stories/${kicker.slug}`} className="-my-1.5 inline-block py-1.5 hover:underline">
              {kicker.title}
            </a>
          </p>
        )}
        <h2 className="mt-0.5 font-serif text-[1.4rem] leading-snug font-semibold">
          <a href={`/articles/${slug}`} className="hover:text-accent block">
            {headline}
          </a>
        </h2>
        {standfirst && (
          <p className="text-muted mt-1 line-clamp-3 font-serif text-[1.0625rem]">{standfirst}</p>
        )}
        <CardLine card={card} within={within} mark={mark} />
      </div>
      <CardPicture card={card} sizes="10rem" className="w-24 sm:w-40" />
    </article>
  );
}

/** Byline, date and reading time. */
export function CardLine({ card, within, mark = true, dated = true }: LineProps) {
  const { slug, byline, publisher, publishedAt, wordCount } = card;
  return (
    <p className="text-muted mt-2 flex flex-wrap gap-x-3 text-[0.875rem]">
      {byline && <span>{byline.name}</span>}
      {publisher && publisher.name !== byline?.name && <span>{publisher.name}</span>}
      {dated && (
        <LocalDate date={publishedAt.slice(0, 10)} language={listLanguage} className="whitespace-nowrap" />
      )}
      <InterfaceText>{readingMinutes(wordCount)} min read</InterfaceText>
      {mark && <ReadingMark slug={slug} />}
      {within && <StoryNews story={within} slugs={[slug]} />}
      <OnDeviceMark slug={slug} />
    </p>
  );
}
