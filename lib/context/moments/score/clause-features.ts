import { parseEdtf } from '../../../article/dates/edtf';
import { auxiliariesOf, governorOf, objectsOf, obliquesOf, subjectOf } from '../../../language/clauses';
import type { ReadText } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { isNegated, isPassive, tenseOf } from '../../../language/verbs';
import { speechWordsOf } from '../../languages';
import type { DatedClause } from '../dated-clause';

/** What is known of a clause, by name; a feature that does not hold is not there. */
export type Features = Map<string, number>;

const dayInMs = 86_400_000;
const stative = new Set([
  'be',
  'have',
  'sein',
  'haben',
  'être',
  'avoir',
  'ser',
  'estar',
  'tener',
  'haber',
  'essere',
  'avere',
  'ter',
  'haver',
  'быть',
  'być',
  'mieć',
  'zijn',
  'hebben',
  'vara',
  'ha',
  'být',
  'mít',
  'бути',
]);

/** Days from the date to publication as a level: what is near matters to the news in another way. */
function ageLevel(date: string, published: string): string {
  const parsed = parseEdtf(date);
  const [start, end] = [parsed?.start, parsed?.end];
  if (start && start > published) return 'coming';
  if (!end) return 'open';
  const days = (Date.parse(published) - Date.parse(end)) / dayInMs;
  if (days < 0) return 'running';
  return days < 1 ? 'today' : days < 8 ? 'week' : days < 60 ? 'weeks' : days < 400 ? 'year' : 'old';
}

/** True where the characters stand inside quotation marks that the sentence opens or closes. */
function isQuoted(text: string, sentence: { start: number; end: number }, at: number): boolean {
  const before = text.slice(sentence.start, at);
  const opened = (before.match(/[“«„]|(?<=^|\s)["'‘](?=\S)/gu) ?? []).length;
  const closed = (before.match(/[”»]|(?<=\S)["](?=\s|[.,;:!?]|$)/gu) ?? []).length;
  return opened > closed;
}

function isBracketed(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  return /[([][^)\]]*$/u.test(before) && /^[^([]*[)\]]/u.test(after);
}

/**
 * What tells whether a dated clause reports an event that helps to understand the story. Named by grammar
 * and place, never by words of one language, so that what is learned in one holds in the others.
 */
export function clauseFeatures(clause: DatedClause, read: ReadText, published: string): Features {
  const { sentence, head, dateAt, timex, date, sentenceAt, words } = clause;
  const { tokens } = sentence;
  const features: Features = new Map();
  const add = (name: string, value = 1) => features.set(name, value);
  const verb = tokens[head];
  const dated = tokens[dateAt];
  if (!verb || !dated) return features;
  const { time, perfect, modal } = tenseOf(sentence, head, read.language);
  const subject = subjectOf(sentence, head);
  const subjectToken = subject ? tokens[subject.at] : undefined;
  const precision = parseEdtf(date)?.precision ?? 'none';
  const age = ageLevel(date, published);

  add('bias');
  add(`precision ${precision}`);
  add(`age ${age}`);
  add(`tense ${time ?? 'none'}${perfect ? ' perfect' : ''}`);
  if (modal) add('modal');
  add(`head ${verb.upos}`);
  add(`clause ${verb.deprel}`);
  add(`date as ${timex ? dated.deprel : 'lead'}`);
  if (timex) add(`date is ${/\p{N}/u.test(read.text.slice(timex.start, timex.end)) ? 'named' : 'relative'}`);
  if (timex?.type === 'TIME') add('time of day');
  if (timex?.type === 'DURATION') add('length');
  const joint = timex && jointOf(clause);
  if (joint) add(`date after ${joint}`);
  if (timex && timex.start - sentence.start < 4) add('date opens sentence');
  add(`subject ${subject ? `${subject.from} ${subjectToken?.upos ?? ''}` : 'none'}`);
  if (objectsOf(sentence, head).length > 0) add('object');
  if (obliquesOf(sentence, head).length > 1) add('obliques');
  if (isPassive(sentence, head)) add('passive');
  if (isNegated(sentence, head, read.language)) add('negated');
  if (stative.has(verb.lemma) || auxiliariesOf(sentence, head).some((at) => tokens[at]?.deprel === 'cop'))
    add('stative');
  const speech = speechWordsOf(read.language);
  if (speech?.verbs.has(verb.form.toLowerCase())) add('saying');
  if (governorOf(sentence, head) !== null) add('governed');
  if (dependentsOf(sentence, head, 'mark').length > 0) add('subordinate');
  const start = timex?.start ?? tokens[head]?.start ?? sentence.start;
  if (isQuoted(read.text, sentence, start)) add('quoted');
  if (timex && isBracketed(read.text, timex)) add('bracketed');
  add('depth', Math.min(4, depthBetween(clause)));
  add('words', Math.min(1.5, words.length / 20));
  add('short', words.length < 5 ? 1 : 0);
  add(`place ${sentenceAt === 0 ? 'first' : sentenceAt < 3 ? 'lead' : sentenceAt < 10 ? 'early' : 'later'}`);
  add('down', Math.min(1, sentenceAt / 40));
  add('confidence', confidenceOf(clause));
  if (words.some((at) => tokens[at]?.upos === 'PROPN')) add('names');
  const persons = new Set(
    tokens.flatMap(({ feats, upos }) => (upos === 'PRON' || upos === 'DET' ? (feats['Person'] ?? []) : [])),
  );
  const hasQuotes = /["“”„«»]/u.test(read.text.slice(sentence.start, sentence.end));
  // Outside of quotations it is the writer who speaks, of himself or to the reader.
  if (persons.has('1')) add(hasQuotes ? 'first person quoted' : 'first person');
  if (persons.has('2')) add(hasQuotes ? 'second person quoted' : 'second person');
  if (subjectToken?.feats['Person'] === '1' || subjectToken?.feats['Person'] === '2')
    add('speaker as subject');
  if (tokens.some(({ feats, deprel }) => feats['Mood'] === 'Imp' && deprel === 'root')) add('imperative');
  if (verb.upos !== 'VERB' && verb.upos !== 'AUX' && dependentsOf(sentence, head, 'nsubj').length === 0)
    add('no clause');
  const verbs = tokens.filter(({ upos }) => upos === 'VERB').length;
  add('verbs', Math.min(1, verbs / 6));
  const capitals = tokens.filter(({ form, upos }) => upos !== 'PUNCT' && /^\p{Lu}/u.test(form)).length;
  if (capitals > tokens.length * 0.6) add('capitals');
  add('sentence words', Math.min(2, tokens.length / 25));
  if (tokens.filter(({ upos }) => upos === 'NUM').length > 4) add('numbers');
  if (!/[.!?…”"»)]$/u.test(read.text.slice(sentence.start, sentence.end))) add('no stop');
  add(`${age} ${time ?? 'none'}`);
  add(`${precision} ${timex ? dated.deprel : 'lead'}`);
  return features;
}

/** Prepositions before a date, in all languages, by what they make of it. */
const joints: readonly [kind: string, words: RegExp][] = [
  ['since', /^(?:since|seit|depuis|desde|dal|dalla|sinds|sedan|od|від|beri)$/u],
  ['until', /^(?:until|till|through|bis|jusqu.*|hasta|fino|até|tot|totdat|till|do|до)$/u],
  ['by', /^(?:by|before|avant|antes|prima|vor|voor|przed|до|före)$/u],
  ['after', /^(?:after|nach|après|después|tras|dopo|após|na|po|после|після|efter)$/u],
  ['during', /^(?:during|over|während|pendant|durant|durante|tijdens|podczas|under)$/u],
  ['for', /^(?:for|für|pour|para|per|voor|för)$/u],
  ['from', /^(?:from|of|ab|aus|von|vom|des?|du|del|della|di|från|av|van|uit|z|из|з)$/u],
];

function jointOf({ sentence, dateAt }: DatedClause): string | null {
  const [at] = dependentsOf(sentence, dateAt, 'case', 'mark');
  const word = at === undefined ? undefined : sentence.tokens[at]?.form.toLowerCase();
  return word === undefined ? null : (joints.find(([, words]) => words.test(word))?.[0] ?? 'other');
}

/** How many words lie between the date and the head of its clause. */
function depthBetween({ sentence, dateAt, head }: DatedClause): number {
  let depth = 0;
  for (let at = dateAt; at >= 0 && at !== head && depth < 9; at = sentence.tokens[at]?.head ?? -1) depth += 1;
  return depth;
}

/** How likely the words between the date and its clause hang together as they were read. */
function confidenceOf({ sentence, dateAt, head }: DatedClause): number {
  let likely = 1;
  for (let at = dateAt; at >= 0 && at !== head; at = sentence.tokens[at]?.head ?? -1)
    likely *= sentence.tokens[at]?.confidence ?? 0;
  return likely;
}
