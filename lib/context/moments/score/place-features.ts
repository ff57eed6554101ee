import { subjectOf } from '../../../language/clauses';
import type { ReadText } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { eventNounsOf } from '../../headings/languages/event-words';
import { stem } from '../../headings/stem';
import type { DatedClause } from '../dated-clause';
import type { Features } from './clause-features';
import { verbKind } from './languages/verb-kinds';

/** Sentences that say what an article is about. */
const leadSentences = 3;

/** What an article is about, by the stems of its words. */
export interface Topic {
  /** Of the headline. */
  headline: ReadonlySet<string>;
  /** Of the first sentences. */
  lead: ReadonlySet<string>;
  /** Of names, as often as the text has them. */
  names: ReadonlyMap<string, number>;
}

/** What a text is about: the words of its headline, those that it opens with, and the names that it repeats. */
export function topicOf(read: ReadText, headline: ReadonlySet<string>): Topic {
  const lead = new Set<string>();
  const names = new Map<string, number>();
  for (const [at, { tokens }] of read.sentences.entries())
    for (const { form, upos } of tokens) {
      if (at < leadSentences && /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(upos) && form.length > 2)
        lead.add(stem(form));
      if (upos === 'PROPN' && form.length > 2) names.set(stem(form), (names.get(stem(form)) ?? 0) + 1);
    }
  return { headline, lead, names };
}

/** What a clause has to do with the article's topic, and how its date stands in it. */
export function placeFeatures(
  clause: DatedClause,
  read: ReadText,
  { headline, lead, names }: Topic,
): Features {
  const { sentence, head, dateAt, timex, words, sentenceAt } = clause;
  const { tokens } = sentence;
  const features: Features = new Map();
  const verb = tokens[head];
  if (!verb) return features;
  const kind = verbKind(verb.lemma.toLowerCase());
  if (kind) features.set(`verb ${kind}`, 1);
  const subject = subjectOf(sentence, head);
  const who = subject ? tokens[subject.at] : undefined;
  if (subject && who) {
    // "**Ada Holm**": any word of the name.
    const called = [subject.at, ...dependentsOf(sentence, subject.at, 'flat', 'compound')].map((at) =>
      stem(tokens[at]?.form ?? ''),
    );
    if (called.some((one) => headline.has(one))) features.set('subject in headline', 1);
    if (called.some((one) => lead.has(one))) features.set('subject in lead', 1);
    const isRepeated = called.some((one) => (names.get(one) ?? 0) > 2);
    if (who.upos === 'PROPN' && isRepeated) features.set('subject repeated', 1);
  }
  const own = new Set(
    words.flatMap((at) =>
      /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(tokens[at]?.upos ?? '') ? stem(tokens[at]?.form ?? '') : [],
    ),
  );
  if (sentenceAt >= leadSentences && own.size > 0)
    features.set('lead in clause', [...own].filter((one) => lead.has(one)).length / Math.max(3, own.size));
  const named = sentence.tokens.filter(({ upos }) => upos === 'PROPN').map(({ form }) => stem(form));
  const distinct = (of: (name: string) => boolean) => new Set(named.filter(of)).size;
  features.set('names in headline', Math.min(1, distinct((name) => headline.has(name)) / 2));
  features.set('names in lead', Math.min(1, distinct((name) => lead.has(name)) / 3));
  features.set('names repeated', Math.min(1, distinct((name) => (names.get(name) ?? 0) > 2) / 3));
  features.set('clause names', Math.min(1, words.filter((at) => tokens[at]?.upos === 'PROPN').length / 5));
  features.set('content', Math.min(1.5, own.size / 10));
  if (verb.deprel === 'root') features.set('main', 1);
  if (words.some((at) => /^(?:%|percent|prozent|pct|€|\$|£)$/iu.test(tokens[at]?.form ?? '')))
    features.set('amount', 1);
  features.set('through', sentenceAt / Math.max(1, read.sentences.length));
  if (timex) {
    features.set(dateAt < head ? 'date before verb' : 'date after verb', 1);
    const noun = tokens[tokens[dateAt]?.head ?? -1];
    if (noun?.upos === 'NOUN' || noun?.upos === 'PROPN') {
      const isEvent = eventNounsOf(read.language).has(noun.lemma.toLowerCase());
      features.set(isEvent ? 'date of event noun' : 'date of noun', 1);
    }
  }
  if (words.some((at) => eventNounsOf(read.language).has(tokens[at]?.lemma.toLowerCase() ?? '')))
    features.set('event noun', 1);
  return features;
}
