import type { CSSProperties } from 'react';
import type { AxisPlace } from './moment-view';

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** An entry's mark on the axis, and the curve that ties the two: a long one only while the entry is lit. */
export function AxisMark({ place, own }: { place: AxisPlace; own: boolean }) {
  const { shape, lane, beside, start, end, row, anchor, isFar } = place;
  const where = {
    '--start': percent(start),
    '--end': percent(end),
    '--lane': lane,
    '--beside': beside,
    '--anchor': percent(anchor),
    '--row': percent(row),
  } as CSSProperties;
  return (
    <span aria-hidden="true" className="axis-only" style={where}>
      <span data-axis-mark className="axis-mark" data-shape={own ? 'own' : shape} />
      <svg
        className="axis-curve"
        data-far={isFar || undefined}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        fill="none"
      >
        <path
          vectorEffect="non-scaling-stroke"
          d={anchor < row ? 'M0 0C60 0 40 100 100 100' : 'M0 100C60 100 40 0 100 0'}
        />
      </svg>
    </span>
  );
}
