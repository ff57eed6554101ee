import type { MergedMoment, ReportedMoment } from '../../../article/article';
import { momentKey } from '../../../article/lists/timeline';
import { anchorOf } from './anchors';
import type { Decision } from './decision';

/** What an editor asks for, of moments as the timeline names them: by article and id. */
export type TimelineCommand =
  | { do: 'join'; moments: readonly string[] }
  | { do: 'part' | 'tell' | 'pin' | 'hide'; moment: string }
  | { do: 'settle'; moments: readonly [string, string]; right: 0 | 1 | null };

/**
 * Of what is reported of an event so much is named, so that it is found again whichever articles go. An agency's text
 * may have hundreds of reports; more than this would make the story's row longer than all else of it.
 */
const mostAnchors = 1_000;

/** The decision that a command comes to, by what can still be named when the articles were taken in anew; null for none. */
export function makeDecision(timeline: readonly MergedMoment[], command: TimelineCommand): Decision | null {
  const eventOf = (key: string) =>
    timeline.find(({ sources }) => sources.some((one) => momentKey(one) === key));
  const anchorsOf = (sources: readonly ReportedMoment[]) => sources.slice(0, mostAnchors).map(anchorOf);
  if (command.do === 'join') {
    const events = [...new Set(command.moments.flatMap((key) => eventOf(key) ?? []))];
    if (events.length < 2) return null;
    return { kind: 'join', moments: events.flatMap(({ sources }) => anchorsOf(sources)) };
  }
  if (command.do === 'settle') return settle(timeline, command);
  const event = eventOf(command.moment);
  const moment = event?.sources.find((one) => momentKey(one) === command.moment);
  if (!event || !moment) return null;
  if (command.do === 'pin' || command.do === 'hide')
    return { kind: command.do, moments: anchorsOf(event.sources) };
  const others = event.sources.filter((one) => one !== moment);
  if (others.length === 0) return null;
  return command.do === 'part'
    ? { kind: 'part', moments: [anchorOf(moment)], from: anchorsOf(others) }
    : { kind: 'tell', moments: [anchorOf(moment)] };
}

function settle(
  timeline: readonly MergedMoment[],
  { moments: [one, other], right }: Extract<TimelineCommand, { do: 'settle' }>,
): Decision | null {
  const found = timeline
    .flatMap(({ contradicts }) => contradicts)
    .find((both) => momentKey(both.own) === one && momentKey(both.other) === other);
  return found ? { kind: 'settle', moments: [anchorOf(found.own), anchorOf(found.other)], right } : null;
}
