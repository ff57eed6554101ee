import type { CSSProperties } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { axisOf } from '@/lib/article/dates/axis/axis';
import { dayNumber } from '@/lib/article/dates/axis/axis-days';
import { parseEdtf } from '@/lib/article/dates/edtf';
import type { StoryEntry } from '@/lib/article/lists/story-line';
import { listLanguage } from '../list-language';
import { StoryArticle } from './story-article';
import { scrollName, StoryAxis } from './story-axis';
import { StoryMoment } from './story-moment';

/** In pixels, where the screen has room for it. */
const axisLength = 560;

interface Props {
  story: string;
  /** The oldest first. */
  entries: readonly StoryEntry[];
}

/** A story in one direction: moments in a line each, articles at their dates, what is left out said where it is. */
export function StoryLineView({ story, entries }: Props) {
  const axis = axisOf(entries, axisLength);
  const articles = entries.filter(({ kind }) => kind === 'article').map(({ id }) => id);
  const newest = articles.at(-1);
  const bars = new Set(axis?.marks.flatMap(({ id, shape }) => (shape === 'bar' ? id : [])));
  const gaps = (axis?.breaks ?? []).map(({ count, unit, endDay }) => ({
    text: `${count} ${unit}${count === 1 ? '' : 's'}`,
    before: entries.find(({ date }) => startOf(date) >= endDay)?.id,
  }));
  return (
    <div
      className="story-grid"
      style={{ '--entries': entries.map((_, index) => scrollName(index)).join() } as CSSProperties}
    >
      {axis && axis.marks.length > 1 && (
        <StoryAxis axis={axis} articles={new Set(articles)} entries={entries} language={listLanguage} />
      )}
      <ol aria-label="How it came to this" className="story-line">
        {entries.map((entry, index) => {
          const gap = gaps.find(({ before }) => before === entry.id);
          return (
            <li
              key={`${entry.kind} ${entry.id}`}
              id={entry.id === newest ? 'newest' : undefined}
              data-kind={entry.kind}
              data-gap={gap ? '' : undefined}
              className="story-entry"
              style={{ '--entry': scrollName(index) } as CSSProperties}
            >
              {gap && (
                <p className="story-gap">
                  <span aria-hidden="true" />
                  {gap.text} without a moment in these articles
                </p>
              )}
              <Dated entry={entry} />
              <span
                aria-hidden="true"
                className="moment-mark"
                data-shape={entry.kind === 'article' ? 'article' : bars.has(entry.id) ? 'span' : 'point'}
              />
              <div className="min-w-0">
                {entry.kind === 'article' ? (
                  <StoryArticle card={entry.card} story={story} />
                ) : (
                  <StoryMoment merged={entry.merged} story={story} />
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Infinitely early where nobody knows. */
function startOf(date: string): number {
  const start = parseEdtf(date)?.start;
  return start ? dayNumber(start) : -Infinity;
}

function Dated({ entry }: { entry: StoryEntry }) {
  const label = entry.kind === 'article' ? null : entry.merged.moment.label;
  return <LocalDate date={entry.date} label={label} language={listLanguage} className="moment-date" />;
}
