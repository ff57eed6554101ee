import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';

/** Languages whose statements put the subject before the verb, whatever the clause at hand does. */
const subjectFirst = new Set(['en', 'de', 'nl', 'sv']);
/** Of these, languages whose subordinate clauses end with the verb. */
const verbLast = new Set(['de', 'nl']);

/** "nahm … fest" is "festnahm" at the end of a clause: what begins so may have to be parted. */
const separable =
  /^(?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|über|durch|aan|af|bij|in|mee|op|uit|terug|toe|voor)\p{L}{3}/u;

/** The verb of a clause that agrees with the subject. */
export function finiteVerbAt(sentence: ReadSentence, head: number): number {
  const verbs = [...auxiliariesOf(sentence, head), head];
  return verbs.find((at) => sentence.tokens[at]?.feats['VerbForm'] === 'Fin') ?? verbs[0] ?? head;
}

/**
 * The words of a heading in groups that follow one another, each in the text's order: subject, then the
 * rest, or all as it stands. Null where no order by rule is right.
 */
export function orderOf(
  { sentence, language }: HeadingSource,
  head: number,
  subject: ReadonlySet<number> | null,
  rest: ReadonlySet<number>,
): Set<number>[] | null {
  const { tokens } = sentence;
  const code = language.slice(0, 2);
  if (!subjectFirst.has(code)) return [new Set([...(subject ?? []), ...rest])];
  const first = new Set(subject ?? []);
  const finite = finiteVerbAt(sentence, head);
  const others = [...rest].filter((at) => !first.has(at));
  if (!verbLast.has(code)) {
    // "the surprises that it delivered": what it is done to comes after the verb.
    const verbal = new Set(
      others.filter((at) => {
        const token = tokens[at];
        // "was **an American** linguist": what is said of a subject stays in one piece.
        const isSaid = at < head && tokens[head]?.upos !== 'VERB' && token?.upos !== 'ADP';
        return (
          at === head ||
          isSaid ||
          (at < head && token?.head === head && /^(?:aux|cop|advmod|neg)/u.test(token.deprel))
        );
      }),
    );
    return [first, verbal, new Set(others.filter((at) => !verbal.has(at)))];
  }
  const isBeforeVerb = others.some((at) => at < finite && sentence.tokens[at]?.upos !== 'PUNCT');
  if (!isBeforeVerb) return [first, new Set(others)];
  // Without a finite verb there is nothing to move: "Mann festgenommen".
  if (/^(?:Part|Inf)$/u.test(sentence.tokens[finite]?.feats['VerbForm'] ?? ''))
    return [first, new Set(others)];
  if (finite === head && separable.test(sentence.tokens[head]?.form.toLowerCase() ?? '')) return null;
  return [first, new Set([finite]), new Set(others.filter((at) => at !== finite))];
}
