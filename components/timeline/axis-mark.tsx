import type { CSSProperties } from 'react';
import type { AxisPlace } from './moment-view';

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** An entry's mark on the axis, and the curve that ties the two. */
export function AxisMark({ place, own }: { place: AxisPlace; own: boolean }) {
  const { shape, lane, start, end, row } = place;
  const middle = (start + end) / 2;
  const where = {
    '--start': percent(start),
    '--end': percent(end),
    '--lane': lane,
    '--middle': percent(middle),
    '--row': percent(row),
  } as CSSProperties;
  return (
    <span aria-hidden="true" className="axis-only" style={where}>
      <span data-axis-mark className="axis-mark" data-shape={own ? 'own' : shape} />
      <svg className="axis-curve" viewBox="0 0 100 100" preserveAspectRatio="none" fill="none">
        <path
          vectorEffect="non-scaling-stroke"
          d={middle < row ? 'M0 0C60 0 40 100 100 100' : 'M0 100C60 100 40 0 100 0'}
        />
      </svg>
    </span>
  );
}
