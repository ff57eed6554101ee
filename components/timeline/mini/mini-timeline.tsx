import type { FrontMark } from '@/lib/article/lists/front-page';
import { placed } from '../placed';
import { miniView } from './mini-view';

interface Props {
  marks: readonly FrontMark[];
  language: string;
  /** Where a narrow column has it, with fewer labels. */
  isNarrow?: boolean;
}

/** A story's line, to scale: filled where an article is of that day, open where a moment is. */
export function MiniTimeline({ marks, language, isNarrow }: Props) {
  const view = miniView(marks, language, { isNarrow });
  if (!view) return null;
  return (
    <div role="img" aria-label={view.name} data-mini-timeline className="mini-timeline" dir="ltr">
      {view.lines.map(([from, to]) => (
        <span key={from} className="strip-line" style={placed(from, to)} />
      ))}
      {view.breaks.map((at) => (
        <span key={at} className="strip-break" style={placed(at)} />
      ))}
      {view.marks.map(({ id, kind, shape, start, end, lane, isNewest }) => (
        <span
          key={id}
          data-shape={shape}
          data-kind={kind}
          data-newest={isNewest || undefined}
          className="strip-mark"
          style={placed(start, end, lane)}
        />
      ))}
      {view.labels.map(({ at, text, year, edge }) => (
        <span key={at} data-edge={edge ?? undefined} className="mini-label" style={placed(at)}>
          {text}
          {year && <small>{year}</small>}
        </span>
      ))}
    </div>
  );
}
