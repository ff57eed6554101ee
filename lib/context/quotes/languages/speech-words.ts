/** How a language reports speech. All in lower case. */
export interface SpeechWords {
  /** Every form of the verbs that report speech by themselves, to its dictionary form. */
  verbs: ReadonlyMap<string, string>;
  /** Forms that report thought or judgement: a verb of speech in the same sentence goes before them. */
  weakVerbs: ReadonlySet<string>;
  /** Forms without a subject of their own: "saying", "adding". */
  participles: ReadonlySet<string>;
  /** What a verb of several words begins with after a quotation: “…”, *a* déclaré Lee. */
  auxiliaries?: ReadonlySet<string>;
  /** Between a subject and its verb: "has", "later". */
  betweenSubjectAndVerb: ReadonlySet<string>;
  /** Make a past form passive: "was told". */
  passives: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  subjectPronouns: ReadonlySet<string>;
  relativePronouns: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Finite verbs and the like, which end a noun phrase. */
  notInPhrase: ReadonlySet<string>;
  /** Nouns of roles that stand between names: "campaign manager". */
  roleNouns: ReadonlySet<string>;
  /** Sequences before a speaker: "according to". */
  sources: readonly (readonly string[])[];
  /** Where or how it was said, to what it is called. */
  statements: ReadonlyMap<string, string>;
  /** Prepositions that a noun phrase goes on with: "of". */
  linking?: ReadonlySet<string>;
  /** Words that are known by their letters or stand in few places; `noSpelling` where nothing is known. */
  spelling: Spelling;
  /** Whether the subject may follow its verb at any place, as in Arabic, or only after a quotation. */
  subjectAfterVerb: boolean;
  /** Whether a sentence without a verb of speech gives its words to its subject; else to nobody. */
  guesses: boolean;
  /**
   * Set where the verb stands second, as in German: a sentence that opens with anything but its subject has
   * it after the verb, and so does every clause after a quotation.
   */
  verbSecond?: {
    /** Adverbs that open a sentence. */
    openers: ReadonlySet<string>;
    /** Articles and pronouns that no subject begins with: "dem", "ihm". */
    obliques: ReadonlySet<string>;
    /** What can stand between the verb and its subject: "sich", "auch". */
    fillers: ReadonlySet<string>;
  };
}

/** Kinds of words that are known by their letters. */
export interface Spelling {
  /** "quickly" */
  adverb: RegExp;
  /** "hasn't" */
  denial: RegExp;
  /** A pronoun or a verb with another verb: "he's", "we'll". */
  contraction: RegExp;
  /** A pronoun with "is" or "has", which is no owner. */
  pronounWithVerb: RegExp;
  /** A form that is passive where it opens a sentence: "Asked about it, …". */
  openingPassive: RegExp;
  /** Between an auxiliary and its participle: "was later told". */
  insidePassive: RegExp;
  /** In the passive these make a speaker of their subject: "was quoted as saying". */
  citing: ReadonlySet<string>;
  /** Stand for a noun: "this". */
  pointing: ReadonlySet<string>;
  /** Leads to an infinitive, whose subject has not spoken yet. */
  infinitiveMark: string;
  /** Joins two names to one speaker. */
  and: string;
  /** Stands between a quotation and who said it: "…", then adding. */
  afterQuotation: RegExp;
  /** Opens a phrase that is no subject, unless it has a capital: "speaking". */
  gerund: RegExp;
  /** Opens a clause before the main one: "when". */
  clauseOpener: RegExp;
  /** Opens a clause that reports: "that". */
  complementizer: string;
  /** Stand where a subject would, and are nobody: "there". */
  expletives: ReadonlySet<string>;
  /** After a verb of saying these are what was said, not who said it. */
  objects: ReadonlySet<string>;
  /** Before a noun phrase, though they also stand between a subject and its verb: "both". */
  quantifiers: ReadonlySet<string>;
  /** Between a role and its place: "director of". */
  roleLinks: ReadonlySet<string>;
  /** Before a speaker who is compared: "as the mayor said". */
  comparison: string;
  /** The article before a body's name: "the Senate". */
  bodyArticle: RegExp;
  /** May stand in small letters inside a title. */
  smallInTitles: ReadonlySet<string>;
  /** Abbreviations that are a pronoun in small letters: "US". */
  abbreviations: ReadonlyMap<string, string>;
  /** A verb with its pronoun tied to it, the verb as first group: French "dit-elle". */
  verbWithPronoun: RegExp;
}

/** Forms of regular and irregular verbs as "say says said saying", first the dictionary form. */
export function verbForms(...lines: string[]): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of lines) {
    for (const verb of line.split(',')) {
      const all = verb.trim().split(/\s+/);
      for (const form of all) if (form) forms.set(form, all[0] ?? form);
    }
  }
  return forms;
}

const none: ReadonlySet<string> = new Set();
const nothing = /(?!)/;

/** Films and books with English titles are written of in all languages. */
export const smallInEnglishTitles: ReadonlySet<string> = new Set(
  'a an the of for and or in on at to with from by is vs'.split(' '),
);

/** Where letters tell nothing. */
export const noSpelling: Spelling = {
  adverb: nothing,
  denial: nothing,
  contraction: nothing,
  pronounWithVerb: nothing,
  openingPassive: nothing,
  insidePassive: nothing,
  citing: none,
  pointing: none,
  infinitiveMark: '',
  and: '',
  afterQuotation: nothing,
  gerund: nothing,
  clauseOpener: nothing,
  complementizer: '',
  expletives: none,
  objects: none,
  quantifiers: none,
  roleLinks: none,
  comparison: '',
  bodyArticle: nothing,
  smallInTitles: smallInEnglishTitles,
  abbreviations: new Map(),
  verbWithPronoun: nothing,
};

/** For a language without data: quotations are found, and nobody is said to have spoken. */
export const marksOnly: SpeechWords = {
  verbs: new Map(),
  weakVerbs: none,
  participles: none,
  betweenSubjectAndVerb: none,
  passives: none,
  determiners: none,
  subjectPronouns: none,
  relativePronouns: none,
  prepositions: none,
  conjunctions: none,
  notInPhrase: none,
  roleNouns: none,
  sources: [],
  statements: new Map(),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: false,
};
