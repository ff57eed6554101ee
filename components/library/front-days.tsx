import { LocalDate } from '@/components/ui/local-date';
import type { ArticleCard } from '@/lib/article/article';
import { FrontItem } from './front-item';
import { listLanguage } from './list-language';

interface Props {
  cards: readonly ArticleCard[];
  /** Side by side where there is room, else below each other. */
  columns?: boolean;
  /** Whether the first has its standfirst. */
  hasStandfirst?: boolean;
}

/** Articles that belong to no story, by day. */
export function FrontDays({ cards, columns, hasStandfirst }: Props) {
  const days = byDay(cards);
  return (
    <div className={columns ? 'beside:columns-2 wide:columns-3 gap-x-10' : ''}>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className="mb-6">
          <h2 className="break-after-avoid text-[0.8125rem] font-semibold">
            <LocalDate date={day} language={listLanguage} />
          </h2>
          <ol>
            {ofDay.map((card, index) => (
              <li
                key={card.slug}
                className={`break-inside-avoid ${index > 0 ? 'border-rule mt-3 border-t pt-3' : 'pt-1'}`}
              >
                <FrontItem
                  card={card}
                  size="small"
                  hasStandfirst={hasStandfirst && card === cards[0]}
                  underItsDay
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function byDay(cards: readonly ArticleCard[]): Map<string, ArticleCard[]> {
  const days = new Map<string, ArticleCard[]>();
  for (const card of cards) {
    const day = card.publishedAt.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return days;
}
