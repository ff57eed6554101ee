import { StoryNews } from '@/components/reader/readings/story-news';
import { LocalDate } from '@/components/article/local-date';
import type { MergedMoment, ToldMoment } from '@/lib/article/article';
import { isSpan } from '@/lib/article/edtf';
import { MomentMark } from './moment-mark';

/** A story's timeline: the moments of all its articles merged, each with the articles that tell of it. */
export function StoryTimeline({ story, timeline }: { story: string; timeline: MergedMoment[] }) {
  if (timeline.length === 0) return null;
  return (
    <nav
      aria-labelledby="timeline-heading"
      className="beside:sticky beside:top-8 beside:max-h-[calc(100dvh-4rem)] beside:overflow-y-auto beside:px-1"
    >
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
              <p className="mt-0.5 text-[0.9375rem] font-semibold">{moment.heading}</p>
              {moment.summary && (
                <p className="text-muted mt-0.5 text-[0.875rem] leading-normal">{moment.summary}</p>
              )}
            </div>
            <p className="text-[0.8125rem]">
              <StoryNews story={story} slugs={sources.map(({ article }) => article.slug)} />
            </p>
            <ul className="text-muted mt-1 text-[0.8125rem]">
              {sources.map((source) => (
                <li
                  key={`${source.article.slug} ${source.id}`}
                  lang={source.article.language}
                  dir={source.article.direction}
                >
                  <a
                    href={`/articles/${source.article.slug}#${source.words.passageId}`}
                    className="decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
                  >
                    {source.article.headline}
                  </a>
                </li>
              ))}
            </ul>
            {contradicts.length > 0 && <Contradictions moments={contradicts} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Who gives the event another date: the reader is told, and not which of them is right. */
function Contradictions({ moments }: { moments: ToldMoment[] }) {
  return (
    <div className="border-accent mt-1 border-s-2 ps-2 text-[0.8125rem]">
      <p className="text-accent font-semibold">Dated otherwise</p>
      <ul className="text-muted">
        {moments.map(({ article, id, date, label, words }) => (
          <li key={`${article.slug} ${id}`} lang={article.language} dir={article.direction}>
            <a
              href={`/articles/${article.slug}#${words.passageId}`}
              className="decoration-rule hover:text-accent block py-1 underline pointer-coarse:py-[0.8rem]"
            >
              <LocalDate date={date} label={label} language={article.language} />: {article.headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
