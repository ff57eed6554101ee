'use client';

import { useRef, useState } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { InterfaceText } from '@/components/ui/interface-text';
import { useHydrated } from '@/components/ui/use-hydrated';
import { momentCount, type MomentView } from './moment-view';
import { useLitInView } from './use-lit-in-view';
import { useScrollingDown } from './use-scrolling-down';

interface Props {
  moments: MomentView[];
  language: string;
  current: ReadonlySet<string>;
  onChoose: (moment: MomentView) => void;
  onDismiss: () => void;
}

/**
 * The timeline on a narrow screen, folded to the lower edge: the moment being read, and under it all
 * moments as dots, which fold away while the reader scrolls down. A tap opens the whole as a sheet.
 */
export function TimelineStrip({ moments, language, current, onChoose, onDismiss }: Props) {
  const folded = useScrollingDown();
  const hydrated = useHydrated();
  const dots = useRef<HTMLDivElement>(null);
  useLitInView(dots, current);
  const index = moments.findIndex((moment) => current.has(moment.id));
  // Between two passages that tell of moments the last one stays, unlit.
  const [last, setLast] = useState(0);
  if (index >= 0 && index !== last) setLast(index);
  const shown = moments[last];
  if (!shown) return null;
  return (
    <section aria-label="Timeline in short" className="timeline-strip" data-folded={folded || undefined}>
      <div className="flex items-center">
        <button
          type="button"
          popoverTarget="timeline"
          className="flex min-h-11 min-w-0 flex-1 items-center gap-2 text-start text-[0.875rem]"
        >
          <span className="sr-only">Open the timeline. </span>
          <span className="truncate">
            {shown.heading && <span className="font-semibold">{shown.heading}</span>}
            {shown.heading && shown.summary && <span className="text-muted"> · {shown.summary}</span>}
            {!shown.heading && shown.summary}
          </span>
          <InterfaceText className="text-muted ms-auto shrink-0 ps-2">
            {index < 0 ? momentCount(moments.length) : `${index + 1} of ${moments.length}`}
          </InterfaceText>
        </button>
        <button
          type="button"
          onClick={onDismiss}
          aria-label="Hide the timeline strip in this article"
          className={`text-muted hover:text-ink -me-3 grid size-11 shrink-0 place-items-center ${hydrated ? '' : 'invisible'}`}
        >
          <svg
            aria-hidden="true"
            viewBox="0 0 16 16"
            className="size-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          >
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </div>
      {/* The same links as in the sheet, for finger and mouse; the keyboard has them there. */}
      <div ref={dots} aria-hidden="true" className="strip-dots">
        {moments.map((moment) => (
          <a
            key={moment.id}
            href={`#${moment.passageId}`}
            tabIndex={-1}
            onClick={() => onChoose(moment)}
            data-lit={current.has(moment.id) || undefined}
            className="strip-dot"
          >
            <span className="moment-mark" data-shape={moment.own ? 'own' : moment.shape} />
            <LocalDate date={shortDate(moment.date)} label={moment.label} language={language} />
          </a>
        ))}
      </div>
    </section>
  );
}

/** A dot has room for a year, not for a day. */
function shortDate(date: string): string {
  return /^-?\d{4}/.exec(date)?.[0] ?? date;
}
