/** What a language knows about names. All in lower case; titles without their full stop. */
export interface NameWords {
  /** Stand before a person's name: "President", "Sen.", "Mr.". */
  titles: ReadonlySet<string>;
  /** Titles that tell the gender. */
  maleTitles: ReadonlySet<string>;
  femaleTitles: ReadonlySet<string>;
  /** What someone with a title is called later: "Sen." is "the senator". */
  rolesOfTitles: ReadonlyMap<string, readonly string[]>;
  /** True where every noun has a capital, so that one word with a capital is no name. */
  nounsCapitalised: boolean;
  /** Capitalised where they open a sentence, or always, and never a name by themselves. */
  notNames: ReadonlySet<string>;
  /** Words that make a name that of a body: "Ministry", "University". */
  bodies: ReadonlySet<string>;
  /** Places, as far as the news names them without saying so. */
  places: ReadonlySet<string>;
  /** May stand inside a name in lower case: "de", "of". */
  insidePerson: ReadonlySet<string>;
  insideBody: ReadonlySet<string>;
  /** Given names by gender: the text often has nothing else to tell it by. */
  maleNames: ReadonlySet<string>;
  femaleNames: ReadonlySet<string>;
  he: ReadonlySet<string>;
  she: ReadonlySet<string>;
  it: ReadonlySet<string>;
  they: ReadonlySet<string>;
}

/** A list of words as it is best read: in lines. */
export const wordSet = (...lines: string[]): Set<string> =>
  new Set(lines.join(' ').split(/\s+/).filter(Boolean));
