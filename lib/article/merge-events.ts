import type { MergedMoment, ToldMoment } from './article';
import { compareEdtf, parseEdtf, type EdtfDate } from './edtf';
import { eventWords, tellShare, tellTheSame, type EventWords } from './event-words';
import { alikeShare, areAlike, compareTold, headingWords, mergeMoments } from './timeline';
import { rarestFirst, WordIndex } from './word-index';

const dayInMs = 86_400_000;

interface Period {
  start: number;
  end: number;
  /** An interval is how long something took; all others are how precisely it is known. */
  isInterval: boolean;
}

interface ToldWords extends EventWords {
  heading: ReadonlySet<string>;
}

interface Event {
  sources: ToldMoment[];
  words: ToldWords[];
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
function areApart(a: Event, b: Event): boolean {
  const [few, many] =
    a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  return [...few].every((slug) => !many.has(slug));
}

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

function join(host: Event, guest: Event): void {
  host.sources.push(...guest.sources);
  host.words.push(...guest.words);
  for (const slug of guest.articles) host.articles.add(slug);
}

/** Words in the order of their rarity in all of a story. */
interface Orders {
  heading: (words: ReadonlySet<string>) => string[];
  all: (words: ReadonlySet<string>) => string[];
}

function ordersOf(events: readonly Event[]): Orders {
  const told = events.flatMap(({ words }) => words);
  return {
    heading: rarestFirst(told.map(({ heading }) => heading)),
    all: rarestFirst(told.map(({ words }) => words)),
  };
}

/** Events by the year that they begin in and by their words, so that each is compared with few others. */
class EventIndex {
  readonly #years = new Map<number, { headings: WordIndex<Event>; words: WordIndex<Event> }>();

  constructor(private readonly orders: Orders) {}

  /** @param words those of them that aren't there yet */
  add(event: Event, words: readonly ToldWords[]): void {
    if (!event.period) return;
    const year = new Date(event.period.start).getUTCFullYear();
    let ofYear = this.#years.get(year);
    if (!ofYear) {
      ofYear = {
        headings: new WordIndex(this.orders.heading, alikeShare),
        words: new WordIndex(this.orders.all, tellShare),
      };
      this.#years.set(year, ofYear);
    }
    for (const one of words) {
      ofYear.headings.add(one.heading, event);
      ofYear.words.add(one.words, event);
    }
  }

  /** Each event that may be the same and begins in the years of these times, once. */
  *find(event: Event, from: number, to: number): Generator<Event> {
    const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
    const found = new Set<Event>();
    for (const [year, ofYear] of this.#years) {
      if (year < first || year > last) continue;
      for (const one of event.words) {
        for (const candidates of [ofYear.headings.find(one.heading), ofYear.words.find(one.words)]) {
          for (const other of candidates) {
            if (found.has(other)) continue;
            found.add(other);
            yield other;
          }
        }
      }
    }
  }
}

/**
 * Joins each event, from the precise to the vague, with the one that it is told of more precisely, or as
 * precisely in other words. Where there are two such ("2023" with a meeting in April and one in May) it
 * could be either, and stays by itself.
 */
function joinWithinPrecision(events: readonly Event[], orders: Orders): Event[] {
  const length = ({ period }: Event): number => (period ? lengthOf(period) : Infinity);
  const ordered = [...events].sort((a, b) => length(a) - length(b));
  const joined: Event[] = [];
  const index = new EventIndex(orders);
  for (const event of ordered) {
    const host = onlyHost(event, index);
    if (host) join(host, event);
    else joined.push(event);
    index.add(host ?? event, event.words);
  }
  return joined;
}

function onlyHost(event: Event, index: EventIndex): Event | null {
  const { period } = event;
  if (!period) return null;
  let only: Event | null = null;
  for (const host of index.find(event, period.start, period.end)) {
    if (!host.period || !holds(period, host.period)) continue;
    if (!areApart(host, event) || !isSame(host, event)) continue;
    if (only) return null;
    only = host;
  }
  return only;
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

/** Of each event, those that its dates and another's exclude each other with. */
function findContradictions(events: readonly Event[], orders: Orders): Map<Event, Event[]> {
  const index = new EventIndex(orders);
  for (const event of events) index.add(event, event.words);
  const found = new Map(events.map((event): [Event, Event[]] => [event, []]));
  for (const event of events) {
    if (!event.period) continue;
    const { end } = event.period;
    // What lies before has found, or will find, this one.
    for (const later of index.find(event, end, end + nearYears)) {
      if (!later.period || later.period.start < end || !contradict(event, later)) continue;
      found.get(event)?.push(later);
      found.get(later)?.push(event);
    }
  }
  return found;
}

/**
 * A story's timeline: the same event told differently is one entry, with the most precise of its dates
 * and everyone who tells of it. What is told with dates that exclude each other ("2011" and "March 2012")
 * stays as two entries, each naming the other's sources: who is right is not for us to say.
 */
export function mergeEvents(told: readonly ToldMoment[]): MergedMoment[] {
  const apart = mergeMoments(told).map(({ sources }) => toEvent(sources));
  const orders = ordersOf(apart);
  const events = joinWithinPrecision(apart, orders);
  const contradictions = findContradictions(events, orders);
  const merged = events.flatMap((event): MergedMoment[] => {
    const sources = [...event.sources].sort(compareTold);
    const moment = tellerOf(sources);
    const contradicts = (contradictions.get(event) ?? []).flatMap((other) => other.sources).sort(compareTold);
    return moment ? [{ moment, sources, contradicts }] : [];
  });
  return merged.sort((a, b) => compareEdtf(a.moment.date, b.moment.date) || compareTold(a.moment, b.moment));
}
