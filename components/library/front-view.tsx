import { MiniTimeline } from '@/components/timeline/mini/mini-timeline';
import type { ArticleCard } from '@/lib/article/article';
import type { FrontPage } from '@/lib/article/lists/front-page';
import { FrontDays } from './front-days';
import { FrontItem } from './front-item';
import { LeadArticle } from './lead-article';
import { StoryBand } from './story-band';

/** In a row below the lead. */
const belowLead = 3;
/** Beside it. */
const besideLead = 6;

/** The front page: what leads, what stands beside it, the stories, and the rest by day. */
export function FrontView({ page }: { page: FrontPage }) {
  const { lead, leadStory, bands, others, next, olderCount } = page;
  if (!lead) return null;
  // Of its story, and as much again of others where no picture takes the room.
  const ofStory = leadStory?.articles.slice(0, belowLead) ?? [];
  const hasRoom = !(leadStory && lead.leadPhoto?.picture);
  const ofOthers = others.slice(0, hasRoom ? belowLead * (leadStory || lead.leadPhoto?.picture ? 1 : 2) : 0);
  const rest = others.slice(ofOthers.length);
  const beside = rest.slice(0, besideLead);
  const days = rest.slice(besideLead);
  return (
    <>
      <div className="beside:grid-cols-[minmax(0,3fr)_minmax(0,1fr)] grid gap-x-8 gap-y-8">
        <div>
          <LeadArticle card={lead} />
          {leadStory && (
            <div className="border-rule mt-5 border-t pt-2">
              <MiniTimeline marks={leadStory.marks} language={lead.language} />
            </div>
          )}
          <BelowLead cards={ofStory} />
          <BelowLead cards={ofOthers} />
        </div>
        {beside.length > 0 && (
          <div className="beside:border-s beside:border-rule beside:ps-6">
            <FrontDays cards={beside} hasStandfirst />
          </div>
        )}
      </div>
      {bands.length > 0 && (
        <div className="story-bands mt-10 grid gap-x-10 gap-y-10">
          {bands.map((story) => (
            <StoryBand key={story.slug} story={story} />
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
