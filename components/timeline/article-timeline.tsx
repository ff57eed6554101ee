'use client';

import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import { MomentItem } from './moment-item';
import { MomentPeek } from './moment-peek';
import { momentCount, type MomentView } from './moment-view';
import type { StripView } from './strip/strip-view';
import { isInSight, targetInPlace, wordsOf } from './ties/tied-words';
import { TimelineStrip } from './strip/timeline-strip';
import { useLitInView } from './use-lit-in-view';
import { useMomentOnScreen } from './use-moment-on-screen';
import { useStripDismissal } from './strip/use-strip-dismissal';
import { useTiedWords } from './ties/use-tied-words';

/**
 * The timeline beside the text. It is a Client Component because it lights what is being read; the
 * list, its links and, on narrow screens, the sheet (a native popover) work before it is one.
 */
export function ArticleTimeline({
  moments,
  language,
  axis,
  strip,
}: {
  moments: MomentView[];
  language: string;
  /** The line behind the marks, drawn on the server. */
  axis: ReactNode;
  strip: StripView | null;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const panel = useRef<HTMLElement>(null);
  const read = useMomentOnScreen(moments, chosen, setChosen);
  const { hovered, peeked, peek, close } = useTiedWords(panel, moments, chosen, setChosen);
  const dismissal = useStripDismissal();
  const lit = hovered ?? peeked ?? read;
  const peekedMoment = moments.find((moment) => moment.id === peeked);

  useLitInView(panel, lit);

  function choose(moment: MomentView, event: MouseEvent) {
    setChosen(moment.id);
    if (panel.current?.matches(':popover-open')) panel.current.hidePopover();
    const words = wordsOf(moment.id, moment.passageId);
    if (!words || !isInSight(words)) return;
    event.preventDefault();
    targetInPlace(moment.passageId);
  }

  return (
    <>
      <nav
        ref={panel}
        id="timeline"
        popover="auto"
        aria-labelledby="timeline-heading"
        className="timeline-panel"
      >
        <div className="flex items-start justify-between gap-4">
          <div>
            <h2 id="timeline-heading" className="text-[0.9375rem] font-semibold">
              <InterfaceText>How it came to this</InterfaceText>
            </h2>
            <p className="text-muted mt-0.5 text-[0.8125rem]">
              <InterfaceText>
                {momentCount(moments.length)}, each from a passage of this article.
              </InterfaceText>
            </p>
          </div>
          <button
            type="button"
            popoverTarget="timeline"
            popoverTargetAction="hide"
            className="sheet-only text-muted hover:text-ink -me-2 -mt-2 min-h-11 min-w-11 shrink-0 px-2 text-[0.9375rem]"
          >
            <InterfaceText>Close</InterfaceText>
          </button>
        </div>
        <div className={`timeline-body mt-5 ${axis ? 'has-axis' : ''}`}>
          {axis}
          <ol className="timeline-list">
            {moments.map((moment) => (
              <MomentItem
                key={moment.id}
                moment={moment}
                language={language}
                lit={lit === moment.id}
                onChoose={choose}
              />
            ))}
          </ol>
        </div>
        {axis && <span hidden className="axis-end" />}
        {dismissal.dismissed && (
          <button
            type="button"
            onClick={dismissal.restore}
            className="beside:hidden mt-4 min-h-11 text-[0.9375rem] underline"
          >
            <InterfaceText>Keep the timeline at the edge of the screen</InterfaceText>
          </button>
        )}
      </nav>
      {strip && !dismissal.dismissed && (
        <TimelineStrip
          moments={moments}
          strip={strip}
          lit={lit}
          onPeek={peek}
          onDismiss={dismissal.dismiss}
        />
      )}
      {/* After the strip, which it stands on. */}
      {peekedMoment && (
        <MomentPeek
          moment={peekedMoment}
          language={language}
          onGo={(event) => {
            close();
            choose(peekedMoment, event);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
