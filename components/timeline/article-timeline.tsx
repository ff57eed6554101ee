'use client';

import { useRef, useState, type ReactNode } from 'react';
import { InterfaceText } from '@/components/ui/interface-text';
import { MomentItem } from './moment-item';
import { momentCount, type MomentView } from './moment-view';
import { TimelineStrip } from './timeline-strip';
import { useLitInView } from './use-lit-in-view';
import { useMomentOnScreen } from './use-moment-on-screen';
import { useStripDismissal } from './use-strip-dismissal';

/**
 * The timeline beside the text. It is a Client Component because it lights what is being read; the
 * list, its links and, on narrow screens, the sheet (a native popover) work before it is one.
 */
export function ArticleTimeline({
  moments,
  language,
  axis,
}: {
  moments: MomentView[];
  language: string;
  /** The line behind the marks, drawn on the server. */
  axis: ReactNode;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = useMomentOnScreen(moments, chosen, setChosen);
  const strip = useStripDismissal();
  const panel = useRef<HTMLElement>(null);

  useLitInView(panel, current);

  function choose(moment: MomentView) {
    setChosen(moment.id);
    if (panel.current?.matches(':popover-open')) panel.current.hidePopover();
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
            className="sheet-only text-muted hover:text-ink -me-2 -mt-2 min-h-11 min-w-11 px-2 text-[0.9375rem]"
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
                lit={current.has(moment.id)}
                onChoose={choose}
              />
            ))}
          </ol>
        </div>
        {strip.dismissed && (
          <button
            type="button"
            onClick={strip.restore}
            className="beside:hidden mt-4 min-h-11 text-[0.9375rem] underline"
          >
            <InterfaceText>Keep the timeline at the edge of the screen</InterfaceText>
          </button>
        )}
      </nav>
      {!strip.dismissed && (
        <TimelineStrip
          moments={moments}
          language={language}
          current={current}
          onChoose={choose}
          onDismiss={strip.dismiss}
        />
      )}
    </>
  );
}
