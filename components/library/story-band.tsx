import { MiniTimeline } from '@/components/timeline/mini/mini-timeline';
import { StoryNews } from '@/components/timeline/story-news';
import type { FrontStory } from '@/lib/article/lists/front-page';
import { FrontItem } from './front-item';
import { listLanguage } from './list-language';

const sizes = ['large', 'middle', 'small'] as const;

interface Props {
  story: FrontStory;
  /** Beside the lead: so many headlines in one small size, without sentences and pictures. */
  small?: number;
  /** In the last row by itself, where its line has one column of four. */
  isAlone?: boolean;
}

/** A story on the front page: its name, its line, and its newest articles, each smaller than the one before. */
export function StoryBand({ story, small, isAlone = false }: Props) {
  const { slug, title, articles, articleCount, marks } = story;
  const shown = articles.slice(0, small ?? sizes.length);
  return (
    <section aria-labelledby={`story-${slug}`} className="story-band border-ink border-t-2 pt-2">
      <div className="band-parts">
        <div>
          <StoryName story={story} id={`story-${slug}`} />
          <MiniTimeline marks={marks} language={listLanguage} isNarrow={isAlone || small !== undefined} />
        </div>
        <ol className="band-articles mt-3">
          {shown.map((card, index) => (
            <li key={card.slug}>
              <FrontItem
                card={card}
                size={(small ? undefined : sizes[index + Number(isAlone)]) ?? 'small'}
                hasStandfirst={!small && index === 0}
                hasPicture={!small && index === 1}
              />
            </li>
          ))}
        </ol>
      </div>
      {!small && articleCount > shown.length && (
        <a
          href={`/stories/${slug}`}
          className="text-muted hover:text-accent decoration-rule mt-1 inline-flex min-h-11 items-center text-[0.8125rem] underline"
        >
          All {articleCount} articles<span className="sr-only"> of {title}</span>
        </a>
      )}
    </section>
  );
}

/** The story's name, which leads to it, and whether something came since the reader was there. */
function StoryName({ story: { slug, title, articles }, id }: { story: FrontStory; id: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-[0.8125rem]">
      <h2 id={id} dir="auto" className="text-accent text-[0.875rem] font-semibold">
        <a href={`/stories/${slug}`} className="-my-2 inline-block py-2 hover:underline">
          {title}
        </a>
      </h2>
      <StoryNews story={slug} slugs={articles.slice(0, 1).map((card) => card.slug)} />
    </div>
  );
}
