/** Searches of each kind over generated articles, each with the statement that asks the same of the index alone. */
export interface BenchQuery {
  typed: string;
  fts: string;
  tsquery: string;
}

const words = 'harbour council ferry minister bridge report island statement border market'.split(' ');
const pick = (turn: number, step = 0): string => words[(turn + step) % words.length] ?? '';
const both = (one: string, other: string): Pick<BenchQuery, 'fts' | 'tsquery'> => ({
  fts: `text : ("${one}" AND "${other}")`,
  tsquery: `'${one}':A & '${other}':A`,
});

/** By kind, the `turn`th of a library of so many articles. */
export const benchQueries: Record<string, (turn: number, articles: number) => BenchQuery> = {
  'a rare word': (turn, articles) => {
    const number = String((turn * 7919) % articles);
    return { typed: `${number} `, fts: `text : "${number}"`, tsquery: `'${number}':A` };
  },
  'a common word': (turn) => {
    const word = pick(turn);
    return { typed: `${word} `, fts: `text : "${word}"`, tsquery: `'${word}':A` };
  },
  'a common and a rare word': (turn, articles) => {
    const number = String((turn * 7919) % articles);
    return { typed: `${pick(turn)} ${number} `, ...both(pick(turn), number) };
  },
  'two common words': (turn) => ({
    typed: `${pick(turn)} ${pick(turn, 3)} `,
    ...both(pick(turn), pick(turn, 3)),
  }),
  'a phrase': (turn) => {
    const [one, other] = [pick(turn), pick(turn, 1)];
    return {
      typed: `"${one} ${other}"`,
      fts: `text : "${one} ${other}"`,
      tsquery: `'${one}':A <-> '${other}':A`,
    };
  },
  'a word as typed': (turn) => {
    const begun = pick(turn).slice(0, 3 + (turn % 3));
    return { typed: begun, fts: `text : "${begun}" *`, tsquery: `'${begun}':*A` };
  },
  'a minus word': (turn) => {
    // With so few words each is in every article, and only two of them together leave any out.
    const [one, other, third] = [pick(turn), pick(turn, 2), pick(turn, 3)];
    return {
      typed: `${one} -"${other} ${third}"`,
      fts: `text : ("${one}" NOT "${other} ${third}")`,
      tsquery: `'${one}':A & !('${other}':A <-> '${third}':A)`,
    };
  },
  filters: (turn) => ({
    typed: `${pick(turn)} from:courier after:${2011 + (turn % 5)} before:${2014 + (turn % 5)}-06`,
    fts: `text : "${pick(turn)}" AND source : "courier"`,
    tsquery: `'${pick(turn)}':A & 'courier':D`,
  }),
  'a typing error': (turn) => {
    const word = pick(turn);
    const typed = word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);
    return { typed: `${typed} `, fts: `text : "${word}"`, tsquery: `'${word}':A` };
  },
};
