import { ReadingMark } from '@/components/readings/reading-mark';
import { OnDeviceMark } from '@/components/offline/on-device-mark';
import { InterfaceText } from '@/components/ui/interface-text';
import { LocalDate } from '@/components/ui/local-date';
import type { ArticleCard } from '@/lib/article/article';
import { CardPicture } from './card-picture';
import { listLanguage } from './list-language';

const headlines = {
  large: 'text-[1.625rem] leading-[1.15] font-medium tracking-[-0.012em]',
  middle: 'text-[1.3125rem] leading-[1.2] font-medium',
  small: 'text-[1.0625rem] leading-[1.3] font-medium',
} as const;

interface Props {
  card: ArticleCard;
  size: keyof typeof headlines;
  /** Whether the sentence below the headline is shown. */
  hasStandfirst?: boolean;
  hasPicture?: boolean;
  /** Where the day stands above, only the time is said. */
  underItsDay?: boolean;
}

/** An article on the front page, in one of three sizes. */
export function FrontItem({ card, size, hasStandfirst, hasPicture, underItsDay }: Props) {
  const { slug, headline, standfirst, language, direction } = card;
  return (
    <article lang={language} dir={direction} className="flex gap-4">
      <div className="min-w-0 flex-1">
        <h3 className={`font-serif ${headlines[size]}`}>
          <a href={`/articles/${slug}`} className="hover:text-accent -my-1 block py-1">
            {headline}
          </a>
        </h3>
        {hasStandfirst && standfirst && (
          <p className="text-muted mt-1 line-clamp-3 font-serif text-[1rem] leading-[1.4]">{standfirst}</p>
        )}
        <FrontLine card={card} underItsDay={underItsDay} />
      </div>
      {hasPicture && <CardPicture card={card} sizes="7rem" shape="aspect-[4/3]" className="w-28" />}
    </article>
  );
}

/** Publisher, or who wrote it, and when. */
function FrontLine({ card, underItsDay }: Pick<Props, 'card' | 'underItsDay'>) {
  const { slug, byline, publisher, publishedAt } = card;
  const source = publisher?.name ?? byline?.name;
  const time = /T(\d\d:\d\d)/u.exec(publishedAt)?.[1];
  return (
    <p className="text-muted mt-1 flex flex-wrap gap-x-3 text-[0.8125rem]">
      {source && <span>{source}</span>}
      {!underItsDay && (
        <LocalDate date={publishedAt.slice(0, 10)} language={listLanguage} className="whitespace-nowrap" />
      )}
      {underItsDay && time && <InterfaceText>{time}</InterfaceText>}
      <ReadingMark slug={slug} />
      <OnDeviceMark slug={slug} />
    </p>
  );
}
