import { clauseWords } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { shadingWordsOf } from '../languages/shading-words';

/** Small words that turn a verb into another: "called **off**", "lehnte … **ab**". */
const particles: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('off out down back away apart aside over up through short together'.split(' ')),
  de: new Set(
    'ab an auf aus bei ein fest frei her hin los mit nach statt teil um vor weg zu zurück zusammen durch nieder fern'.split(
      ' ',
    ),
  ),
  nl: new Set('af aan op uit in mee terug toe voor tegen weg los neer door over'.split(' ')),
  sv: new Set('av på upp ut in ned ner bort fram till tillbaka'.split(' ')),
};

/**
 * True where a heading leaves out a word that denies or shades what it says, or that makes its verb another
 * one. Asked of the words and not of the parse, which may have hung them anywhere.
 * @param shown places of the words that the heading has
 */
export function losesShade(
  { sentence, language, dates }: HeadingSource,
  head: number,
  shown: ReadonlySet<number>,
): boolean {
  const { tokens } = sentence;
  const isDate = (token: Token | undefined) =>
    token !== undefined && dates.some(({ start, end }) => start < token.end && token.start < end);
  const { shadings, evidentials } = shadingWordsOf(language);
  const has = (set: ReadonlySet<string>, token: Token | undefined) =>
    token !== undefined && (set.has(token.form.toLowerCase()) || set.has(token.lemma));
  // "Reportedly" holds for all of its sentence.
  const doubts = tokens.flatMap((token, at) => (has(evidentials, token) ? at : []));
  if (doubts.length > 0 && !doubts.some((at) => shown.has(at))) return true;
  if (language.startsWith('fr') && isHalfDenied(tokens, shown)) return true;
  const places = [...shown];
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const near = new Set(clauseWords(sentence, head));
  for (let at = from; at <= to; at += 1) near.add(at);
  // "stepped **in** with": a small word after the verb that leads to nothing shown.
  const next = tokens[head + 1];
  const leadsTo = tokens[next?.head ?? -1];
  if (next?.upos === 'ADP' && !shown.has(head + 1) && !shown.has(next.head) && !isDate(leadsTo)) return true;
  const small = particles[language.slice(0, 2)];
  if (small && verbLast.has(language.slice(0, 2)) && losesParticle(sentence, head, shown, small)) return true;
  for (const at of near) {
    const token = tokens[at];
    if (!token || shown.has(at)) continue;
    if (isDate(token)) continue;
    if (isObject(token, head)) return true;
    if (has(shadings, token) || /^(?:n['’]t|['’]t)$/iu.test(token.form)) return true;
    const leadsOn = token.deprel === 'case' || token.deprel === 'mark' || token.deprel === 'cc';
    if (small?.has(token.form.toLowerCase()) && !(leadsOn && token.head > at)) return true;
  }
  return false;
}

/** "la ville **l’**a fermé aux camions": without it, the verb would act on nothing. */
const isObject = ({ upos, deprel, head, feats }: Token, verb: number): boolean =>
  upos === 'PRON' && head === verb && /^i?obj/u.test(deprel) && feats['Person'] !== undefined;

/** "n’a remboursé **que** deux clients": "ne" without its second word. */
function isHalfDenied(tokens: readonly Token[], shown: ReadonlySet<number>): boolean {
  const forms = [...shown].map((at) => tokens[at]?.form.toLowerCase() ?? '');
  return (
    forms.some((form) => /^n(?:e|['’])$/u.test(form)) &&
    !forms.some((form) =>
      /^(?:pas|jamais|plus|guère|aucune?|personne|rien|que|qu['’]|ni|nulle?)$/u.test(form),
    )
  );
}

/** Languages that put the particle of a verb to the end of its clause: "wies den Bericht **zurück**". */
const verbLast = new Set(['de', 'nl']);

function losesParticle(
  { tokens }: ReadSentence,
  head: number,
  shown: ReadonlySet<number>,
  small: ReadonlySet<string>,
): boolean {
  const end = tokens.findIndex(({ upos }, at) => at > head && (upos === 'PUNCT' || upos === 'CCONJ'));
  const last = (end < 0 ? tokens.length : end) - 1;
  return last > head && small.has(tokens[last]?.form.toLowerCase() ?? '') && !shown.has(last);
}
