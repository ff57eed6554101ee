import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank. Words that the text writes as one are one: the head stands for its parts. */
export interface TreeWord {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  /** Place of the head in the sentence; -1 for the root. */
  head: number;
  label: string;
  spaceAfter: boolean;
}

/** A sentence of a treebank. */
export interface TreeSentence {
  text: string;
  source: string;
  words: TreeWord[];
}

/** Subtypes of labels that somebody asks for; the others are as good as their main label. */
const SUBTYPES = new Set(['pass', 'agent', 'relcl', 'prt', 'poss', 'tmod']);
/** Features that somebody asks for. */
const FEATURES = new Set(
  'Tense Mood VerbForm Voice Person Number Polarity Case PronType Aspect Definite NumType'.split(' '),
);

const labelOf = (label: string): string => {
  const [main = '', subtype] = label.split(':');
  if (label === 'obl:tmod' || label === 'nmod:tmod' || label.endsWith(':unmarked')) return main + ':tmod';
  return subtype && SUBTYPES.has(subtype) ? `${main}:${subtype}` : main;
};

const featsOf = (feats: string): string =>
  feats
    .split('|')
    .filter((one) => FEATURES.has(one.split('=')[0]!))
    .join('|') || '_';

/** Signs that treebanks write in the manner of old typesetters and of web pages. */
const unescaped = (text: string): string =>
  text
    .replace(/&#39;&#39;|&quot;|``|(?<!\p{L})''|''(?!\p{L})/gu, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/**
 * Reads a gzipped CoNLL-U file.
 *
 * @param licences `free` leaves out sources under other licences than CC BY and CC BY-SA: nothing that is
 * shipped may come from them. `any` is for measuring.
 */
export function readTreebank(
  path: string,
  language: string,
  licences: 'free' | 'any' = 'free',
): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
    const lines = block.split('\n').filter(Boolean);
    const comment = (name: string) =>
      lines.find((line) => line.startsWith(`# ${name} = `))?.slice(name.length + 5) ?? '';
    const source = comment('source');
    if (licences === 'free' && !/licence = CC BY(?:-SA)?(?: |$|;)/.test(source)) continue;
    const text = unescaped(comment('text'));
    const words = readWords(
      lines.filter((line) => !line.startsWith('#')),
      text,
      language,
    );
    if (words && isTree(words)) sentences.push({ text, source, words });
  }
  return sentences;
}

/** What the text writes as one, and the rows that the treebank makes of it. */
interface Unit {
  form: string;
  from: number;
  to: number;
  spaceAfter: boolean;
}

function readWords(lines: string[], text: string, language: string): TreeWord[] | null {
  const units: Unit[] = [];
  const rows: string[][] = [];
  for (const line of lines) {
    const columns = line.split('\t');
    const [id = '', form = ''] = columns;
    if (id.includes('.')) continue;
    const [from = 0, to = from] = id.split('-').map(Number);
    if (to === from) rows.push(columns);
    if (to !== from || !units.some((unit) => unit.from <= from && unit.to >= from))
      units.push({ form: unescaped(form), from, to, spaceAfter: !columns[9]!.includes('SpaceAfter=No') });
  }
  const parts = splitUnits(units, rows);
  return toWords(
    language === 'ar' || language === 'de' ? joinUnits(parts, rows, text, language) : parts,
    rows,
  );
}

/** A unit whose parts make up its form letter by letter ("don't", "cannot") stays in parts. */
function splitUnits(units: readonly Unit[], rows: string[][]): Unit[] {
  return units.flatMap((unit) => {
    if (unit.from === unit.to || !/['’]|^(?:cannot|gonna|wanna|gotta)$/i.test(unit.form)) return [unit];
    const parts = rows.slice(unit.from - 1, unit.to);
    if (parts.map((row) => row[1]).join('') !== unit.form) return [unit];
    return parts.map((row, at) => ({
      form: row[1]!,
      from: unit.from + at,
      to: unit.from + at,
      spaceAfter: at === parts.length - 1 && unit.spaceAfter,
    }));
  });
}

const LETTERS = /^[\p{L}\p{M}ـ]+$/u;

/** Joins what the Arabic treebank cuts from its words without saying so, and "Panzer - Motor". */
function joinUnits(units: readonly Unit[], rows: string[][], text: string, language: string): Unit[] {
  const joined: Unit[] = [];
  units.forEach((unit, at) => {
    const last = joined.at(-1);
    const follows =
      language === 'ar'
        ? last && !last.spaceAfter && LETTERS.test(last.form) && LETTERS.test(unit.form)
        : isHyphen(units, rows, at) || (at > 1 && isHyphen(units, rows, at - 1));
    if (!last || !follows) joined.push({ ...unit });
    else {
      last.form += unit.form;
      last.to = unit.to;
      last.spaceAfter = unit.spaceAfter;
    }
  });
  if (language === 'ar') takeSurface(joined, text);
  return joined;
}

/** True for a hyphen inside of a compound. */
function isHyphen(units: readonly Unit[], rows: string[][], at: number): boolean {
  const [before, hyphen, after] = units.slice(at - 1, at + 2);
  if (at === 0 || !before || !after || hyphen!.form !== '-') return false;
  if (!/\p{L}$|\d$/u.test(before.form) || !/^\p{L}/u.test(after.form)) return false;
  if (!before.spaceAfter && !hyphen!.spaceAfter) return true;
  const heads = [Number(rows[before.to - 1]![6]), Number(rows[after.from - 1]![6])];
  const labels = [rows[before.to - 1]![7]!, rows[after.from - 1]![7]!];
  return (
    (heads[0] === after.from && labels[0] === 'compound') ||
    (heads[1] === before.to && labels[1] === 'compound')
  );
}

/** Arabic parts don't spell the word ("ل" and "ال" make "لل"): the text does. */
function takeSurface(units: Unit[], text: string) {
  let at = 0;
  for (const unit of units) {
    while (text[at] === ' ') at++;
    if (!text.startsWith(unit.form, at))
      unit.form = /^[\p{L}\p{M}ـ]*/u.exec(text.slice(at))?.[0] || unit.form;
    at += unit.form.length;
  }
}

function toWords(units: readonly Unit[], rows: string[][]): TreeWord[] | null {
  const unitOf = new Map<number, number>();
  units.forEach((unit, at) => {
    for (let id = unit.from; id <= unit.to; id++) unitOf.set(id, at);
  });
  const words: TreeWord[] = [];
  for (const { form, from, to, spaceAfter } of units) {
    // The part that depends on a word outside stands for the whole.
    const row = rows.slice(from - 1, to).find((one) => Number(one[6]) < from || Number(one[6]) > to);
    const head = row && (Number(row[6]) === 0 ? -1 : unitOf.get(Number(row[6])));
    if (!row || head === undefined) return null;
    const [, , lemma, tag, , feats, , label] = row;
    words.push({
      form,
      lemma: from === to ? lemma! : '_',
      upos: tag!,
      feats: featsOf(feats!),
      head,
      label: labelOf(label!),
      spaceAfter,
    });
  }
  return words;
}
/** True if the heads make one tree: each word leads to the root, and there is one. */
function isTree(words: TreeWord[]): boolean {
  if (words.filter(({ head }) => head < 0).length !== 1) return false;
  return words.every((_, at) => {
    let here = at;
    for (let steps = 0; steps <= words.length; steps++) {
      if (here < 0) return true;
      here = words[here]!.head;
    }
    return false;
  });
}
