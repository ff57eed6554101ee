import type { Decision } from './decisions/decision';
import { type Decided, readDecisions } from './decisions/read-decisions';
import type { ComparedMoment, StoryEvent } from './story-event';
import type { MergedMoment, ReportedMoment } from '../../article/article';
import { compareEdtf } from '../../article/dates/edtf';
import { compareReported } from '../../article/lists/timeline';
import { cosine } from '../stories/term-vectors';
import { findContradictions } from './contradictions';
import { holds, lengthOf, toPeriod } from './dates-apart';
import { EventIndex, headingKey, strongestTerms } from './event-index';
import { saidOnce } from './said-once';
import { toSentenceVectors } from './sentence-vectors';

/**
 * What two reports of one event have in common on average, as the cosine of their words in the story. Above it,
 * reports of one day are of one event; what is reported with a vaguer date has to say more of the same,
 * and less where the heading is the same.
 */
const sameEvent = 0.3;
const sameVagueEvent = 0.4;
const sameHeadedEvent = 0.1;

const textOf = ({ heading, summary }: ReportedMoment): string =>
  [heading, summary].filter(Boolean).join('. ');

/** From the precise to the vague, then by time: whatever the order given, this one is the same. */
const compareForMerging = (a: ComparedMoment, b: ComparedMoment): number =>
  lengthOf(a.period) - lengthOf(b.period) || compareReported(a.reported, b.reported);

/**
 * A story's timeline: what articles report of one event is one moment with its sources, the clearest of them in
 * front; each with its weight: over the articles that report it, how near they stand to what the story is about.
 * Two moments of one article are two events, however alike, but a sentence is reported once. A vague date ("2023")
 * goes with the one precise event that it may mean, and stays by itself where it could be two. What an editor decided
 * comes before all of it.
 */
export function mergeMoments(
  reported: readonly ReportedMoment[],
  decisions: readonly Decision[] = [],
): MergedMoment[] {
  // Sums of weights differ in their last digit by the order of what is summed.
  const all = [...reported].sort(compareReported);
  const { vectors, center } = toSentenceVectors(
    all.map(textOf),
    all.map(({ date }) => date),
  );
  const compared = all
    .map((reported, at): ComparedMoment => {
      const vector = vectors[at] ?? new Map<string, number>();
      return {
        reported,
        vector,
        strongest: strongestTerms(vector),
        headed: headingKey(reported),
        period: toPeriod(reported.date),
        near: cosine(vector, center),
      };
    })
    .sort(compareForMerging);
  const decided = readDecisions(decisions, all);
  const index = new EventIndex();
  const events: StoryEvent[] = [];
  const groups = new Map<number, StoryEvent>();
  for (const moment of compared) {
    const group = decided.groupOf.get(moment.reported);
    let event = (group !== undefined && groups.get(group)) || eventOf(moment, index, decided);
    if (event) join(event, moment);
    else events.push((event = newEvent(moment)));
    if (group !== undefined) groups.set(group, event);
    index.add(event, moment);
  }
  const contradictions = findContradictions(events, decided);
  const merged = events
    .map((event) => toMerged(event, contradictions.get(event) ?? [], decided))
    .sort((a, b) => compareEdtf(a.moment.date, b.moment.date) || compareReported(a.moment, b.moment));
  return saidOnce(merged, decided);
}

const newEvent = (moment: ComparedMoment): StoryEvent => ({
  reported: [moment],
  articles: new Set([moment.reported.article.slug]),
  dates: new Set([moment.reported.date]),
  period: moment.period,
});

function join(event: StoryEvent, moment: ComparedMoment): void {
  event.reported.push(moment);
  event.articles.add(moment.reported.article.slug);
  event.dates.add(moment.reported.date);
}

/** Few moments have been decided about, and an event may have thousands of reports. */
const isKeptApart = (
  event: StoryEvent,
  { reported }: ComparedMoment,
  { groupOf, areApart }: Decided,
): boolean => groupOf.has(reported) && event.reported.some((one) => areApart(one.reported, reported));

/** The event that a moment reports: of its own date the most alike, else the only one that its date may mean. */
function eventOf(moment: ComparedMoment, index: EventIndex, decided: Decided): StoryEvent | null {
  const { reported, period } = moment;
  let best: { event: StoryEvent; alike: number } | null = null;
  const within: StoryEvent[] = [];
  for (const { event, alike } of index.find(moment)) {
    if (isKeptApart(event, moment, decided)) continue;
    const isSameDate = event.dates.has(reported.date);
    if (isSameDate && alike >= sameEvent) {
      if (!best || alike > best.alike) best = { event, alike };
    } else if (
      !isSameDate &&
      alike >= sameVagueEvent &&
      period &&
      event.period &&
      holds(period, event.period)
    )
      within.push(event);
  }
  // In other words, under the same heading of the same date.
  for (const { event, alike } of best ? [] : index.findHeaded(moment))
    if (alike >= sameHeadedEvent && !isKeptApart(event, moment, decided)) best = { event, alike };
  if (best) return best.event;
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** In words: a caption is shorter than a sentence, and a list longer. */
const [fewestWords, mostWords] = [5, 45];

/** How clearly a report says what happened, for who reads one of them only. */
function clarityOf({ reported: { heading, summary, origin }, near }: ComparedMoment): number {
  const words = summary?.split(' ').length ?? 0;
  const isWhole = words >= fewestWords && words <= mostWords && /[.!?…。۔؟]["'”’»)]*$/u.test(summary ?? '');
  return (origin === 'editor' ? 4 : 0) + (heading ? 2 : 0) + (isWhole ? 2 : 0) + near;
}

function toMerged(
  event: StoryEvent,
  contradicts: MergedMoment['contradicts'],
  { tellsSince, shownOf }: Decided,
): MergedMoment {
  const [first] = event.reported
    .map((moment) => ({
      ...moment,
      chosen: tellsSince(moment.reported),
      clarity: clarityOf(moment),
      length: lengthOf(moment.period),
    }))
    .sort(
      (a, b) =>
        b.chosen - a.chosen ||
        a.length - b.length ||
        b.clarity - a.clarity ||
        compareReported(a.reported, b.reported),
    );
  if (!first) throw new Error('An event that nobody tells of');
  const rest = event.reported
    .map(({ reported }) => reported)
    .filter((reported) => reported !== first.reported);
  const nearest = new Map<string, number>();
  for (const { reported, near } of event.reported)
    nearest.set(reported.article.slug, Math.max(nearest.get(reported.article.slug) ?? 0, near));
  return {
    moment: first.reported,
    sources: [first.reported, ...rest.sort(compareReported)],
    contradicts,
    shown: shownOf(event.reported.map(({ reported }) => reported)),
    weight: [...nearest.values()].sort().reduce((sum, near) => sum + near, 0),
  };
}
