import { parseEdtf } from '../../../article/dates/edtf';
import type { ReadText } from '../../../language/read-text';
import { tenseOf } from '../../../language/verbs';
import { namedDay } from '../../dates/named-days';
import type { DatedClause } from '../dated-clause';
import type { Features } from './clause-features';

/**
 * What a text calls the date of a clause: "on Friday", "last month", "in March", "March 3, 2019". A month or season that
 * nothing places, told of in the present, comes every year; one that is reckoned from today is of the news.
 */
export function namingFeatures({ timex, date, sentence, head }: DatedClause, read: ReadText): Features {
  const features: Features = new Map();
  if (!timex) return features;
  const named = read.text.slice(timex.start, timex.end);
  const { isWeekday, isReckoned, isPlaced } = namedDay(named, read.language, timex.value);
  const precision = parseEdtf(date)?.precision ?? 'none';
  const how = isPlaced
    ? 'placed'
    : isWeekday
      ? 'weekday'
      : isReckoned
        ? 'reckoned'
        : /\d{4}|[’']\d\d/u.test(named)
          ? 'with year'
          : 'without year';
  features.set(`named ${precision} ${how}`, 1);
  const { time, perfect } = tenseOf(sentence, head, read.language);
  if (how === 'without year') features.set(`without year ${perfect ? 'perfect' : (time ?? 'none')}`, 1);
  const dateAt = sentence.tokens.findIndex(({ start }) => start >= timex.start);
  const [before, after] = [
    sentence.tokens[dateAt - 1],
    sentence.tokens.find(({ start }) => start >= timex.end),
  ];
  // "Alder Open **2023**", "the **2023** Alder Open"
  if (how === 'with year' && before?.upos === 'PROPN') features.set('year behind name', 1);
  if (how === 'with year' && after?.upos === 'PROPN') features.set('year before name', 1);
  if (how === 'with year' && after?.upos === 'NOUN') features.set('year before noun', 1);
  return features;
}
