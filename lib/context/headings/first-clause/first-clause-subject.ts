import { closing } from './clause-bounds';
import type { HeadingSource } from '../heading-source';
import { isDated } from '../parts/heading-subject';

export const nominal = /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|X)$/u;
const small =
  /^(?:of|in|for|at|from|['’]s?|[-–/&]|de|du|des|d['’]|del|della|dei|di|do|da|von|vom|für|im|am|aus|y|e|et|und|and|al|au|aux|la|le|les|l['’]|el|los|las)$/iu;

/** The plain noun phrase before "who". */
export function antecedent(
  { sentence }: HeadingSource,
  pronoun: number,
): { subject: number[]; name: null } | null {
  const { tokens } = sentence;
  let at = pronoun - 1;
  if (tokens[at]?.form === ',') at -= 1;
  const subject: number[] = [];
  for (; at >= 0 && pronoun - at < 8; at -= 1) {
    const token = tokens[at];
    if (!token || !(nominal.test(token.upos) || /^['’]s$|^[-–]$/u.test(token.form))) break;
    subject.unshift(at);
    if (token.upos === 'DET') break;
  }
  const [first] = subject;
  const before = tokens[(first ?? 0) - 1];
  // "the **proposed** rules, which": what says more of the noun must not get lost.
  if (
    first === undefined ||
    /^(?:of|de|di|von)$/iu.test(before?.form ?? '') ||
    before?.feats['VerbForm'] === 'Part'
  )
    return null;
  const isNamed = /^(?:NOUN|PROPN)$/u.test(tokens[subject.at(-1) ?? -1]?.upos ?? '');
  return isNamed && !/Dem|Int|Prs/u.test(tokens[first]?.feats['PronType'] ?? '')
    ? { subject, name: null }
    : null;
}

/** The subject as a plain noun phrase, without asides; null where it is no such phrase. */
export function subjectBefore(
  source: HeadingSource,
  start: number,
  verb: number,
): { subject: number[]; name: string | null } | null {
  const { sentence } = source;
  const { tokens } = sentence;
  const first = tokens[start];
  if (first?.upos === 'PRON') {
    const name = source.nameOf(first.form, first.start);
    return name !== null && onlyAdverbs(source, start + 1, verb) ? { subject: [], name } : null;
  }
  const subject: number[] = [];
  let at = start;
  for (; at < verb; at += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (
      closing.test(token.form) &&
      !(subject.length > 0 && token.form === '.' && tokens[at - 1]?.end === token.start)
    )
      break;
    if (isDated(source, token)) {
      while (/^(?:ADP|DET)$/u.test(tokens[subject.at(-1) ?? -1]?.upos ?? '')) subject.pop();
      continue;
    }
    if (!nominal.test(token.upos) && !small.test(token.form)) {
      if (token.upos === 'ADV' && onlyAdverbs(source, at, verb)) break;
      return null;
    }
    subject.push(at);
  }
  // An aside has to end right before the verb.
  const isAside = at < verb && !onlyAdverbs(source, at, verb);
  if (
    isAside &&
    !/^[,)—–]$/u.test(tokens[verb - 1]?.form ?? '') &&
    !(tokens[verb - 1]?.upos === 'ADV' && /^[,)—–]$/u.test(tokens[verb - 2]?.form ?? ''))
  )
    return null;
  if (
    /^(?:one|some|many|most|none|all|each|eine[rs]?|uno|una|une?)$/iu.test(
      tokens[subject[0] ?? -1]?.form ?? '',
    ) &&
    tokens[subject[1] ?? -1]?.upos === 'ADP'
  )
    return null;
  const isNamed = subject.some((one) => /^(?:NOUN|PROPN|X)$/u.test(tokens[one]?.upos ?? ''));
  const isPointing = subject.some(
    (one) => /Dem|Int|Prs/u.test(tokens[one]?.feats['PronType'] ?? '') && tokens[one]?.upos !== 'ADJ',
  );
  return isNamed && !isPointing ? { subject, name: null } : null;
}

function onlyAdverbs(source: HeadingSource, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = source.sentence.tokens[at];
    if (
      !token ||
      (token.upos !== 'ADV' &&
        token.upos !== 'PART' &&
        !isDated(source, token) &&
        token.upos !== 'ADP' &&
        token.upos !== 'PRON')
    )
      return false;
    if (token.upos === 'ADP' && !isDated(source, source.sentence.tokens[at + 1] ?? token)) return false;
  }
  return true;
}
