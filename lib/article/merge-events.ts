import type { MergedMoment, ToldMoment } from './article';
import { compareEdtf, parseEdtf, type EdtfDate } from './edtf';
import { eventWords, tellTheSame, type EventWords } from './event-words';
import { areAlike, compareTold, headingWords, mergeMoments } from './timeline';

const dayInMs = 86_400_000;

interface Period {
  start: number;
  end: number;
  /** An interval is how long something took; all others are how precisely it is known. */
  isInterval: boolean;
}

interface Event {
  sources: ToldMoment[];
  words: (EventWords & { heading: ReadonlySet<string> })[];
  articles: Set<string>;
  period: Period | null;
}

function toPeriod(date: EdtfDate | null): Period | null {
  if (!date?.start || !date.end) return null;
  const [start, end] = [Date.parse(date.start), Date.parse(date.end) + dayInMs];
  // "About March 2012" may be the month before or after.
  const margin = date.approximate || date.uncertain ? end - start : 0;
  return { start: start - margin, end: end + margin, isInterval: date.precision === 'interval' };
}

const toEvent = (sources: ToldMoment[]): Event => ({
  sources,
  words: sources.map((told) => ({ ...eventWords(told), heading: headingWords(told.heading) })),
  articles: new Set(sources.map(({ article }) => article.slug)),
  period: toPeriod(parseEdtf(sources[0]?.date ?? '')),
});

const lengthOf = (period: Period): number => period.end - period.start;

const holds = (outer: Period, inner: Period): boolean =>
  !outer.isInterval && !inner.isInterval && outer.start <= inner.start && inner.end <= outer.end;

/** An article tells of an event once: two of its moments are two events, however alike. */
const areApart = (a: Event, b: Event): boolean => [...a.articles].every((slug) => !b.articles.has(slug));

const isSame = (a: Event, b: Event): boolean =>
  a.words.some((one) =>
    b.words.some((other) => areAlike(one.heading, other.heading) || tellTheSame(one, other)),
  );

/** Of those who tell of an event, the one whose date is the most precise; the earliest of them. */
function tellerOf(sources: readonly ToldMoment[]): ToldMoment | undefined {
  const lengths = sources.map(({ date }) => {
    const period = toPeriod(parseEdtf(date));
    return period ? lengthOf(period) : Infinity;
  });
  return sources[lengths.indexOf(Math.min(...lengths))];
}

const join = (host: Event, guest: Event): Event => ({
  sources: [...host.sources, ...guest.sources],
  words: [...host.words, ...guest.words],
  articles: new Set([...host.articles, ...guest.articles]),
  period: host.period,
});

/**
 * Joins each event, from the precise to the vague, with the one that it is told of more precisely, or as
 * precisely in other words. Where there are two such ("2023" with a meeting in April and one in May) it
 * could be either, and stays by itself.
 */
function joinWithinPrecision(events: readonly Event[]): Event[] {
  const length = ({ period }: Event): number => (period ? lengthOf(period) : Infinity);
  const ordered = [...events].sort((a, b) => length(a) - length(b));
  const joined: Event[] = [];
  for (const event of ordered) {
    const { period } = event;
    const hosts = period
      ? joined.filter(
          (host) => host.period && holds(period, host.period) && areApart(host, event) && isSame(host, event),
        )
      : [];
    const [host] = hosts;
    if (host && hosts.length === 1) joined[joined.indexOf(host)] = join(host, event);
    else joined.push(event);
  }
  return joined;
}

/** Told to the day, two dates of one event lie a day or two apart; a week apart they are two events. */
const nearDays = 2 * dayInMs;
/** Told to the year, an event is remembered a year off, not ten. */
const nearYears = 366 * dayInMs;

/**
 * How far apart the dates of one event may lie and still be meant for the same: as far as the vaguer of
 * the two is vague. Meetings come back every few months; a year is not told of them.
 */
const tolerance = (a: Period, b: Period): number =>
  Math.min(nearYears, Math.max(nearDays, lengthOf(a), lengthOf(b)));

function contradict(a: Event, b: Event): boolean {
  if (!a.period || !b.period || a.period.isInterval || b.period.isInterval) return false;
  const gap = Math.max(a.period.start - b.period.end, b.period.start - a.period.end);
  const isNear = gap >= 0 && gap <= tolerance(a.period, b.period);
  return isNear && areApart(a, b) && isSame(a, b);
}

/**
 * A story's timeline: the same event told differently is one entry, with the most precise of its dates
 * and everyone who tells of it. What is told with dates that exclude each other ("2011" and "March 2012")
 * stays as two entries, each naming the other's sources: who is right is not for us to say.
 */
export function mergeEvents(told: readonly ToldMoment[]): MergedMoment[] {
  const events = joinWithinPrecision(mergeMoments(told).map(({ sources }) => toEvent(sources)));
  const merged = events.flatMap((event): MergedMoment[] => {
    const sources = [...event.sources].sort(compareTold);
    const moment = tellerOf(sources);
    const others = events.filter((other) => other !== event && contradict(event, other));
    const contradicts = others.flatMap((other) => other.sources).sort(compareTold);
    return moment ? [{ moment, sources, contradicts }] : [];
  });
  return merged.sort((a, b) => compareEdtf(a.moment.date, b.moment.date) || compareTold(a.moment, b.moment));
}
