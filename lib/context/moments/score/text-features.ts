import type { ReadSentence, ReadText, Token } from '../../../language/read-text';
import { speechWordsOf } from '../../languages';
import type { Features } from './clause-features';

/**
 * What kind of text it is: a report tells in the third person and in the past of what others did and said; advice
 * speaks to its reader, an essay of its writer, and a listing in lines without a verb. Each from 0 to 1.
 */
export function textFeatures({ text, sentences, language }: ReadText): Features {
  const features: Features = new Map();
  const add = (name: string, value: number) => features.set(`text ${name}`, Math.min(1, value));
  const count = Math.max(1, sentences.length);
  const share = (holds: (sentence: ReadSentence) => boolean) => sentences.filter(holds).length / count;
  const quoted = new Set(sentences.filter(({ start, end }) => /["“”„«»]/u.test(text.slice(start, end))));
  const speaks = (person: string, isOf: (sentence: ReadSentence) => boolean = () => true) =>
    share((sentence) => isOf(sentence) && sentence.tokens.some((token) => isPronoun(token, person)));
  const isUnquoted = (sentence: ReadSentence) => !quoted.has(sentence);
  const hasToken = (is: (token: Token) => boolean) => share(({ tokens }) => tokens.some(is));
  add('in first person', speaks('1') * 2);
  add('in second person', speaks('2') * 3);
  add('of its writer', speaks('1', isUnquoted) * 4);
  add('to its reader', speaks('2', isUnquoted) * 5);
  add('asks', share(({ end }) => text[end - 1] === '?') * 6);
  add('exclaims', share(({ end }) => text[end - 1] === '!') * 8);
  add('orders', hasToken(({ feats, deprel }) => feats['Mood'] === 'Imp' && deprel === 'root') * 5);
  add('quotes', (quoted.size / count) * 2);
  const saying = speechWordsOf(language)?.verbs;
  add('says', hasToken(({ form }) => saying?.has(form.toLowerCase()) ?? false) * 2);
  add(
    'names',
    share(({ tokens }) => tokens.some(({ upos }, at) => upos === 'PROPN' && at > 0)),
  );
  add('of fragments', 1 - hasToken(({ upos }) => upos === 'VERB' || upos === 'AUX'));
  add(
    'past',
    hasToken((token) => isFinite(token) && token.feats['Tense'] === 'Past'),
  );
  const main = sentences.flatMap(({ tokens }) => tokens.filter(isOfMainVerb));
  const present = main.filter(({ feats }) => feats['Tense'] === 'Pres').length;
  add('present', present / Math.max(1, main.length));
  add(
    'numbers',
    share(({ tokens }) => tokens.filter(({ upos }) => upos === 'NUM').length > 2),
  );
  add('long', count / 60);
  add('words', sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) / count / 40);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const open = lines.filter((line) => !/[.!?…”"»):]$/u.test(line.trimEnd())).length;
  add('lines', open / Math.max(1, lines.length));
  if (isDateline(text.slice(0, 120))) add('dateline', 1);
  return features;
}

const isPronoun = ({ feats, upos }: Token, person: string): boolean =>
  upos === 'PRON' && feats['Person'] === person;

const isFinite = ({ feats }: Token): boolean => feats['VerbForm'] === 'Fin';

/** The finite verb of a main clause, or what helps it. */
const isOfMainVerb = (token: Token): boolean =>
  isFinite(token) && /^(?:root|aux|cop|aux:pass)$/u.test(token.deprel);

/** "ST. LOUIS (AP) — …" */
const isDateline = (opening: string): boolean => {
  const dash = opening.search(/\s[—–-]{1,2}\s/u);
  return dash > 0 && /\p{Lu}{3}/u.test((opening.split('\n')[0] ?? '').slice(0, dash));
};
