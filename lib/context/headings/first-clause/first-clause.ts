import type { FirstClause } from './found-clause';
import { antecedent, nominal, subjectBefore } from './first-clause-subject';
import type { ReadSentence, Token } from '../../../language/read-text';
import { speechWordsOf } from '../../languages';
import { isSomeonesClaim } from './claimed-clause';
import { afterFront, endFrom, phrasesIn, relative, startsBefore, verbal } from './clause-bounds';
import type { HeadingSource } from '../heading-source';
import { isDated, keeper } from '../parts/heading-subject';

/**
 * Reads the clause that a date is of by the kinds of its words alone: news puts who did what side by side, and
 * the tree of a long sentence often goes wrong. It opens the sentence, or follows "; ", ", and" or "who".
 * Null where a word stands in between that has no place in such a clause.
 */
export function firstClause(source: HeadingSource): FirstClause | null {
  const { sentence, dateAt } = source;
  for (const start of startsBefore(sentence, dateAt ?? 0)) {
    const clause = clauseFrom(source, start);
    if (clause) return isSomeonesClaim(source, clause) ? null : clause;
  }
  return null;
}

function clauseFrom(source: HeadingSource, from: number): FirstClause | null {
  const { sentence, language, dateAt } = source;
  const { tokens } = sentence;
  const isRelative =
    from > 0 &&
    relative.test(tokens[from]?.form ?? '') &&
    !/^(?:while|während)$/iu.test(tokens[from]?.form ?? '');
  const isGerman = language.startsWith('de') || language.startsWith('nl');
  if (isGerman && isRelative) return null;
  const inverted = isGerman ? invertedClause(source, from) : null;
  if (inverted) return inverted;
  const start = isRelative ? from + 1 : afterFront(source, from);
  if (start === null) return null;
  const finite = isRelative ? finiteAfter(source, start) : finiteFrom(source, start);
  if (finite === null) return null;
  const subject = isRelative ? antecedent(source, from) : subjectBefore(source, start, finite);
  if (subject === null) return null;
  const verbs = isGerman ? [finite] : verbGroup(source, finite, tokens.length);
  const last = verbs.at(-1) ?? finite;
  const isSaying = speechWordsOf(language)?.verbs.has(tokens[last]?.form.toLowerCase() ?? '') ?? false;
  const opens =
    isSaying && /^(?:that|dass|que|che)$/u.test(tokens[last + 1]?.form ?? '') ? last + 2 : last + 1;
  const end = endFrom(source, opens);
  if (dateAt !== undefined && dateAt >= end) return null;
  const ending = isGerman ? endingVerbs(sentence, last, end) : [];
  return { ...subject, verbs, phrases: phrasesIn(source, opens, ending[0] ?? end), ending };
}

/** "Am Dienstag **hat die Polizei** …": something else opens, then the verb, then its subject. */
function invertedClause(source: HeadingSource, from: number): FirstClause | null {
  const { sentence, dateAt } = source;
  const { tokens } = sentence;
  const first = tokens[from];
  if (!first || !(/^(?:ADP|ADV)$/u.test(first.upos) || isDated(source, first))) return null;
  let finite = from + 1;
  while (finite < Math.min(tokens.length, from + 14) && !verbal.test(tokens[finite]?.upos ?? '')) {
    const { form = '', upos } = tokens[finite] ?? {};
    if (upos === 'SCONJ' || /^[,;:]$/u.test(form)) return null;
    finite += 1;
  }
  const verb = tokens[finite];
  if (!verb || !isFinite(verb)) return null;
  const subject: number[] = [];
  let at = finite + 1;
  if (tokens[at]?.form.toLowerCase() === 'sich') return null;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    const isOwner = token?.feats['Case'] === 'Gen' && subject.length > 0;
    const startsNext = subject.length > 0 && token?.upos === 'DET' && !isOwner;
    if (
      !token ||
      isDated(source, token) ||
      startsNext ||
      !(nominal.test(token.upos) || /^[-–&]$/u.test(token.form))
    )
      break;
    subject.push(at);
  }
  const isSubject = subject.some((one) => tokens[one]?.deprel.startsWith('nsubj'));
  const isOther = subject.some((one) => /^(?:Acc|Dat)$/u.test(tokens[one]?.feats['Case'] ?? ''));
  const isPointing = subject.some((one) => /Dem|Int|Prs/u.test(tokens[one]?.feats['PronType'] ?? ''));
  if (!isSubject || isOther || isPointing) return null;
  const end = endFrom(source, at);
  if (dateAt !== undefined && dateAt >= end) return null;
  const ending = endingVerbs(sentence, at - 1, end);
  return { subject, name: null, verbs: [finite], phrases: phrasesIn(source, at, ending[0] ?? end), ending };
}

/** The verb right after "who", but for adverbs. */
function finiteAfter(source: HeadingSource, start: number): number | null {
  const { tokens } = source.sentence;
  for (let at = start; at < start + 3; at += 1) {
    const token = tokens[at];
    if (token && verbal.test(token.upos)) return isFinite(token) ? at : null;
    if (token?.upos !== 'ADV' && !(token && isDated(source, token))) return null;
  }
  return null;
}

/** The first finite verb, not far from where its subject begins. */
function finiteFrom(source: HeadingSource, start: number): number | null {
  const { tokens } = source.sentence;
  for (let at = start + 1; at < Math.min(tokens.length, start + 26); at += 1) {
    const token = tokens[at];
    if (token && verbal.test(token.upos) && isFinite(token) && !isInAside(tokens, start, at)) return at;
  }
  return null;
}

const isFinite = ({ feats, form }: Token): boolean =>
  feats['VerbForm'] === 'Fin' ||
  feats['Mood'] === 'Ind' ||
  (feats['Tense'] === 'Past' && /ed$/u.test(form) && feats['VerbForm'] !== 'Part');

/** True inside of ", who joined in 2020," or "(founded in 1999)". */
function isInAside(tokens: readonly Token[], start: number, at: number): boolean {
  let open = false;
  for (let here = start; here < at; here += 1) {
    const form = tokens[here]?.form ?? '';
    if (form === '(' || form === ')') open = form === '(';
    // ", 39, **who** joined in 2020,": the second aside opens where the first one ends.
    else if (form === ',' || /^[—–]$/u.test(form))
      open = relative.test(tokens[here + 1]?.form ?? '') || !open;
    else if (relative.test(form) && here > start && !open) return true;
  }
  return open;
}

/** Auxiliaries, adverbs that shade, and the verb. */
function verbGroup(source: HeadingSource, finite: number, end: number): number[] {
  const { tokens } = source.sentence;
  const isStored = keeper(source);
  const group = [finite];
  if (tokens[finite]?.upos !== 'AUX') return group;
  for (let at = finite + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (verbal.test(token.upos)) {
      group.push(at);
      if (token.upos === 'VERB') break;
    } else if (isStored(token) || /n['’]t$/u.test(token.form)) group.push(at);
    else if (token.upos !== 'ADV') break;
  }
  return group;
}

/** The verbs that a German clause ends with. */
function endingVerbs({ tokens }: ReadSentence, finite: number, end: number): number[] {
  const ending: number[] = [];
  for (let at = end - 1; at > finite; at -= 1) {
    const token = tokens[at];
    const isParticle = token?.deprel === 'compound:prt' && at === end - 1;
    if (
      !token ||
      !(isParticle || (verbal.test(token.upos) && !/^(?:Fin)$/u.test(token.feats['VerbForm'] ?? '')))
    )
      break;
    ending.unshift(at);
  }
  return ending;
}
