import type { Token } from '../../../language/read-text';
import { speechWordsOf } from '../../languages';
import { firstClause } from './first-clause';
import type { FirstClause } from './found-clause';
import type { HeadingSource } from '../heading-source';
import { isDated, keeper } from '../parts/heading-subject';
import { isParted } from '../parts/date-place';
import { isMismatched } from '../parts/heading-agreement';
import { isCutShort, isPartOfList } from '../parts/heading-cut';
import { isCutInside } from '../parts/heading-whole';
import { losesShade } from '../parts/heading-shade';
import { isFaulty, losesPurpose } from '../parts/heading-faults';
import { isBrokenUp } from '../thin/broken-heading';
import { hasThinObject, isThin } from '../thin/thin-heading';
import { shadingWordsOf } from '../languages/shading-words';

const mostWords = 8;
const withoutArticles = /^(?:en|de|nl)/u;

/**
 * A heading from the clause that opens a sentence, read by the kinds of its words; null where it says too
 * little, or too much for a glance.
 */
export function firstClauseHeading(source: HeadingSource): string | null {
  const clause = firstClause(source);
  if (clause === null || !isReport(source, clause)) return null;
  if (isParted(source.sentence, source.dateAt, clause.verbs[0] ?? 0)) return null;
  const { subject, name, verbs, phrases, ending } = clause;
  const isDate = (at: number) => isDated(source, source.sentence.tokens[at]);
  const head = ending.at(-1) ?? verbs.at(-1) ?? 0;
  for (let taken = phrases.length; taken >= 0; taken -= 1) {
    const chosen = phrases.slice(0, taken);
    if (chosen.some((phrase) => speaks(source, phrase))) return null;
    const isCut = taken < phrases.length;
    if (isCut && !mayEnd(source, clause, taken)) continue;
    for (const isShort of [false, true]) {
      const places = [
        ...(isShort ? shortened(source, subject) : subject),
        ...verbs,
        ...chosen.flat(),
        ...ending,
      ];
      const shown = places.filter((at) => !isIdle(source, at, isShort));
      const line = written(source, shown);
      const heading = name === null ? line : `${name} ${line}`;
      const words = heading.split(' ').length;
      if (words > mostWords) continue;
      if (words < 3 || losesShade(source, head, new Set([...shown, ...subject]))) return null;
      if (!/^[\p{L}\p{N}$€£]/u.test(heading)) return null;
      if (losesSense(source, clause, head, new Set(places))) return null;
      const said = {
        subject: new Set(subject.filter((at) => shown.includes(at))),
        head,
        all: new Set(shown),
      };
      if (hasThinObject(source, said) || isThin(source, said) || isBrokenUp(source, said)) return null;
      if (isCutInside(source.sentence, new Set([...shown, ...subject]), isDate, source.language)) return null;
      return heading.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
    }
  }
  return null;
}

/** True where what is left out makes the rest say something else. */
function losesSense(source: HeadingSource, clause: FirstClause, head: number, shown: Set<number>): boolean {
  const { sentence, language } = source;
  const subject = new Set(clause.subject.filter((at) => shown.has(at)));
  const finite = clause.verbs[0] ?? head;
  return (
    isFaulty(source, head, shown, subject) ||
    losesPurpose(sentence, shown) ||
    isCutShort(source, head, shown) ||
    isPartOfList(sentence, subject, finite) ||
    isMismatched({ sentence, language, subject, finite, head, shown })
  );
}

/** "we", "your": spoken to someone, and no report. */
const speaks = ({ sentence }: HeadingSource, phrase: readonly number[]): boolean =>
  phrase.some((at) => /[12]/u.test(sentence.tokens[at]?.feats['Person'] ?? ''));

/** False for what holds over a time, what is said of a past day in the present, and what lies ahead of it. */
function isReport({ sentence, language, isPast, isAhead }: HeadingSource, clause: FirstClause): boolean {
  const { tokens } = sentence;
  const { states } = shadingWordsOf(language);
  const verbs = [...clause.verbs, ...clause.ending]
    .map((at) => tokens[at])
    .filter((token): token is Token => token !== undefined);
  const main = verbs.findLast(({ upos }) => upos === 'VERB');
  const [finite] = verbs;
  if (!main || !finite || (states.has(main.lemma) && verbs.length === 1)) return false;
  // "said in an update": it is not said what.
  const [next] = clause.phrases[0] ?? [];
  const isSaying = speechWordsOf(language)?.verbs.has(main.form.toLowerCase()) && !isPassiveForm(verbs);
  if (isSaying && (next === undefined || /^(?:ADP|ADV|PUNCT|PROPN)$/u.test(tokens[next]?.upos ?? '')))
    return false;
  const isPresent = finite.feats['Tense'] === 'Pres' && finite.feats['VerbForm'] !== 'Part';
  if (isPast && isPresent && verbs.length === 1) return false;
  // "will close the row of 2004": what is to come is not of a day that has been.
  if (isPast && /^(?:will|won|['’]ll|wird|werden)$/iu.test(finite.form) && finite.upos === 'AUX')
    return false;
  return !(isAhead && !isPresent && finite.feats['Tense'] === 'Past');
}

const isPassiveForm = (verbs: readonly Token[]): boolean =>
  verbs.length > 1 && verbs.some(({ deprel, lemma }) => deprel === 'aux:pass' || lemma === 'be');

/** What leads to one end of two: "from 2 million" says nothing without the other. */
const halves = /^(?:from|between|von|zwischen|entre|de|da|tra)$/iu;

/** A clause may end after its object or its place, and not right after a verb that something followed. */
function mayEnd({ sentence }: HeadingSource, { phrases, verbs }: FirstClause, taken: number): boolean {
  const { tokens } = sentence;
  const stored = phrases[taken - 1];
  const opens = tokens[phrases[taken]?.[0] ?? -1];
  const first = tokens[stored?.[0] ?? -1];
  // "has been staged" is whole; "plans **to** …", "asked the court **to** …" are not, "in Rome **to** …" is.
  if (stored === undefined) {
    const group = verbs.map((at) => tokens[at]).filter((token): token is Token => token !== undefined);
    return isPassiveForm(group) && opens?.upos === 'ADP';
  }
  if (opens?.upos === 'PART' && first?.upos !== 'ADP') return false;
  const last = tokens[stored.at(-1) ?? -1];
  return !/^(?:VERB|ADP|ADV|PART|PRON)$/u.test(last?.upos ?? '') && !halves.test(first?.form ?? '');
}

/** A subject without what says more of it: "the mayor **of Leeds in the north**". */
function shortened({ sentence }: HeadingSource, subject: readonly number[]): number[] {
  const { tokens } = sentence;
  const joint = subject.findIndex(
    (at, order) =>
      order > 1 &&
      tokens[at]?.upos === 'ADP' &&
      !/^(?:of|de|du|des|di|del|della|von)$/iu.test(tokens[at]?.form ?? ''),
  );
  return joint > 0 ? subject.slice(0, joint) : [...subject];
}

/** Articles in headlines, adverbs that lead over; and owners that the subject is, where room is short. */
function isIdle(source: HeadingSource, at: number, isShort: boolean): boolean {
  const token = source.sentence.tokens[at];
  if (!token || keeper(source)(token)) return false;
  if (
    token.upos === 'DET' &&
    token.feats['PronType'] === 'Art' &&
    (/^\p{Ll}/u.test(token.form) || at === 0)
  ) {
    // A German adjective has its ending from the article, and "der" may say whose something is.
    const isNeeded =
      source.language.startsWith('de') &&
      (source.sentence.tokens[at + 1]?.upos === 'ADJ' || /^(?:der|des|dem)$/u.test(token.form));
    if (withoutArticles.test(source.language) && !isNeeded) return true;
  }
  if (isShort && source.language === 'en' && /^(?:his|her|its|their)$/iu.test(token.form)) return true;
  return (
    token.upos === 'ADV' &&
    /^(?:also|then|later|now|auch|dann|später|nun|zudem|aussi|también|anche)$/iu.test(token.form)
  );
}

function written({ text, sentence }: HeadingSource, places: readonly number[]): string {
  const { tokens } = sentence;
  let line = '';
  let last = -1;
  for (const at of places) {
    const token = tokens[at];
    if (!token) continue;
    const before = tokens[last];
    const between = before && last < at ? text.slice(before.end, token.start) : ' ';
    const isTight = between === '' || /^[-–/&’']$/u.test(between);
    const isOpening = token.start === sentence.start && !/^(?:NOUN|PROPN|X)$/u.test(token.upos);
    const form = isOpening
      ? token.form.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      : token.form;
    line += line === '' ? form : `${isTight ? between : ' '}${form}`;
    last = at;
  }
  return line;
}
