import { StoryNews } from './story-news';
import { LocalDate } from '@/components/ui/local-date';
import type { Contradiction, MergedMoment, ReportedMoment } from '@/lib/article/article';
import { isSpan } from '@/lib/article/dates/edtf';
import { momentName } from '@/lib/article/moment-name';
import { MomentMark } from './moment-mark';

interface Props {
  story: string;
  /** Those that matter, or all. */
  timeline: MergedMoment[];
  /** How many there are in all. */
  count: number;
  showsAll: boolean;
}

/** A story's timeline: the moments of all its articles merged, each with the articles that tell of it. */
export function StoryTimeline({ story, timeline, count, showsAll }: Props) {
  if (timeline.length === 0) return null;
  return (
    <nav aria-labelledby="timeline-heading" className="beside:px-1">
      <h2 id="timeline-heading" className="text-[0.9375rem] font-semibold">
        How it came to this
      </h2>
      <ol className="timeline-list mt-5">
        {timeline.map(({ moment, sources, contradicts }) => (
          <li key={`${moment.article.slug} ${moment.id}`} className="timeline-moment">
            <MomentMark shape={isSpan(moment.date) ? 'span' : 'point'} own={false} />
            <LocalDate
              date={moment.date}
              label={moment.label}
              language={moment.article.language}
              className="moment-date"
            />
            <div lang={moment.article.language} dir={moment.article.direction}>
              <p className={`mt-0.5 text-[0.9375rem] ${moment.heading ? 'font-semibold' : 'leading-normal'}`}>
                {momentName(moment)}
              </p>
              {moment.heading && moment.summary && (
                <p className="text-muted mt-0.5 text-[0.875rem] leading-normal">{moment.summary}</p>
              )}
            </div>
            <p className="text-[0.8125rem]">
              <StoryNews story={story} slugs={sources.map(({ article }) => article.slug)} />
            </p>
            <Sources sources={sources} />
            <Contradictions contradicts={contradicts} />
          </li>
        ))}
      </ol>
      {(showsAll || timeline.length < count) && (
        <p className="mt-4 text-[0.875rem]">
          {/* In the address, so that it works without script and holds for who comes back. */}
          <a
            href={showsAll ? '?' : '?moments=all'}
            className="decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
          >
            {showsAll ? 'Only the moments that matter most' : `All ${count} moments`}
          </a>
        </p>
      )}
    </nav>
  );
}

/** More than this and the list of who tells of one event is longer than the timeline. */
const shownSources = 4;

function Sources({ sources }: { sources: ReportedMoment[] }) {
  const rest = sources.slice(shownSources);
  return (
    <>
      <SourceList sources={sources.slice(0, shownSources)} />
      {rest.length > 0 && (
        <details className="text-muted text-[0.8125rem]">
          <summary className="py-1 pointer-coarse:py-[0.8rem]">
            {rest.length === 1 ? 'One more article' : `${rest.length} more articles`}
          </summary>
          <SourceList sources={rest} />
        </details>
      )}
    </>
  );
}

function SourceList({ sources }: { sources: ReportedMoment[] }) {
  return (
    <ul className="text-muted mt-1 text-[0.8125rem]">
      {sources.map(({ article, id, words }) => (
        <li key={`${article.slug} ${id}`} lang={article.language} dir={article.direction}>
          <a
            href={`/articles/${article.slug}#${words.passageId}`}
            className="decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
          >
            {article.headline}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Two reports in the same words that can't both be right, side by side: who is right is not for us to say. */
function Contradictions({ contradicts }: { contradicts: Contradiction[] }) {
  return contradicts.map(({ differs, own, other }) => (
    <section
      key={`${own.article.slug} ${own.id} ${other.article.slug} ${other.id}`}
      aria-label={differs === 'date' ? 'Dated otherwise' : 'Other numbers'}
      className="border-accent mt-1 border-s-2 ps-2 text-[0.8125rem]"
    >
      <p className="text-accent font-semibold">{differs === 'date' ? 'Dated otherwise' : 'Other numbers'}</p>
      <ul className="grid grid-cols-2 gap-3">
        {[own, other].map((reported) => (
          <li
            key={`${reported.article.slug} ${reported.id}`}
            lang={reported.article.language}
            dir={reported.article.direction}
          >
            <LocalDate date={reported.date} label={reported.label} language={reported.article.language} />
            <p>{reported.summary ?? reported.heading}</p>
            <a
              href={`/articles/${reported.article.slug}#${reported.words.passageId}`}
              className="text-muted decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
            >
              {reported.article.headline}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
