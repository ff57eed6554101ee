/**
 * Where each term of an article stands, as one short text: the engines store it beside their index, and a search
 * looks a few terms up in it without taking it apart.
 */

export const sectionKinds = ['headline', 'standfirst', 'byline', 'passage', 'quote', 'moment'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** A stretch of an article's words. */
export interface Section {
  kind: SectionKind;
  /** Which of the article's passages, quotes or moments. */
  position: number;
  /** The place of its first word. */
  start: number;
}

/** The places of an article's terms; places are counted through all sections. */
export interface WordPlaces {
  /** How many content words it has, repeats in quotes and moments left out. */
  length: number;
  sections: Section[];
  terms: ReadonlyMap<string, readonly number[]>;
}

/** More repeats of a term make no better answer. */
const mostPlaces = 48;
/** Of one article: a long book has as many, and a search reads hundreds of such texts. */
const mostTerms = 8_000;

const base = 36;

/** `LENGTH SECTION SECTION\n TERM:PLACE,STEP,STEP TERM:PLACE `, numbers to the base 36. */
export function encodePlaces({ length, sections, terms }: WordPlaces): string {
  const heads = sections.map(
    ({ kind, position, start }) =>
      `${sectionKinds.indexOf(kind)}.${position.toString(base)}.${start.toString(base)}`,
  );
  const entries = [...terms].slice(0, mostTerms).map(([term, places]) => {
    const steps = places
      .slice(0, mostPlaces)
      .map((place, at) => (place - (places[at - 1] ?? 0)).toString(base));
    return `${term}:${steps.join(',')}`;
  });
  return `${[length.toString(base), ...heads].join(' ')}\n ${entries.join(' ')} `;
}

/** The length alone, which stands first. */
export const lengthIn = (encoded: string): number =>
  Number.parseInt(encoded.slice(0, encoded.search(/[ \n]/)), base) || 0;

export function sectionsIn(encoded: string): Section[] {
  const [, ...heads] = encoded.slice(0, encoded.indexOf('\n')).split(' ');
  return heads.map((head) => {
    const [kind = '', position = '', start = ''] = head.split('.');
    return {
      kind: sectionKinds[Number(kind)] ?? 'passage',
      position: Number.parseInt(position, base),
      start: Number.parseInt(start, base),
    };
  });
}

/** Where a term stands, in order; empty where it does not. */
export function placesIn(encoded: string, term: string): number[] {
  const key = ` ${term}:`;
  const at = encoded.indexOf(key);
  if (at < 0) return [];
  const from = at + key.length;
  let place = 0;
  return encoded
    .slice(from, encoded.indexOf(' ', from))
    .split(',')
    .map((step) => (place += Number.parseInt(step, base)));
}

/** All terms that an article has. */
export const termsIn = (encoded: string): string[] =>
  encoded
    .slice(encoded.indexOf('\n') + 1)
    .split(' ')
    .flatMap((entry) => (entry === '' ? [] : entry.slice(0, entry.lastIndexOf(':'))));
