import type { Article, Moment, Origin, Passage, PassageWords, PullQuote } from '../../../article/article';
import type { Dismissed } from '../../../article/revisions/edited-parts';
import { parseEdtf } from '../../../article/dates/edtf';
import { findWordsAgain, findWordsAmong } from '../../../article/find-words';
import { runsText } from '../../../article/passage-text';
import { fromMarkup } from '../inline-markup';
import { type FieldProblem, type Fields, whereFields } from '../article-fields';

interface Typed {
  current: Fields;
  fields: Fields;
  readDate(typed: string): string | null;
}

interface Marks {
  moments: Moment[];
  pullQuotes: PullQuote[];
  dismissed: Dismissed[];
}

/** Moments and pull quotes as an editor left them, each at its words in the text as it is now. */
export function editMarks(
  article: Article,
  passages: readonly Passage[],
  typed: Typed,
  problems: FieldProblem[],
): Marks {
  const { current, fields, readDate } = typed;
  const dismissed: Dismissed[] = [];
  const text = (name: string) => (fields[name] ?? '').trim();
  const refuse = (field: string, reason: string) => void problems.push({ field, reason });
  /** Whoever changes a suggestion has taken it over. */
  const originOf = (id: string, names: readonly string[]): Origin =>
    text(`${id}.state`) === 'accepted' ||
    names.some((name) => fields[`${id}.${name}`] !== current[`${id}.${name}`])
      ? 'editor'
      : 'suggestion';
  const wordsOf = (id: string, words: PassageWords): PassageWords | null => {
    const found = findWordsAgain(words, passages);
    if (!found)
      refuse(
        `${id}.state`,
        `its words are not in the text any more: “${words.exact}”. Remove it, or put them back`,
      );
    return found;
  };
  const dateOf = (field: string): string => {
    const given = text(field);
    const date = parseEdtf(given) ? given : readDate(given);
    if (date === null) refuse(field, 'is no date such as 2023-04-25, April 2023, 2011 or spring 2011');
    return date ?? '';
  };

  const moments = article.moments.flatMap((moment): Moment[] => {
    const { id } = moment;
    if (text(`${id}.state`) === 'dismissed') {
      dismissed.push({ date: moment.date, exact: moment.words.exact });
      return [];
    }
    const words = wordsOf(id, moment.words);
    const date = fields[`${id}.date`] === current[`${id}.date`] ? moment.date : dateOf(`${id}.date`);
    // A label was made for the date that it stood for.
    const label = date === moment.date ? moment.label : null;
    const [heading, summary] = [text(`${id}.heading`) || null, text(`${id}.summary`) || null];
    const origin = originOf(id, ['date', 'heading', 'summary']);
    return words ? [{ ...moment, date, label, heading, summary, words, origin }] : [];
  });
  const pullQuotes = article.pullQuotes.flatMap((quote): PullQuote[] => {
    const { id } = quote;
    if (text(`${id}.state`) === 'dismissed') {
      dismissed.push({ date: null, exact: quote.words.exact });
      return [];
    }
    const words = wordsOf(id, quote.words);
    const [speaker, statement] = [text(`${id}.speaker`) || null, text(`${id}.statement`) || null];
    const origin = originOf(id, ['quote', 'speaker', 'statement']);
    return words
      ? [{ ...quote, text: text(`${id}.quote`) || quote.text, speaker, statement, words, origin }]
      : [];
  });

  const added = (mark: 'new' | 'newquote'): PassageWords | null => {
    const field = `${mark}.words`;
    const exact = text(field);
    // Words that were copied from a field have its signs.
    const plain = runsText(fromMarkup(exact) ?? []);
    const [passageId, prefix, suffix] = whereFields.map((part) => fields[`${mark}.${part}`] ?? '');
    const around = { passageId: passageId ?? '', prefix: prefix ?? '', suffix: suffix ?? '' };
    const found =
      exact === ''
        ? null
        : (findWordsAmong(passages, exact, around) ?? findWordsAmong(passages, plain, around));
    if (exact !== '' && !found) refuse(field, 'stands nowhere in the text to the letter');
    return found;
  };
  const words = added('new');
  if (words)
    moments.push({
      ...{ id: nextId('m', article.moments), words, label: null, origin: 'editor' },
      date: text('new.date') === '' ? (readDate(words.exact) ?? dateOf('new.date')) : dateOf('new.date'),
      heading: text('new.heading') || null,
      summary: text('new.summary') || null,
    });
  else if (
    ['date', 'heading', 'summary'].some((name) => text(`new.${name}`) !== '') &&
    text('new.words') === ''
  )
    refuse('new.words', 'say which words of the text tell of the moment');
  const quoted = added('newquote');
  if (quoted)
    pullQuotes.push({
      ...{ id: nextId('q', article.pullQuotes), words: quoted, text: quoted.exact, origin: 'editor' },
      speaker: text('newquote.speaker') || null,
      statement: null,
    });
  return { moments, pullQuotes, dismissed };
}

const nextId = (letter: string, marks: readonly { id: string }[]): string =>
  `${letter}${Math.max(0, ...marks.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0))) + 1}`;
