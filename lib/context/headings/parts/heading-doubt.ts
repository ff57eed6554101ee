import { auxiliariesOf, governorOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { speechWordsOf } from '../../languages';
import { shadingWordsOf } from '../languages/shading-words';

/** Clauses that say what is said, thought, asked or wanted by words outside of them. */
const contentLabels = new Set(['ccomp', 'csubj', 'csubj:pass']);

/**
 * True where what a clause says is only claimed, asked, supposed or wanted by words that lie outside of it,
 * however far above: in "claims that the man who fled …" the flight is part of the claim.
 */
export function isInDoubt(sentence: ReadSentence, head: number, language: string): boolean {
  const { tokens } = sentence;
  if (isAttributed(sentence, language) || isReported(sentence, head, language)) return true;
  // "If the bank fails in 2031, …": what follows only may be so.
  if (shadingWordsOf(language).conditions.has(tokens[0]?.form.toLowerCase() ?? '')) return true;
  // What others say is theirs: only a heading that names them could say it.
  if (governorOf(sentence, firstOf(sentence, head)) !== null && tokens[head]?.deprel !== 'xcomp') return true;
  // "who", "which": said by the way, whatever the sentence around it wants or supposes.
  let isAside = false;
  let here = head;
  for (let steps = 0; here >= 0 && steps < tokens.length; steps += 1) {
    const token = tokens[here];
    if (!token) return true;
    // German puts what others say into the subjunctive.
    if (language.startsWith('de') && token.feats['Mood'] === 'Sub') return true;
    if (isConditional(sentence, here, language) || isContent(sentence, here, token)) return true;
    if (!isAside && isNoStatement(sentence, here, token)) return true;
    isAside ||= token.deprel === 'acl:relcl';
    // "did not sign or pay": the words that shade the first verb may hold for the next.
    if (token.deprel === 'conj' && isShaded(sentence, firstOf(sentence, here), language)) return true;
    here = token.head;
  }
  return false;
}

function isContent(sentence: ReadSentence, at: number, token: Token): boolean {
  if (contentLabels.has(token.deprel)) return true;
  // "the claim that …": what hangs on a noun is what the noun makes of it.
  return token.deprel === 'acl' && dependentsOf(sentence, at, 'mark').length > 0;
}

function isNoStatement(sentence: ReadSentence, at: number, token: Token): boolean {
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
  if (token.deprel === 'acl' && token.feats['VerbForm'] === 'Inf') return true;
  if (token.deprel === 'advcl' && token.feats['VerbForm'] === 'Inf' && isVerb) return true;
  // "accused of fleeing", "praised for rescuing": a form with a preposition is no statement by itself.
  const isBare =
    token.feats['VerbForm'] === 'Ger' ||
    (token.feats['VerbForm'] === 'Part' && token.feats['Tense'] === 'Pres');
  return isVerb && isBare && auxiliariesOf(sentence, at).length === 0;
}

/** The first of several verbs that are joined by "and". */
function firstOf({ tokens }: ReadSentence, at: number): number {
  let here = at;
  while (tokens[here]?.deprel === 'conj' && (tokens[here]?.head ?? -1) >= 0)
    here = tokens[here]?.head ?? here;
  return here;
}

function isConditional(sentence: ReadSentence, at: number, language: string): boolean {
  const { conditions } = shadingWordsOf(language);
  return dependentsOf(sentence, at, 'mark', 'advmod').some((one) =>
    conditions.has(sentence.tokens[one]?.form.toLowerCase() ?? ''),
  );
}

function isShaded(sentence: ReadSentence, head: number, language: string): boolean {
  const { shadings } = shadingWordsOf(language);
  return [...auxiliariesOf(sentence, head), ...dependentsOf(sentence, head, 'advmod', 'mark')].some((at) => {
    const { form = '', lemma = '', deprel } = sentence.tokens[at] ?? {};
    return deprel === 'aux' || shadings.has(form.toLowerCase()) || shadings.has(lemma);
  });
}

/**
 * True where a sentence is reported by someone in it: "…, the Journal **reported**", "**claims that** …". Asked of
 * the words, since a parse that hangs the clause elsewhere would make a fact of what is only said.
 */
function isReported(sentence: ReadSentence, head: number, language: string): boolean {
  const { tokens } = sentence;
  const { claims, that } = shadingWordsOf(language);
  const verbs = speechWordsOf(language)?.verbs;
  return tokens.some((token, at) => {
    if (at === head) return false;
    const next = tokens[at + 1]?.form.toLowerCase() ?? '';
    const follows = tokens[at + 1]?.upos === 'PUNCT' ? (tokens[at + 2]?.form.toLowerCase() ?? '') : next;
    if (
      at < head &&
      token.upos === 'NOUN' &&
      (claims.has(token.lemma) || claims.has(token.form.toLowerCase()))
    )
      return that.has(follows) || /^(?:of|to|by)$/u.test(next);
    if (token.upos !== 'VERB' || !verbs?.has(token.form.toLowerCase())) return false;
    if (at < head && that.has(follows)) return true;
    // "…, berichtete das Blatt": who says it follows.
    const opens = /^(?:AUX|PUNCT)$/u.test(tokens[at - 1]?.upos ?? '') ? at - 1 : at;
    const isTurned = dependentsOf(sentence, at, 'nsubj', 'obj').some((one) => one > at);
    if (at > head && isTurned && [tokens[opens], tokens[opens - 1]].some((one) => one?.upos === 'PUNCT'))
      return true;
    return !/^(?:acl|advcl|conj|xcomp|amod)/u.test(token.deprel);
  });
}

/** "according to the police", "laut Anklage": the whole sentence is someone else's. */
export function isAttributed({ tokens }: ReadSentence, language: string): boolean {
  const { attributions } = shadingWordsOf(language);
  if (attributions.length === 0) return false;
  const line = ` ${tokens.map(({ form }) => form.toLowerCase()).join(' ')} `.replace(/(['’]) /gu, '$1');
  return attributions.some((words) => line.includes(` ${words} `));
}
