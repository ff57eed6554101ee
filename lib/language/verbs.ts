import { auxiliariesOf, objectsOf, obliquesOf } from './clauses';
import { functionWordsOf } from './function-words';
import type { ReadSentence, Token } from './read-text';
import { dependentsOf } from './tree';

/** True where a clause denies what its verb says: "did not sign", "signed no treaty", "nobody signed". */
export function isNegated(sentence: ReadSentence, head: number, language: string): boolean {
  const { negations } = functionWordsOf(language);
  const { tokens } = sentence;
  const denies = (at: number) => negations.has(tokens[at]!.form.toLowerCase().replace(/['’]$/, ''));
  const said = [head, ...auxiliariesOf(sentence, head)];
  if (said.some((at) => tokens[at]!.feats['Polarity'] === 'Neg')) return true;
  if (dependentsOf(sentence, head, 'advmod', 'aux', 'cop', 'neg', 'discourse', 'det').some(denies))
    return true;
  const things = [...dependentsOf(sentence, head, 'nsubj', 'nsubj:pass'), ...objectsOf(sentence, head)];
  return things.some((at) => denies(at) || dependentsOf(sentence, at, 'det', 'advmod').some(denies));
}

/** True where the subject is what something is done to: "was arrested", "wurde verhaftet". */
export function isPassive(sentence: ReadSentence, head: number): boolean {
  if (dependentsOf(sentence, head, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true;
  return sentence.tokens[head]!.feats['Voice'] === 'Pass';
}

/** Who does it in a passive clause ("by the **police**"); null where it isn't said. */
export function agentOf(sentence: ReadSentence, head: number, language: string): number | null {
  if (!isPassive(sentence, head)) return null;
  const { agents } = functionWordsOf(language);
  const found = obliquesOf(sentence, head).find(
    (at) =>
      sentence.tokens[at]!.deprel === 'obl:agent' ||
      dependentsOf(sentence, at, 'case').some((one) => agents.has(sentence.tokens[one]!.form.toLowerCase())),
  );
  return found ?? null;
}

/** When a clause places what it says, as far as its verbs tell. */
export interface ClauseTense {
  /** Null where no finite verb tells it: "Signing the treaty, …". */
  time: 'past' | 'present' | 'future' | null;
  /** "has signed", "hat unterschrieben", "a signé": done by the time that is spoken of. */
  perfect: boolean;
  /** Base form of "can", "must", "should" and their like; null for none. */
  modal: string | null;
}

/** "ist **erloschen**": a strong participle looks like an infinitive, which would have "zu" after these two. */
function isStrongParticiple({ tokens }: ReadSentence, head: number, helps: readonly Token[]): boolean {
  const { upos, form = '', feats } = tokens[head] ?? {};
  if (upos !== 'VERB' || !/en$/u.test(form) || feats?.['VerbForm'] === 'Fin') return false;
  if (tokens[head - 1]?.form === 'zu' || /^\p{Ll}+zu(?!g)\p{Ll}{3}/u.test(form)) return false;
  return helps.some(({ lemma }) => /^(?:sein|haben)$/u.test(lemma));
}

/** "hanno **tentato**": tagged as past, and not as a participle, though it has a helping verb. */
const isBareParticiple = ({ feats }: Token, helps: readonly Token[]): boolean =>
  helps.length > 0 && feats['VerbForm'] === undefined && feats['Tense'] === 'Past';

/** The tense of a clause, from its verb and its auxiliaries. */
export function tenseOf(sentence: ReadSentence, head: number, language: string): ClauseTense {
  const { future, modals } = functionWordsOf(language);
  const { tokens } = sentence;
  const auxiliaries = auxiliariesOf(sentence, head).map((at) => tokens[at]!);
  const verb = tokens[head]!;
  const modal = auxiliaries.find(({ lemma, form }) => modals.has(lemma) || modals.has(form.toLowerCase()));
  const finite = auxiliaries[0] ?? verb;
  const helps = auxiliaries.filter(({ deprel }) => deprel === 'aux');
  const infinitive = verb.feats['VerbForm'] === 'Inf';
  const isFuture =
    [verb, ...auxiliaries].some(({ feats }) => feats['Tense'] === 'Fut') ||
    helps.some(
      (one) =>
        (future.has(one.lemma) || future.has(one.form.toLowerCase())) && (infinitive || language === 'en'),
    );
  const past = finite.feats['Tense'];
  const perfect =
    !modal &&
    helps.some(({ lemma }) => !future.has(lemma) || !infinitive) &&
    (verb.feats['VerbForm'] === 'Part' ||
      isBareParticiple(verb, helps) ||
      isStrongParticiple(sentence, head, helps)) &&
    verb.feats['Tense'] !== 'Pres';
  const time = isFuture
    ? 'future'
    : past === 'Past' || past === 'Imp' || past === 'Pqp'
      ? 'past'
      : past
        ? 'present'
        : null;
  return { time, perfect, modal: modal?.lemma ?? null };
}
