import type { MouseEvent } from 'react';
import { LocalDate } from '@/components/ui/local-date';
import { InterfaceText } from '@/components/ui/interface-text';
import { AxisMark } from './axis-mark';
import { MomentMark } from './moment-mark';
import { isLongSummary, MomentSummary } from './moment-summary';
import type { MomentView } from './moment-view';

/**
 * A moment on an article's timeline. Where it has no heading, a short sentence is what the link is named by; the
 * first that is still to come says so.
 */
export function MomentItem({
  moment,
  language,
  lit,
  onChoose,
}: {
  moment: MomentView;
  language: string;
  lit: boolean;
  onChoose: (moment: MomentView, event: MouseEvent) => void;
}) {
  const { id, heading, summary, passage, place, own } = moment;
  // A long sentence opens, and a control can't stand in a link: the date names that one.
  const name = heading ?? (summary && isLongSummary(summary) ? null : summary);
  return (
    <li id={id} data-moment className="timeline-moment" data-lit={lit || undefined}>
      {place && <AxisMark place={place} own={own} />}
      <MomentMark shape={moment.shape} own={own} />
      <div className="timeline-entry">
        {moment.opensComing && (
          <h3 className="pb-1 text-[0.9375rem] font-semibold">
            <InterfaceText>What comes next</InterfaceText>
          </h3>
        )}
        <a
          href={`#${moment.passageId}`}
          aria-current={lit ? 'true' : undefined}
          onClick={(event) => onChoose(moment, event)}
          data-moment-link
          className="moment-link"
        >
          <LocalDate date={moment.date} label={moment.label} language={language} className="moment-date" />
          {name && (
            <span
              className={`mt-0.5 block text-[0.9375rem] ${heading ? 'font-semibold' : 'moment-summary leading-normal'}`}
            >
              {name}
            </span>
          )}
        </a>
        {summary && name !== summary && <MomentSummary text={summary} />}
        <p className="moment-place mt-1 text-[0.8125rem]">
          <InterfaceText>{own ? `This article. ${passage}` : passage}</InterfaceText>
        </p>
      </div>
    </li>
  );
}
