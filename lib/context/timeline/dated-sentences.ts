import type { LanguageModel } from '../../language/parser/model';
import { readText } from '../../language/read-text';
import { splitText } from '../../language/tokens/sentences';
import { findTimexes } from '../dates/find-timexes';
import type { Timex } from '../dates/resolve/timex';
import { readMoments } from '../moments/find-moments';
import type { DatedSentence } from './build-timeline';

/** The day or the EDTF date that an expression names; null for lengths and habits. */
function dateOf({ type, value, edtf }: Timex): string | null {
  const day = /^\d{4}-\d\d-\d\d/u.exec(value)?.[0];
  if (type === 'TIME') return day ?? null;
  return type === 'DATE' ? edtf : null;
}

/**
 * The sentences of an article with the dates that stand in them and the events that they report.
 * @param published `YYYY-MM-DD` or a date-time: what "on Tuesday" is counted from
 */
export function readDatedSentences(article: {
  text: string;
  published: string;
  language: string;
  /** Null where the language can't be read: then no sentence reports an event. */
  model: LanguageModel | null;
}): DatedSentence[] {
  const { text, published, language, model } = article;
  const timexes = findTimexes(text, { published, language });
  const tree = model && readText(text, model);
  const { moments, clauses } = readMoments({ read: tree, timexes, published });
  let at = 0;
  return (tree ?? splitText(text, language)).sentences.map(({ start, end }) => {
    const dates: string[] = [];
    while ((timexes[at]?.start ?? Infinity) < end) {
      const timex = timexes[at];
      const date = timex && timex.start >= start ? dateOf(timex) : null;
      if (date !== null) dates.push(date);
      at += 1;
    }
    const isWithin = (one: { start: number }) => one.start >= start && one.start < end;
    const scores = new Map<string, number>();
    for (const { date, score } of clauses.filter(isWithin))
      scores.set(date, Math.max(score, scores.get(date) ?? 0));
    return {
      text: text.slice(start, end).replace(/\s+/gu, ' '),
      dates,
      moments: new Map(moments.filter(isWithin).map(({ date, heading }) => [date, heading])),
      scores,
    };
  });
}
