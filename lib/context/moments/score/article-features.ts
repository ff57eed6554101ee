import type { ReadSentence, ReadText } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { placeFeatures, topicOf } from './place-features';
import { clauseFeatures, type Features } from './clause-features';
import type { DatedClause } from '../dated-clause';
import { isOfNews } from '../news-days';
import { stem } from '../../headings/stem';
import { dateFeatures } from './date-features';
import { namingFeatures } from './naming-features';
import { textFeatures } from './text-features';

/** Names and other words that carry what a sentence is about, each once. */
function contentStems({ tokens }: ReadSentence): string[] {
  const stems = tokens.flatMap(({ form, upos }) =>
    /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(upos) && form.length > 2 ? stem(form) : [],
  );
  return [...new Set(stems)];
}

/** How near each sentence stands to what the text as a whole is about, from 0 to 1. */
function centralities(stems: readonly (readonly string[])[]): number[] {
  const counts = new Map<string, number>();
  for (const words of stems) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sums = stems.map((words) => {
    const sum = words.reduce((total, word) => total + Math.log(counts.get(word) ?? 1), 0);
    return sum / Math.sqrt(Math.max(4, words.length));
  });
  const most = Math.max(1e-9, ...sums);
  return sums.map((sum) => sum / most);
}

const shareOf = (wanted: ReadonlySet<string>, held: readonly string[]): number =>
  wanted.size === 0 ? 0 : held.filter((word) => wanted.has(word)).length / wanted.size;

/**
 * The features of each dated clause of a text: those of the clause itself, and what the whole article tells
 * of it: whether the headline speaks of it, how central it is, and which dates stand beside it.
 * @param published `YYYY-MM-DD`
 * @param nows the expressions that name the time of writing: "now", "recently"
 */
export function momentFeatures(
  clauses: readonly DatedClause[],
  read: ReadText,
  published: string,
  headline: string | null,
  nows: readonly TextSpan[],
): Features[] {
  const stems = read.sentences.map(contentStems);
  const central = centralities(stems);
  const wanted = new Set(
    (headline?.match(/\p{L}[\p{L}\p{M}]+|\p{N}+/gu) ?? [])
      .filter((word) => word.length > 3 || /^\p{Lu}|\p{N}/u.test(word))
      .map(stem),
  );
  const topic = topicOf(read, wanted);
  const dated = clauses.filter(({ timex }) => timex !== null);
  const news = dated.filter(({ date }) => isOfNews(date, published));
  const ofDate = new Map<string, number>();
  for (const { date } of dated) ofDate.set(date, (ofDate.get(date) ?? 0) + 1);
  const firstNews = news[0]?.sentenceAt ?? Infinity;
  const bestLead = Math.max(
    0,
    ...clauses.map(({ timex, sentenceAt }) =>
      timex === null ? shareOf(wanted, stems[sentenceAt] ?? []) : 0,
    ),
  );
  const dates = dateFeatures(dated, published, read.sentences.length);
  const ofText = new Map([...textFeatures(read), ...dates.ofText]);
  if (wanted.size > 0)
    ofText.set('headline in opening', Math.max(0, ...stems.slice(0, 4).map((one) => shareOf(wanted, one))));
  return clauses.map((clause) => {
    const features = clauseFeatures(clause, read, published);
    const { sentence, sentenceAt, words, timex, date } = clause;
    const add = (name: string, value = 1) => features.set(name, value);
    const own = words.flatMap((at) => stem(sentence.tokens[at]?.form ?? ''));
    const inSentence = shareOf(wanted, stems[sentenceAt] ?? []);
    if (wanted.size > 0) {
      add('headline known');
      add('headline in clause', shareOf(wanted, [...new Set(own)]));
      add('headline in sentence', inSentence);
      if (timex === null && inSentence > 0 && inSentence === bestLead) add('nearest to headline');
    }
    for (const [name, value] of placeFeatures(clause, read, topic)) add(name, value);
    for (const [name, value] of namingFeatures(clause, read)) add(name, value);
    const held = stems[sentenceAt] ?? [];
    add('lead in sentence', held.filter((one) => topic.lead.has(one)).length / Math.max(4, held.length));
    add('central', central[sentenceAt] ?? 0);
    for (const [name, value] of ofText) add(name, value);
    if (timex) for (const [name, value] of dates.of(clause)) add(name, value);
    add('dated clauses', Math.min(2, dated.length / 15));
    add('dates in sentence', dated.filter((other) => other.sentenceAt === sentenceAt).length / 3);
    add('clauses of date', Math.min(1, ((ofDate.get(date) ?? 1) - 1) / 4));
    const { start } = sentence;
    if (/(?:^|\n)\s*$/u.test(read.text.slice(Math.max(0, start - 9), start))) add('opens paragraph');
    if (timex === null) {
      add('lead');
      // What makes news of a sentence without a date: the headline, "now", and what has just come about.
      add('lead in headline', inSentence);
      for (const name of [...features.keys()])
        if (/^(?:tense|saying|passive|negated|stative|names$|speaker|head (?!VERB))/u.test(name))
          add(`lead ${name}`);
      if (nows.some(({ start: at }) => at >= sentence.start && at < sentence.end)) add('lead now');
      add('lead down', Math.min(1, sentenceAt / 8));
      if (firstNews < 3) add('lead beside dated news');
      if (firstNews === sentenceAt + 1 || firstNews === sentenceAt) add('lead before dated news');
      if (dated.some((other) => other.sentenceAt === sentenceAt)) add('lead holds date');
    } else if (isOfNews(date, published)) {
      add('news');
      if (sentenceAt === firstNews) add('first news');
    }
    return features;
  });
}
