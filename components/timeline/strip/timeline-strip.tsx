'use client';

import { useState } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import { useHydrated } from '@/components/ui/use-hydrated';
import { momentCount, type MomentView } from '../moment-view';
import { StripAxisView } from './strip-axis-view';
import type { StripView } from './strip-view';
import { useScrollingDown } from './use-scrolling-down';

interface Props {
  moments: MomentView[];
  strip: StripView;
  /** The moment that is lit. */
  lit: string | null;
  onPeek: (id: string) => void;
  onDismiss: () => void;
}

/**
 * The timeline on a narrow screen, folded to the lower edge: the moment being read, and under it
 * the axis to scale, which folds away while the reader scrolls down. A tap opens the whole as a sheet.
 */
export function TimelineStrip({ moments, strip, lit, onPeek, onDismiss }: Props) {
  const folded = useScrollingDown();
  const hydrated = useHydrated();
  const index = moments.findIndex((moment) => moment.id === lit);
  // Between two passages that tell of moments the last one stays, unlit.
  const [last, setLast] = useState(0);
  if (index >= 0 && index !== last) setLast(index);
  const shown = moments[last];
  if (!shown) return null;
  return (
    <section
      aria-label="Timeline in short"
      data-timeline-strip
      className="timeline-strip"
      data-folded={folded || undefined}
    >
      <div className="flex items-center">
        <button
          type="button"
          popoverTarget="timeline"
          className="flex min-h-11 min-w-0 flex-1 items-center gap-2 text-start text-[0.875rem]"
        >
          <span className="sr-only">Open the timeline. </span>
          <span className="truncate">
            {shown.heading && <span className="font-semibold">{shown.heading} </span>}
            {shown.summary && <span className={shown.heading ? 'text-muted' : ''}>{shown.summary}</span>}
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
      <p className="sr-only">
        <InterfaceText>{strip.scale}</InterfaceText>
      </p>
      <StripAxisView
        strip={strip}
        own={new Set(moments.filter((moment) => moment.own).map(({ id }) => id))}
        lit={lit}
        onPeek={onPeek}
      />
    </section>
  );
}
