import type { ReadSentence, Token } from './read-text';
import { dependentsOf, subtree } from './tree';

/** Labels of words that head a clause of their own. */
const CLAUSAL = new Set(['root', 'ccomp', 'csubj', 'csubj:pass', 'advcl', 'acl', 'acl:relcl', 'parataxis']);

/** Labels of clauses that a clause may hold and that say something of their own. */
const APART = new Set(['acl:relcl', 'advcl', 'ccomp', 'parataxis', 'csubj', 'csubj:pass']);

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'csubj:pass'];

const isVerbal = ({ upos }: Token) => upos === 'VERB' || upos === 'AUX';

/** True where a word heads a clause: a verb, or what is said of a subject ("The offer is **final**"). */
export function isClauseHead(sentence: ReadSentence, at: number): boolean {
  const token = sentence.tokens[at]!;
  const hasSubject = dependentsOf(sentence, at, ...SUBJECTS, 'cop').length > 0;
  if (hasSubject) return true;
  if (!isVerbal(token)) return token.deprel === 'root';
  return CLAUSAL.has(token.deprel) || (token.deprel === 'conj' && isVerbal(token));
}

/** The head of the clause that a word belongs to: the nearest above it, or itself. */
export function clauseOf(sentence: ReadSentence, at: number): number {
  let here = at;
  while (!isClauseHead(sentence, here)) {
    const { head } = sentence.tokens[here]!;
    if (head < 0) break;
    here = head;
  }
  return here;
}

/** Words of a clause, in order, without the clauses in it that say something of their own. */
export function clauseWords(sentence: ReadSentence, head: number): number[] {
  return subtree(
    sentence,
    head,
    ({ deprel }, at) => APART.has(deprel) || (deprel === 'conj' && isClauseHead(sentence, at)),
  );
}

/** A clause's subject, and where it comes from. */
export interface Subject {
  at: number;
  /** `own`: said in the clause. `shared`: said once for several verbs. `relative`: "who" stands for it. */
  from: 'own' | 'shared' | 'relative';
}

/** Who or what a clause is about; null where the clause doesn't say. */
export function subjectOf(sentence: ReadSentence, head: number): Subject | null {
  const { tokens } = sentence;
  const [own] = dependentsOf(sentence, head, ...SUBJECTS);
  const { deprel, head: above } = tokens[head]!;
  if (own !== undefined) {
    const relative = deprel === 'acl:relcl' && above >= 0 && isRelative(tokens[own]!);
    return relative ? { at: above, from: 'relative' } : { at: own, from: 'own' };
  }
  if (above < 0) return null;
  if (deprel === 'conj' || deprel === 'xcomp' || (deprel === 'advcl' && !isFinite(sentence, head))) {
    const shared = subjectOf(sentence, above);
    return shared && { at: shared.at, from: 'shared' };
  }
  return deprel === 'acl' && !isFinite(sentence, head) ? { at: above, from: 'relative' } : null;
}

const isRelative = ({ feats, upos }: Token) => upos === 'PRON' && /Rel/.test(feats['PronType'] ?? '');

function isFinite(sentence: ReadSentence, head: number): boolean {
  const verbs = [head, ...auxiliariesOf(sentence, head)].map((at) => sentence.tokens[at]!);
  return verbs.some(
    ({ feats }) =>
      feats['VerbForm'] === 'Fin' || (feats['Mood'] !== undefined && feats['Person'] !== undefined),
  );
}

/** What a verb acts on: its objects, in order. */
export function objectsOf(sentence: ReadSentence, head: number): number[] {
  return dependentsOf(sentence, head, 'obj', 'iobj');
}

/** Words with a preposition or in an oblique case beside a verb: where, when, with whom. */
export function obliquesOf(sentence: ReadSentence, head: number): number[] {
  return dependentsOf(sentence, head, 'obl', 'obl:agent', 'obl:tmod');
}

/** Auxiliaries and copulas of a clause, in order. */
export function auxiliariesOf(sentence: ReadSentence, head: number): number[] {
  return dependentsOf(sentence, head, 'aux', 'aux:pass', 'cop');
}

/** The clause that a verb takes as what is said, thought or wanted; null for none. */
export function complementOf(sentence: ReadSentence, head: number): number | null {
  return dependentsOf(sentence, head, 'ccomp', 'xcomp', 'csubj', 'csubj:pass')[0] ?? null;
}

/**
 * The verb that a clause hangs on as its content ("**said** that …", "**denied** having …", "…, she
 * **said**."): what the clause reports is then no fact of the text's own. Null for none.
 */
export function governorOf(sentence: ReadSentence, clause: number): number | null {
  const { tokens } = sentence;
  let here = clause;
  while (tokens[here]!.deprel === 'conj' && tokens[here]!.head >= 0) here = tokens[here]!.head;
  const { deprel, head } = tokens[here]!;
  if (head >= 0 && ['ccomp', 'xcomp', 'csubj', 'csubj:pass'].includes(deprel)) return head;
  const aside = dependentsOf(sentence, here, 'parataxis').find(
    (at) =>
      tokens[at]!.upos === 'VERB' &&
      dependentsOf(sentence, at, 'nsubj').length > 0 &&
      !hasComplement(sentence, at),
  );
  return aside ?? null;
}

function hasComplement(sentence: ReadSentence, at: number): boolean {
  return dependentsOf(sentence, at, 'ccomp', 'obj').length > 0;
}
