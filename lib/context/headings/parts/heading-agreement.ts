import type { ReadSentence, Token } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';

const romance = /^(?:fr|es|it|pt|ca|ro)/u;

/** Small words before a verb that say to whom it is done, or that it is done to oneself. */
const clitic =
  /^(?:s['’]|[mts][ei]|[mt]['’]|nous|vous|nos|os|l[aeoi]s?|l['’]|lui|leur|gli|ci|vi|ne|en|y|lhes?|o|a|os|as)$/iu;

interface Clause {
  sentence: ReadSentence;
  language: string;
  /** Places of the words that the heading calls its subject; none where a name stands for a pronoun. */
  subject: ReadonlySet<number>;
  /** The finite verb. */
  finite: number;
  /** The verb that says what happened. */
  head: number;
  /** Places of all words of the heading. */
  shown: ReadonlySet<number>;
}

/**
 * True where subject and verb can't belong together by their forms ("une enquête … **sont** trouvés"), or
 * where the verb lost what it had right before it: the parse took another word for the one who acts.
 */
export function isMismatched(clause: Clause): boolean {
  const { sentence, language, finite, shown } = clause;
  const { tokens } = sentence;
  if (disagreesInNumber(clause)) return true;
  const isOfNoun = /^(?:acl|advcl)/u.test(tokens[clause.head]?.deprel ?? '');
  if (language.startsWith('en') && isOfNoun && isBareParticiple(clause)) return true;
  if (!romance.test(language)) return false;
  // "prima che il capitano **avvistasse** terra": what is only thought of, or is reported before it came about.
  const verb = tokens[finite];
  if (verb?.feats['Mood'] === 'Sub') return true;
  // "Colombo **arrivare** nelle Indie": what says whether he did was left out, or not known for a verb.
  if (verb?.upos === 'VERB' && /r(?:e|si)?$/u.test(verb.form) && verb.form === verb.lemma) return true;
  if (isBareParticiple(clause)) return true;
  const before = tokens[finite - 1];
  if (before?.upos === 'PRON' && clitic.test(before.form) && !shown.has(finite - 1)) return true;
  return disagreesInGender(clause);
}

/** "il governo **formato** nel 2014": which one it is, and nothing that happened, unless it has a name. */
function isBareParticiple({ sentence, subject, head, shown }: Clause): boolean {
  if (sentence.tokens[head]?.feats['VerbForm'] !== 'Part') return false;
  const isHelped = [...shown].some((at) => {
    const { upos, feats } = sentence.tokens[at] ?? {};
    return upos === 'AUX' && feats?.['VerbForm'] !== 'Part' && feats?.['VerbForm'] !== 'Ger';
  });
  return !isHelped && ![...subject].some((at) => /^(?:PROPN|NUM)$/u.test(sentence.tokens[at]?.upos ?? ''));
}

/** The word of a subject that the verb agrees with. */
function nounOf({ sentence, subject }: Clause): number | null {
  const noun = [...subject].find((at) => {
    const { upos = '', head = -1 } = sentence.tokens[at] ?? {};
    return /^(?:NOUN|PROPN)$/u.test(upos) && !subject.has(head);
  });
  return noun ?? null;
}

const isJoined = ({ sentence, subject }: Clause, noun: number): boolean =>
  dependentsOf(sentence, noun, 'conj', 'appos').length > 0 ||
  [...subject].some((at) => sentence.tokens[at]?.upos === 'CCONJ');

function disagreesInNumber(clause: Clause): boolean {
  const { sentence, finite, language } = clause;
  const noun = nounOf(clause);
  if (noun === null || isJoined(clause, noun)) return false;
  const subject = sentence.tokens[noun];
  const ours = subject?.feats['Number'];
  const theirs = sentence.tokens[finite]?.feats['Number'];
  // "**Miami** se cerrarán"
  const isOneName = subject?.upos === 'PROPN' && clause.subject.size === 1 && theirs === 'Plur';
  if (isOneName && romance.test(language)) return true;
  // English says "the team were", and its past forms say nothing.
  if (language.startsWith('en') || !subject || ours === undefined || theirs === undefined) return false;
  // "una serie **de** ataques dejaron", "United States": more than one is meant.
  const isOfMany = [...dependentsOf(sentence, noun, 'nmod', 'nummod', 'flat')].length > 0;
  if (ours === 'Sing' && theirs === 'Plur' && isOfMany) return false;
  return ours !== theirs && (subject.upos === 'NOUN' || theirs === 'Plur');
}

/** "plusieurs **clichés** sont dénoncé**es**" */
function disagreesInGender(clause: Clause): boolean {
  const { sentence, head } = clause;
  const noun = nounOf(clause);
  if (noun === null || isJoined(clause, noun)) return false;
  const verb: Token | undefined = sentence.tokens[head];
  const isPassive = dependentsOf(sentence, head, 'aux:pass').length > 0 || verb?.deprel === 'acl';
  if (!isPassive || sentence.tokens[noun]?.upos !== 'NOUN') return false;
  const [ours, theirs] = [sentence.tokens[noun].feats['Gender'], verb?.feats['Gender']];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}
