import type { Contradiction, ToldMoment } from '../../article/article';
import { compareTold } from '../../article/timeline';
import {
  agreeInAllButDate,
  agreeInAllButNumber,
  type ComparedText,
  longWords,
  toComparedText,
} from './agreeing-texts';
import { areNearlyApart, type Period } from './dates-apart';
import type { StoryEvent } from './story-event';

interface Told {
  event: StoryEvent;
  told: ToldMoment;
  period: Period | null;
  text: ComparedText;
}

/**
 * Where two articles say the same in the same words, but for the date or a number: one of them is wrong. What is
 * merely alike is no contradiction: things happen again, and are told again with other numbers.
 */
export function findContradictions(events: readonly StoryEvent[]): Map<StoryEvent, Contradiction[]> {
  const byWords = new Map<string, Told[]>();
  for (const alike of groupBy(events.flatMap(reportsOf), ({ told }) =>
    longWords(textOf(told), told.article.language),
  ).values()) {
    if (alike.length < 2) continue;
    for (const { event, told, period } of alike) {
      const text = toComparedText(textOf(told), told.article.language);
      const same = byWords.get(text.words);
      if (same) same.push({ event, told, period, text });
      else byWords.set(text.words, [{ event, told, period, text }]);
    }
  }
  const found = new Map<StoryEvent, Contradiction[]>();
  const add = (event: StoryEvent, contradiction: Contradiction): void => {
    const list = found.get(event);
    if (list) list.push(contradiction);
    else found.set(event, [contradiction]);
  };
  for (const same of byWords.values())
    for (const [at, a] of same.entries())
      for (const b of same.slice(at + 1, at + 1 + mostCompared)) {
        const differs = differenceOf(a, b);
        if (differs === null) continue;
        const [first, second] = compareTold(a.told, b.told) <= 0 ? [a, b] : [b, a];
        add(first.event, { differs, own: first.told, other: second.told });
        if (first.event !== second.event) add(second.event, { differs, own: second.told, other: first.told });
      }
  for (const list of found.values())
    list.sort((a, b) => compareTold(a.own, b.own) || compareTold(a.other, b.other));
  return found;
}

const textOf = ({ summary, heading }: ToldMoment): string => summary ?? heading ?? '';

const reportsOf = (event: StoryEvent): Omit<Told, 'text'>[] =>
  event.told.map(({ told, period }) => ({ event, told, period }));

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

function differenceOf(a: Told, b: Told): Contradiction['differs'] | null {
  if (a.told.article.slug === b.told.article.slug || !a.period || !b.period) return null;
  if (a.event === b.event || a.told.date === b.told.date)
    return a.told.date === b.told.date && agreeInAllButNumber(a.text, b.text) ? 'number' : null;
  return areNearlyApart(a.period, b.period) && agreeInAllButDate(a.text, b.text) ? 'date' : null;
}
