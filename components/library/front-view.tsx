import { MiniTimeline } from '@/components/timeline/mini/mini-timeline';
import type { ArticleCard } from '@/lib/article/article';
import type { FrontPage } from '@/lib/article/lists/front-page';
import { FrontDays } from './front-days';
import { FrontItem } from './front-item';
import { LeadArticle } from './lead-article';
import { listLanguage } from './list-language';
import { StoryBand } from './story-band';

/** In a row below the lead. */
const belowLead = 3;
/** Beside it, which is as high as six of these below a picture. */
const besideLead = 6;

/** What the stories there have, so that both end where the lead's does. */
const smallBands = [3, 2];

const bandsInRow = 3;

/** How many stories stand beside the lead, where so few articles have none that the column would end early. */
const bandsBeside = (others: number): number => (others > 3 ? 0 : others > 0 ? 1 : 2);

/** The front page: what leads, what stands beside it, the stories, and the rest by day. */
export function FrontView({ page }: { page: FrontPage }) {
  const { lead, leadStory, bands, others, next, olderCount } = page;
  if (!lead) return null;
  // Of its story, and as much again of others where no picture takes the room.
  const ofStory = leadStory?.articles.slice(0, belowLead) ?? [];
  const hasRoom = !(leadStory && lead.leadPhoto?.picture);
  const ofOthers = others.slice(0, hasRoom ? belowLead * (leadStory || lead.leadPhoto?.picture ? 1 : 2) : 0);
  const rest = others.slice(ofOthers.length);
  const beside = rest.slice(0, hasRoom ? besideLead - 1 : besideLead);
  const days = rest.slice(beside.length);
  const storiesBeside = bands.slice(0, bandsBeside(beside.length));
  const storiesBelow = bands.slice(storiesBeside.length);
  const isAlone = beside.length + storiesBeside.length === 0;
  return (
    <>
      <div
        className={`grid gap-x-8 gap-y-8 ${isAlone ? '' : 'beside:grid-cols-[minmax(0,3fr)_minmax(0,1fr)]'}`}
      >
        <div>
          <LeadArticle card={lead} />
          {leadStory && (
            <div className="border-rule mt-5 border-t pt-2">
              <MiniTimeline marks={leadStory.marks} language={listLanguage} />
            </div>
          )}
          <BelowLead cards={ofStory} />
          <BelowLead cards={ofOthers} />
        </div>
        {!isAlone && (
          <div className="beside:border-s beside:border-rule beside:ps-6 flex flex-col gap-y-8">
            {storiesBeside.map((story, index) => (
              <StoryBand key={story.slug} story={story} small={smallBands[index]} />
            ))}
            {beside.length > 0 && <FrontDays cards={beside} hasStandfirst={storiesBeside.length === 0} />}
          </div>
        )}
      </div>
      {storiesBelow.length > 0 && (
        <div className="story-bands mt-8 grid gap-x-10 gap-y-10">
          {storiesBelow.map((story, index) => (
            <StoryBand
              key={story.slug}
              story={story}
              isAlone={index % bandsInRow === 0 && index === storiesBelow.length - 1}
            />
          ))}
        </div>
      )}
      {days.length > 0 && (
        <div className="border-ink mt-10 border-t-2 pt-3">
          <FrontDays cards={days} columns />
        </div>
      )}
      {next && (
        <p className="mt-8">
          <a href={`/?${new URLSearchParams({ after: next })}`} rel="next" className="more-button">
            {olderCount === 1 ? 'More: one article' : `More: ${olderCount} articles`}
          </a>
        </p>
      )}
    </>
  );
}

function BelowLead({ cards }: { cards: readonly ArticleCard[] }) {
  if (cards.length === 0) return null;
  return (
    <ol className="border-rule mt-4 grid gap-x-8 gap-y-4 border-t pt-4 sm:grid-cols-3">
      {cards.map((card) => (
        <li key={card.slug}>
          <FrontItem card={card} size="small" hasStandfirst />
        </li>
      ))}
    </ol>
  );
}
