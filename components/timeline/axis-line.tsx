import type { CSSProperties } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import type { AxisDrawing } from './article-axis';

const percent = (part: number): string => `${Math.round(part * 1e4) / 100}%`;

/** The line that the marks stand on, with its dates and its breaks. The list says the same in words. */
export function AxisLine({ drawing: { lines, breaks, ticks } }: { drawing: AxisDrawing }) {
  return (
    <div aria-hidden="true" className="axis-only">
      {lines.map(([from, to]) => (
        <span
          key={from}
          className="axis-line"
          style={{ '--start': percent(from), '--end': percent(to) } as CSSProperties}
        />
      ))}
      {ticks.map(({ at, text }) => (
        <span key={at} className="axis-tick" style={{ '--start': percent(at) } as CSSProperties}>
          {text}
        </span>
      ))}
      {breaks.map(({ at, text, isNewScale }) => (
        <span key={at} className="axis-break" style={{ '--start': percent(at) } as CSSProperties}>
          <InterfaceText>{text}</InterfaceText>
          {isNewScale && <InterfaceText className="block">new scale</InterfaceText>}
          <svg viewBox="0 0 16 14" width="16" height="14" fill="none" stroke="currentColor" strokeWidth="1.5">
            <path d="m1 6 14-5M1 13l14-5" />
          </svg>
        </span>
      ))}
    </div>
  );
}
