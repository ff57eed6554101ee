import { auxiliariesOf, subjectOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import { isPassive } from '../../../language/verbs';
import { speechWordsOf } from '../../languages';
import type { HeadingSource } from '../heading-source';
import type { HeadingParts } from './heading-parts';
import { isDated, keeper, subjectPhrase } from './heading-subject';

/** Words that open another clause: a heading ends before them. */
const opening = /^(?:SCONJ|CCONJ)$/u;

/** Dependents of a verb that say what it is about; without one of them it says something else. */
const needed = /^(?:obj|iobj|xcomp|ccomp|aux|cop|expl|compound:prt|neg|obl:agent)/u;

/** Words that only set the scene or lead over. */
const idle =
  /^(?:also|then|later|now|meanwhile|instead|however|therefore|auch|dann|später|nun|zudem|allerdings|aussi|également|también|además|anche|inoltre)$/iu;

/**
 * The words of a clause in one piece, from its subject to where a phrase ends: what the writer put side by
 * side still holds together where the parse of a long sentence is not sure of each single word. Null where
 * something else stands between the subject and the verb, or the end would cut what the verb needs.
 * @param also places of further words that it has to have
 */
export function sliceParts(
  source: HeadingSource,
  head: number,
  also: readonly number[] = [],
): HeadingParts | null {
  const { sentence } = source;
  const { tokens } = sentence;
  const subject = subjectPhrase(source, head);
  const own = subjectOf(sentence, head);
  if (!subject || !own || own.from === 'shared') return null;
  // "that Roush started", "a sink cobbled together": what it is done to stands before.
  const isOfNoun = tokens[head]?.deprel.startsWith('acl');
  if (isOfNoun && own.from !== 'relative' && subject.at === own.at) return null;
  if (isOfNoun && auxiliariesOf(sentence, head).length === 0 && tokens[head]?.feats['VerbForm'] === 'Part')
    return null;
  const verbs = [...auxiliariesOf(sentence, head), head].sort((a, b) => a - b);
  const [first = head] = verbs;
  if (subject.at > first || !isBeside(source, subject.at, first)) return null;
  const isStored = keeper(source);
  // "rose from 2.2 million": where to is not said.
  const isFrom = (phrase: readonly number[]) =>
    /^(?:from|von|depuis|desde)$/iu.test(tokens[phrase[0] ?? -1]?.form ?? '');
  const core = new Set<number>();
  for (let at = first; at <= head; at += 1) {
    const token = tokens[at];
    if (!token || token.upos === 'PUNCT' || isDated(source, token)) continue;
    if (token.upos === 'ADV' && !isStored(token) && token.deprel === 'advmod') continue;
    if (token.deprel === 'case' && isDated(source, tokens[token.head])) continue;
    core.add(at);
  }
  for (let at = subject.at + 1; at < first; at += 1) {
    const token = tokens[at];
    if (token && isStored(token)) core.add(at);
  }
  const phrases = phrasesAfter(source, head);
  const must = [
    ...also,
    ...dependentsOf(sentence, head).filter((at) => at > head && needed.test(tokens[at]?.deprel ?? '')),
  ];
  // "offered the family **a third of that sum**": without a preposition it is what the verb is about.
  if (phrases.length > 1 && phrases.slice(1).some((phrase) => opensBare(sentence, phrase))) return null;
  if (
    phrases.flat().some((at) => tokens[at]?.upos === 'AUX' && !must.some((one) => covers(sentence, one, at)))
  )
    return null;
  const extras: HeadingParts['extras'] = [];
  let isOpen = true;
  for (const phrase of phrases) {
    const isNeeded = phrase.some((at) => {
      const token = tokens[at];
      return must.includes(at) || (token !== undefined && (isStored(token) || isContentMark(sentence, at)));
    });
    if (isNeeded) {
      // What stands between has to stay as well.
      for (const one of extras.splice(0)) for (const at of one.words) core.add(at);
      for (const at of phrase) core.add(at);
    } else if (
      isOpen &&
      core.size === verbs.length &&
      !phrase.some((at) => opening.test(tokens[at]?.upos ?? '')) &&
      !isFrom(phrase)
    ) {
      for (const at of phrase) core.add(at);
      isOpen = false;
    } else if (!isFrom(phrase)) extras.push({ words: phrase, ofSubject: false });
  }
  if (must.some((at) => !core.has(at) && !isDated(source, tokens[at]))) return null;
  // Whose words they are would have to be said with them.
  if (/["“”„«»]/u.test(source.text.slice(tokens[Math.min(...core)]?.start, tokens[Math.max(...core)]?.end)))
    return null;
  const all = [...subject.core, ...core, ...extras.flatMap(({ words }) => words)];
  if (all.some((at) => /[12]/u.test(tokens[at]?.feats['Person'] ?? ''))) return null;
  if (core.size === verbs.length && phrases.length === 0 && !endsClause(sentence, head)) return null;
  const ofSubject = subject.extras.map((words) => ({ words, ofSubject: true }));
  if (isIdleSaying(source, [...core])) return null;
  return {
    subject: { core: new Set(subject.core), name: subject.name },
    core,
    extras: [...ofSubject, ...extras],
  };
}

const opensBare = ({ tokens }: ReadSentence, [first]: readonly number[]): boolean =>
  /^(?:DET|NOUN|PROPN|NUM|SYM)$/u.test(tokens[first ?? -1]?.upos ?? '');

/** True where a word depends on another one, however far below. */
function covers({ tokens }: ReadSentence, above: number, at: number): boolean {
  for (
    let here = at, steps = 0;
    here >= 0 && steps < tokens.length;
    here = tokens[here]?.head ?? -1, steps += 1
  )
    if (here === above) return true;
  return false;
}

/** "plans **to** open a university": a noun says nothing without what follows it so. */
function isContentMark({ tokens }: ReadSentence, at: number): boolean {
  const clause = tokens[tokens[at]?.head ?? -1];
  return (
    tokens[at]?.deprel === 'mark' && clause !== undefined && /^(?:acl|xcomp|ccomp)$/u.test(clause.deprel)
  );
}

/** "Police said in an update", "tried to argue": it is not said what. */
function isIdleSaying({ sentence, language }: HeadingSource, core: readonly number[]): boolean {
  const verbs = speechWordsOf(language)?.verbs;
  const held = new Set(core);
  return core.some(
    (at) =>
      verbs?.has(sentence.tokens[at]?.form.toLowerCase() ?? '') &&
      !isPassive(sentence, at) &&
      !dependentsOf(sentence, at, 'obj', 'ccomp', 'xcomp').some(
        (one) => held.has(one) && sentence.tokens[one]?.upos !== 'PROPN',
      ),
  );
}

/** Between a subject and its verb: what belongs to the subject, adverbs, the date, and asides in commas. */
function isBeside(source: HeadingSource, subject: number, verb: number): boolean {
  const { sentence } = source;
  const { tokens } = sentence;
  const ofSubject = new Set(subtree(sentence, subject));
  for (let at = subject + 1; at < verb; at += 1) {
    const token = tokens[at];
    if (!token || ofSubject.has(at) || isDated(source, token)) continue;
    if (!/^(?:ADV|PUNCT|ADP|DET|AUX|PART|PRON)$/u.test(token.upos)) return false;
  }
  return true;
}

/** The words after a verb, up to the end of its clause, parted where a phrase begins. */
function phrasesAfter(source: HeadingSource, head: number): number[][] {
  const { sentence } = source;
  const { tokens } = sentence;
  const phrases: number[][] = [];
  let current: number[] = [];
  const close = () => {
    if (current.length > 0) phrases.push(current);
    current = [];
  };
  for (let at = head + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.upos === 'PUNCT' && !/^[-–/&’'"“”„«»$%]$/u.test(token.form)) {
      if (isNumberJoint(sentence, at)) continue;
      break;
    }
    if (token.upos === 'SCONJ' || (token.upos === 'CCONJ' && opensVerb(sentence, at))) {
      if (token.upos === 'SCONJ' && isComplementiser(sentence, at, head)) {
        close();
        current.push(at);
        continue;
      }
      break;
    }
    if (token.upos === 'PRON' && /Rel|Int/u.test(token.feats['PronType'] ?? '') && at > head + 1) break;
    if (
      isDated(source, token) ||
      (isLeading(sentence, at) && isDated(source, tokens[headOfCase(sentence, at)]))
    ) {
      close();
      continue;
    }
    if (idle.test(token.form)) continue;
    if (/^(?:ADP|PART)$/u.test(token.upos) && /^(?:case|mark)/u.test(token.deprel) && !isGenitive(token.form))
      close();
    if (!isArticle(source, at)) current.push(at);
  }
  close();
  return phrases;
}

const isGenitive = (form: string): boolean => /^(?:['’]s?|of|de|des|du|d['’]|del|della|di|von)$/iu.test(form);

const isLeading = ({ tokens }: ReadSentence, at: number): boolean =>
  /^(?:case|det|amod|mark|advmod)/u.test(tokens[at]?.deprel ?? '');

function headOfCase({ tokens }: ReadSentence, at: number): number {
  return tokens[at]?.head ?? -1;
}

/** "and **left** for Kyiv": what is joined is another verb. */
function opensVerb(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  const joined = tokens[tokens[at]?.head ?? -1];
  return joined === undefined || joined.upos === 'VERB' || joined.upos === 'AUX' || joined.deprel !== 'conj';
}

const isComplementiser = ({ tokens }: ReadSentence, at: number, head: number): boolean => {
  const clause = tokens[tokens[at]?.head ?? -1];
  return clause?.deprel === 'ccomp' && clause.head === head;
};

const isNumberJoint = ({ tokens }: ReadSentence, at: number): boolean =>
  /^[,.]$/u.test(tokens[at]?.form ?? '') &&
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start;

function isArticle({ sentence, language }: HeadingSource, at: number): boolean {
  const token = sentence.tokens[at];
  if (!/^(?:en|de|nl)/u.test(language) || token?.upos !== 'DET') return false;
  if (language.startsWith('de')) return false;
  return token.feats['PronType'] === 'Art' && /^\p{Ll}/u.test(token.form);
}

const endsClause = ({ tokens }: ReadSentence, head: number): boolean =>
  tokens[head + 1] === undefined || tokens[head + 1]?.upos === 'PUNCT';
