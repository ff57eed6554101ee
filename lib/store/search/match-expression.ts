import type { Engine } from '../engine/database';

/** Words of the index, one behind the other. */
export type Form = readonly string[];

/** Articles that have one of each of `must`, and none of `without`. */
export interface Expression {
  must: readonly (readonly Form[])[];
  without: readonly Form[];
}

/**
 * The expression in the words of FTS5's MATCH, or of a tsquery. Nothing in it can be taken for an
 * operator: the words hold letters, digits, marks and `_` alone, and stand in quotation marks.
 */
export function matchText(engine: Engine, { must, without }: Expression): string {
  const [and, or, not] = engine === 'sqlite' ? [' AND ', ' OR ', ' NOT '] : [' & ', ' | ', ' & !'];
  const form = engine === 'sqlite' ? formOfFts : formOfTsquery;
  const any = (forms: readonly Form[]) => `(${forms.map(form).join(or)})`;
  const all = must.map(any).join(and);
  return without.length === 0 ? all : `(${all})${not}${any(without)}`;
}

const formOfFts = (words: Form): string => `"${words.map(plain).join(' ')}"`;

const formOfTsquery = (words: Form): string => `(${words.map((word) => `'${plain(word)}'`).join(' <-> ')})`;

/** Words come clean out of the folding; that is held here too, where it matters. */
function plain(word: string): string {
  if (word === '' || /[^\p{L}\p{N}\p{M}_]/u.test(word)) throw new Error('Not a word of the search index');
  return word;
}
