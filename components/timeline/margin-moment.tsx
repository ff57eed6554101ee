'use client';

import { useRef, useState } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { MomentSummary } from './moment-summary';
import type { MomentView } from './moment-view';
import { useTiedWords } from './ties/use-tied-words';

/** One moment makes no timeline: it stands beside its passage, or below it where there is no margin. */
export function MarginMoment({ moment, language }: { moment: MomentView; language: string }) {
  const note = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { hovered } = useTiedWords(note, [moment], chosen, setChosen);
  return (
    <aside
      ref={note}
      id={moment.id}
      tabIndex={-1}
      aria-label="Moment"
      data-moment
      data-lit={(hovered ?? chosen) === moment.id || undefined}
      className="margin-moment timeline-moment"
    >
      <LocalDate date={moment.date} label={moment.label} language={language} className="moment-date" />
      {moment.heading && <p className="mt-0.5 text-[0.9375rem] font-semibold">{moment.heading}</p>}
      {moment.summary && <MomentSummary text={moment.summary} />}
    </aside>
  );
}
