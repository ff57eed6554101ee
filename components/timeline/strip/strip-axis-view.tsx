'use client';

import { useRef } from 'react';
import type { StripView } from './strip-view';
import { placed } from '../placed';
import { useLitInView } from '../use-lit-in-view';
import { useMore } from './use-more';

/** The strip's axis: the same moments as in the sheet, for finger and mouse; the keyboard has them there. */
export function StripAxisView({
  strip: { length, lines, breaks, marks, stops },
  own,
  lit,
  onPeek,
}: {
  strip: StripView;
  /** The moments that the article itself reports. */
  own: ReadonlySet<string>;
  lit: string | null;
  onPeek: (id: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useLitInView(box, lit);
  useMore(box);
  /** Of several that one target has, each tap shows the next. */
  const nextOf = (ids: string[]) => ids[(lit === null ? 0 : ids.indexOf(lit) + 1) % ids.length];
  return (
    <div ref={box} aria-hidden="true" data-strip-axis className="strip-axis">
      <div data-strip-track className="strip-track" style={{ minWidth: length }}>
        {lines.map(([from, to]) => (
          <span key={from} className="strip-line" style={placed(from, to)} />
        ))}
        {breaks.map((at) => (
          <span key={at} className="strip-break" style={placed(at)} />
        ))}
        {marks.map(({ id, shape, start, end, lane }) => (
          <span
            key={id}
            data-strip-mark
            className="strip-mark"
            data-shape={own.has(id) ? 'own' : shape}
            data-lit={id === lit || undefined}
            style={placed(start, end, lane)}
          />
        ))}
        {stops.map(({ ids, at, text, year, edge, isShown }) => {
          const isLit = lit !== null && ids.includes(lit);
          return (
            <button
              key={ids[0]}
              type="button"
              tabIndex={-1}
              onClick={() => onPeek(nextOf(ids) ?? '')}
              data-lit={isLit || undefined}
              data-strip-stop
              data-edge={edge ?? undefined}
              className="strip-stop"
              style={placed(at)}
            >
              <span className={isShown || isLit ? undefined : 'hidden'}>
                {text}
                {year && <small>{year}</small>}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
