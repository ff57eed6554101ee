import type { LanguageGrammar, Meaning } from './grammar';
import { parseRules } from './parse-rule';
import { Automaton } from './automaton';
import { parsePattern, type Pattern } from './pattern';

/** What the data says of one form of a word: each class that it can be of, with the value there. */
export interface Entry {
  /** Numbers of classes, the word itself (as a literal) among them. */
  symbols: number[];
  values: Map<number, string | number>;
  /** A name for short before a full stop that ends no sentence. */
  text: string;
}

export interface CompiledRule {
  meaning: Meaning;
  value: string | null;
  keep: number | null;
  closes: boolean;
  before: ReadonlySet<number> | null;
  notBefore: ReadonlySet<number> | null;
  after: ReadonlySet<number> | null;
  notAfter: ReadonlySet<number> | null;
}

export interface CompiledGrammar {
  source: LanguageGrammar;
  entries: Map<string, Entry>;
  /** Which fingerprints of words the entries have: most words of a text need no other look. */
  fingerprints: Uint8Array;
  elisions: ReadonlySet<string>;
  /** Whether 4/5/2011 is the fifth of April or the fourth of May. */
  monthFirst: boolean;
  symbolOf: (name: string) => number;
  automaton: Automaton;
  rules: CompiledRule[];
}

/** Some four times as many places as an English grammar has words, so that three of four others fall on none. */
const hashPlaces = 16_384;

/** A number by which a word of the data is distinguished from most others, without cutting the word out of its text. */
export function hashOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1);
  const mixed =
    text.charCodeAt(start) * 31 + text.charCodeAt(end - 1) * 997 + middle * 7919 + (end - start) * 131;
  return mixed & (hashPlaces - 1);
}

function hashesOf(words: Iterable<string>): Uint8Array {
  const fingerprints = new Uint8Array(hashPlaces);
  for (const word of words) fingerprints[hashOf(word, 0, word.length)] = 1;
  return fingerprints;
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Forms as they stand in text: as listed, with a capital, in capitals, each with any apostrophe. */
const spellings = (form: string): string[] =>
  [form, capitalise(form), form.toUpperCase()].flatMap((each) =>
    each.length > 1 && each.includes("'")
      ? ["'", '’', 'ʼ'].map((mark) => each.replaceAll("'", mark))
      : [each],
  );

/** Capitals name a class; everything else is a word or a mark that the text must be searched for. */
const isClass = (name: string): boolean => /^[A-Z][A-Z\d]*$/.test(name);

function namesIn(pattern: Pattern): string[] {
  if (pattern.kind === 'symbol') return [pattern.name];
  return pattern.kind === 'optional' ? namesIn(pattern.part) : pattern.parts.flatMap(namesIn);
}

export function compileGrammar(source: LanguageGrammar): CompiledGrammar {
  const symbols = new Map<string, number>();
  const symbolOf = (name: string): number => {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    symbols.set(name, symbols.size);
    return symbols.size - 1;
  };
  const entries = new Map<string, Entry>();
  const entryFor = (form: string): Entry => {
    const known = entries.get(form);
    if (known) {
      // A pattern can name a word with the capital that the data has without.
      if (!known.symbols.includes(symbolOf(form))) known.symbols.push(symbolOf(form));
      return known;
    }
    const made: Entry = { symbols: [symbolOf(form)], values: new Map(), text: form };
    for (const prefix of ['', ...(source.prefixes ?? [])])
      for (const spelling of spellings(prefix + form))
        if (!entries.has(spelling)) entries.set(spelling, made);
    return made;
  };
  const give = (form: string, wordClass: string, value: string | number): void => {
    const entry = entryFor(form);
    const symbol = symbolOf(wordClass);
    if (!entry.symbols.includes(symbol)) entry.symbols.push(symbol);
    entry.values.set(symbol, value);
  };

  for (const [wordClass, value, forms] of source.words)
    for (const form of forms.split(' ')) give(form, wordClass, value);
  for (const [form, value] of Object.entries(source.numbers)) {
    give(form, 'NUMBERWORD', value);
    give(form, 'NUM', value);
    if (value >= 1 && value <= 31) give(form, 'DAYWORD', value);
  }
  for (const [form, value] of Object.entries(source.ordinals)) {
    give(form, 'ORDINALWORD', value);
    give(form, 'ORD', value);
    if (value <= 31) give(form, 'DAYORD', value);
  }

  const literals = (names: readonly string[] | null): Set<number> | null => {
    for (const name of names ?? []) if (!isClass(name)) entryFor(name);
    return names ? new Set(names.map(symbolOf)) : null;
  };
  const parsed = parseRules(source);
  const rules = parsed.map(({ meaning, options }): CompiledRule => ({
    meaning,
    value: options.value,
    keep: options.keep,
    closes: options.closes,
    before: literals(options.before),
    notBefore: literals(options.notBefore),
    after: literals(options.after),
    notAfter: literals(options.notAfter),
  }));
  const patterns = parsed.map(({ pattern }) => parsePattern(pattern, source.macros));
  for (const name of new Set(patterns.flatMap(namesIn))) if (!isClass(name)) entryFor(name);
  return {
    source,
    elisions: new Set(source.elisions),
    monthFirst: false,
    entries,
    fingerprints: hashesOf(entries.keys()),
    symbolOf,
    automaton: new Automaton(patterns, symbolOf),
    rules,
  };
}
