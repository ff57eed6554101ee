'use client';

import { useEffect, useRef, type MouseEvent } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { InterfaceText } from '@/components/ui/interface-text';
import type { MomentView } from './moment-view';

/** A moment shown over the lower edge of the screen, while the text stays where it is. */
export function MomentPeek({
  moment,
  language,
  onGo,
  onClose,
}: {
  moment: MomentView;
  language: string;
  /** To its words, where the reader isn't there. */
  onGo: (event: MouseEvent) => void;
  onClose: () => void;
}) {
  const peek = useRef<HTMLElement>(null);
  useEffect(() => peek.current?.focus({ preventScroll: true }), [moment.id]);
  return (
    <section ref={peek} tabIndex={-1} aria-label="Moment" data-moment-peek className="moment-peek">
      <div className="min-w-0 flex-1">
        <LocalDate date={moment.date} label={moment.label} language={language} className="moment-date" />
        {moment.heading && <p className="mt-0.5 text-[0.9375rem] font-semibold">{moment.heading}</p>}
        {moment.summary && (
          <p className="text-muted mt-0.5 text-[0.9375rem] leading-normal">{moment.summary}</p>
        )}
        <a
          href={`#${moment.passageId}`}
          onClick={onGo}
          className="decoration-rule hover:text-accent inline-flex min-h-11 items-center text-[0.9375rem] underline"
        >
          <InterfaceText>{moment.passage}</InterfaceText>
        </a>
      </div>
      <button
        type="button"
        onClick={onClose}
        className="text-muted hover:text-ink -me-2 -mt-2 min-h-11 min-w-11 shrink-0 self-start px-2 text-[0.9375rem]"
      >
        <InterfaceText>Close</InterfaceText>
      </button>
    </section>
  );
}
