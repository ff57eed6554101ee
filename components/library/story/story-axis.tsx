import type { CSSProperties } from 'react';
import { drawMarks } from '@/components/timeline/article-axis';
import { AxisLine } from '@/components/timeline/axis-line';
import type { Axis } from '@/lib/article/dates/axis/axis';
import { shadedParts } from './shaded-parts';

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** What would stand further from the line shares this lane. */
const mostLanes = 3;

/** By which a part of the axis is shaded while its entry is on the screen: see story.css. */
export const scrollName = (index: number): string => `--entry-${index}`;

/** The whole of a story's line, to scale, in the margin. The list beside it says the same in words. */
export function StoryAxis({
  axis,
  articles,
  entries,
  language,
}: {
  axis: Axis;
  /** Ids of the marks that are articles, which are filled. */
  articles: ReadonlySet<string>;
  /** In the order of the list. */
  entries: readonly { id: string }[];
  language: string;
}) {
  const part = (pixels: number) => pixels / axis.length;
  return (
    <div aria-hidden="true" data-story-axis className="story-axis has-axis">
      {shadedParts(axis.marks).map(({ id, from, to }) => (
        <span
          key={id}
          className="story-shade"
          style={
            {
              '--entry': scrollName(entries.findIndex((entry) => entry.id === id)),
              '--start': percent(part(from)),
              '--end': percent(part(to)),
            } as CSSProperties
          }
        />
      ))}
      <AxisLine drawing={drawMarks(axis, language)} />
      {axis.marks.map(({ id, shape, start, end, lane }) => (
        <span
          key={id}
          className="axis-mark axis-only"
          data-shape={shape}
          data-kind={articles.has(id) ? 'article' : undefined}
          style={
            {
              '--start': percent(part(start)),
              '--end': percent(part(end)),
              '--lane': Math.min(lane, mostLanes - 1),
            } as CSSProperties
          }
        />
      ))}
    </div>
  );
}
