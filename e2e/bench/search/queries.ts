/** Searches of each kind over generated articles, each with the statement that asks the same of the index alone. */
export interface BenchQuery {
  typed: string;
  fts: string;
  tsquery: string;
}

const words = 'harbour council ferry minister bridge report island statement border market'.split(' ');
const pick = (turn: number, step = 0): string => words[(turn + step) % words.length] ?? '';
const both = (one: string, other: string): Pick<BenchQuery, 'fts' | 'tsquery'> => ({
  fts: `"${one}" AND "${other}"`,
  tsquery: `'${one}' & '${other}'`,
});

/** By kind, the `turn`th of a library of so many articles. */
export const benchQueries: Record<string, (turn: number, articles: number) => BenchQuery> = {
  'a rare word': (turn, articles) => {
    const number = String((turn * 7919) % articles);
    return { typed: `${number} `, fts: `"${number}"`, tsquery: `'${number}'` };
  },
  'a common word': (turn) => {
    const word = pick(turn);
    return { typed: `${word} `, fts: `"${word}"`, tsquery: `'${word}'` };
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
      fts: `"${one} ${other}"`,
      tsquery: `'${one}' <-> '${other}'`,
    };
  },
  'a word as typed': (turn) => {
    const begun = pick(turn).slice(0, 3 + (turn % 3));
    return { typed: begun, fts: `"${begun}" *`, tsquery: `'${begun}':*` };
  },
  'a minus word': (turn) => {
    // With so few words each is in every article, and only two of them together leave any out.
    const [one, other, third] = [pick(turn), pick(turn, 2), pick(turn, 3)];
    return {
      typed: `${one} -"${other} ${third}"`,
      fts: `"${one}" NOT "${other} ${third}"`,
      tsquery: `'${one}' & !('${other}' <-> '${third}')`,
    };
  },
  filters: (turn) => ({
    typed: `${pick(turn)} from:courier after:${2011 + (turn % 5)} before:${2014 + (turn % 5)}-06`,
    fts: `"${pick(turn)}" AND "f_courier"`,
    tsquery: `'${pick(turn)}' & 'f_courier'`,
  }),
  'a typing error': (turn) => {
    const word = pick(turn);
    const typed = word.slice(0, 3) + word.charAt(4) + word.charAt(3) + word.slice(5);
    return { typed: `${typed} `, fts: `"${word}"`, tsquery: `'${word}'` };
  },
  'a question': (turn, articles) => {
    const numbers = [1, 2, 3].map((step) => String((turn * 7919 + step * 1013) % articles));
    const all = [...[0, 2, 5, 7].map((step) => pick(turn, step)), ...numbers];
    return {
      typed: `What did the ${all.join(' and the ')} have to do with each other when nobody xylophoned? `,
      fts: all.map((word) => `"${word}"`).join(' OR '),
      tsquery: all.map((word) => `'${word}'`).join(' | '),
    };
  },
};
