import type { Contradiction, ReportedMoment } from '../../article/article';
import { compareReported } from '../../article/lists/timeline';
import {
  agreeInAllButDate,
  agreeInAllButNumber,
  type ComparedText,
  longWords,
  toComparedText,
} from './agreeing-texts';
import { areNearlyApart, type Period } from './dates-apart';
import type { Decided } from './decisions/read-decisions';
import type { StoryEvent } from './story-event';

interface ReportedDate {
  event: StoryEvent;
  reported: ReportedMoment;
  period: Period | null;
  text: ComparedText;
}

/**
 * Where two articles say the same in the same words, but for the date or a number: one of them is wrong. What is
 * merely alike is no contradiction: things happen again, and are reported again with other numbers. Nor is a
 * sentence that gives an article both dates; nor what an editor settled.
 */
export function findContradictions(
  events: readonly StoryEvent[],
  decided: Pick<Decided, 'settledOf'>,
): Map<StoryEvent, Contradiction[]> {
  const byWords = new Map<string, ReportedDate[]>();
  for (const alike of groupBy(events.flatMap(reportsOf), ({ reported }) =>
    longWords(textOf(reported), reported.article.language),
  ).values()) {
    if (alike.length < 2) continue;
    for (const { event, reported, period } of alike) {
      const text = toComparedText(textOf(reported), reported.article.language);
      const same = byWords.get(text.words);
      if (same) same.push({ event, reported, period, text });
      else byWords.set(text.words, [{ event, reported, period, text }]);
    }
  }
  const found = new Map<StoryEvent, Contradiction[]>();
  const add = (event: StoryEvent, contradiction: Contradiction): void => {
    const list = found.get(event);
    if (list) list.push(contradiction);
    else found.set(event, [contradiction]);
  };
  for (const same of byWords.values()) {
    const listed = new Set(same.map(({ reported }) => dateKey(reported, reported.date)));
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1, at + 1 + mostCompared)) {
        const differs = differenceOf(a, b);
        if (differs === null || (differs === 'date' && hasBothDates(listed, a, b))) continue;
        const [first, second] = compareReported(a.reported, b.reported) <= 0 ? [a, b] : [b, a];
        const settled = decided.settledOf(first.reported, second.reported);
        if (settled === 'settled') continue;
        const left = settled === 'left';
        add(first.event, { differs, own: first.reported, other: second.reported, left });
        if (first.event !== second.event)
          add(second.event, { differs, own: second.reported, other: first.reported, left });
      }
  }
  for (const list of found.values())
    list.sort((a, b) => compareReported(a.own, b.own) || compareReported(a.other, b.other));
  return found;
}

const textOf = ({ summary, heading }: ReportedMoment): string => summary ?? heading ?? '';

const reportsOf = (event: StoryEvent): Omit<ReportedDate, 'text'>[] =>
  event.reported.map(({ reported, period }) => ({ event, reported, period }));

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Agencies' sentences stand in hundreds of articles; as many as this are compared with each. */
const mostCompared = 50;

function differenceOf(a: ReportedDate, b: ReportedDate): Contradiction['differs'] | null {
  if (a.reported.article.slug === b.reported.article.slug || !a.period || !b.period) return null;
  if (a.event === b.event || a.reported.date === b.reported.date)
    return a.reported.date === b.reported.date && agreeInAllButNumber(a.text, b.text) && !isUpdate(a, b)
      ? 'number'
      : null;
  return areNearlyApart(a.period, b.period) && agreeInAllButDate(a.text, b.text) && !isRoutine(a, b)
    ? 'date'
    : null;
}

const dateKey = ({ article }: ReportedMoment, date: string): string => `${date} ${article.slug}`;

/** True where an article has the other's date beside its own: the sentence names several. */
const hasBothDates = (listed: ReadonlySet<string>, a: ReportedDate, b: ReportedDate): boolean =>
  listed.has(dateKey(a.reported, b.reported.date)) || listed.has(dateKey(b.reported, a.reported.date));

const dayInMs = 86_400_000;

const publishedDay = ({ reported: { article } }: ReportedDate): number =>
  Math.floor(Date.parse(article.publishedAt.slice(0, 10)) / dayInMs);

const daysBefore = (report: ReportedDate): number =>
  publishedDay(report) - Math.floor((report.period?.start ?? NaN) / dayInMs);

/** In days: as long as that, tolls rise and estimates are corrected. */
const freshNews = 30;

/** True where the later report may know more: news that was still young, on another day. */
const isUpdate = (a: ReportedDate, b: ReportedDate): boolean =>
  publishedDay(a) !== publishedDay(b) && Math.min(daysBefore(a), daysBefore(b)) <= freshNews;

/** True of what is reported again and again of its own day: "the court sat on Tuesday", "on Wednesday". */
const isRoutine = (a: ReportedDate, b: ReportedDate): boolean =>
  publishedDay(a) !== publishedDay(b) && daysBefore(a) === daysBefore(b);
