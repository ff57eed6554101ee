import type { ReadSentence, Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { isDated } from '../parts/heading-subject';

export const verbal = /^(?:VERB|AUX)$/u;
export const closing = /^[.,;:!?…()[\]—]$|^[-–]{1,2}$/u;
export const relative =
  /^(?:who|which|that|whose|where|when|while|as|because|after|before|since|until|although|though|if|whether|der|die|das|dass|weil|wenn|als|nachdem|bevor|während|wo|qui|que|qu['’]|dont|où|lorsque|quand|alors|quien|quienes|cual|donde|cuando|mientras|porque|che|cui|quando|dove|mentre|perché)$/iu;

/** Where clauses may begin that a place is of, the nearest first. */
export function startsBefore({ tokens }: ReadSentence, place: number): number[] {
  const starts = [0];
  for (let at = 1; at < place; at += 1) {
    const { form = '', upos } = tokens[at] ?? {};
    const before = tokens[at - 1]?.form ?? '';
    if (before === ';' || (before === ',' && (upos === 'CCONJ' || /^(?:while|während)$/iu.test(form))))
      starts.unshift(at);
    else if (/^(?:who|which|qui|quien|che)$/iu.test(form)) starts.unshift(at);
  }
  return starts;
}

/** Where the subject begins: after "On Tuesday,", "In the city of Leeds,"; null where something else opens. */
export function afterFront(source: HeadingSource, from: number): number | null {
  const { tokens } = source.sentence;
  const opening = from > 0 && /^(?:CCONJ|SCONJ)$/u.test(tokens[from]?.upos ?? '') ? from + 1 : from;
  const first = tokens[opening];
  if (!first) return null;
  const second = tokens[opening + 1];
  const isFront =
    /^(?:ADP|ADV)$/u.test(first.upos) ||
    isDated(source, first) ||
    (second !== undefined && isDated(source, second));
  if (!isFront) return /^(?:SCONJ|CCONJ|VERB|AUX)$/u.test(first.upos) ? null : opening;
  for (let at = opening; at < Math.min(tokens.length, opening + 14); at += 1) {
    const token = tokens[at];
    if (!token || verbal.test(token.upos) || token.upos === 'SCONJ' || token.upos === 'PRON') return null;
    if (token.form === ',' && !isDated(source, token)) return at + 1;
    // "in November the state announced": no comma after a date alone
    const isAfterDate = at > opening && isDated(source, tokens[at - 1]) && !isDated(source, token);
    if (isAfterDate && from > 0 && token.upos !== 'ADP') return at;
  }
  return null;
}

/** Where the clause ends: at a stop, a comma, or a word that opens another clause. */
export function endFrom(source: HeadingSource, from: number): number {
  const { tokens } = source.sentence;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (isDated(source, token)) continue;
    const isTight = tokens[at - 1]?.end === token.start && token.end === tokens[at + 1]?.start;
    if (closing.test(token.form) && !isTight && !isWithinPlace(tokens, at)) return at;
    if (token.upos === 'SCONJ' || (relative.test(token.form) && token.upos !== 'DET' && token.upos !== 'ADP'))
      return at;
    if (token.upos === 'CCONJ' && opensClause(source, at)) return at;
  }
  return tokens.length;
}

/** "Moscow**,** Idaho**,** on …": the commas around what a place lies in end nothing. */
function isWithinPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.form !== ',') return false;
  const isName = (one: number) => tokens[one]?.upos === 'PROPN';
  for (let words = 1; words <= 3 && isName(at + words); words += 1)
    if (tokens[at + words + 1]?.form === ',' && isName(at - 1)) return true;
  for (let words = 1; words <= 3 && isName(at - words); words += 1)
    if (tokens[at - words - 1]?.form === ',' && isName(at - words - 2)) return true;
  return false;
}

/** "and **left**", "and the mayor **left**": a verb follows before the next stop. */
function opensClause({ sentence: { tokens } }: HeadingSource, at: number): boolean {
  for (let here = at + 1; here < Math.min(tokens.length, at + 8); here += 1) {
    const token = tokens[here];
    if (!token || closing.test(token.form)) return false;
    if (verbal.test(token.upos)) return true;
  }
  return false;
}

/** The words from one place to another without dates, parted where a phrase begins. */
export function phrasesIn(source: HeadingSource, from: number, to: number): number[][] {
  const { tokens } = source.sentence;
  const phrases: number[][] = [];
  let current: number[] = [];
  const close = () => {
    if (
      current.some((at) => /^(?:NOUN|PROPN|NUM|VERB|ADJ|SYM|X|PRON|ADV|PART)$/u.test(tokens[at]?.upos ?? ''))
    )
      phrases.push(current);
    current = [];
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (isDated(source, token)) {
      // "its Ignite **2023** event": a date in the middle of a phrase parts nothing.
      const isInside =
        /^(?:DET|ADJ|PROPN|NOUN|PRON)$/u.test(tokens[at - 1]?.upos ?? '') && current.length > 0;
      if (isInside && /^(?:NOUN|PROPN)$/u.test(tokens[at + 1]?.upos ?? '')) continue;
      // "on **Tuesday**": the words that lead to a date go with it.
      while (/^(?:ADP|DET)$/u.test(tokens[current.at(-1) ?? -1]?.upos ?? '')) current.pop();
      close();
      continue;
    }
    const leads =
      token.upos === 'ADP' &&
      !/^(?:of|de|du|des|d['’]|del|della|dei|di|von|vom|do)$/iu.test(token.form) &&
      token.deprel !== 'compound:prt';
    if (leads || (token.upos === 'PART' && /^(?:to|zu)$/iu.test(token.form))) close();
    if (token.upos !== 'PUNCT' || tokens[at - 1]?.end === token.start) current.push(at);
  }
  close();
  return phrases;
}
