/** What a language's data says of events: how a clause tells one, and which nouns name one. */
export interface EventWords {
  /** BCP 47, the language alone. */
  code: string;
  /** Past forms that no ending gives away. */
  pastVerbs: ReadonlySet<string>;
  pastEndings: readonly string[];
  /** Words that end like a past form and are none. */
  notPast: ReadonlySet<string>;
  /** False where forms give verbs away too seldom to ask for one in each clause that tells an event. */
  verbsShow: boolean;
  /** True where a date can stand before a noun as its attribute: "the 2012 model". */
  datesQualify: boolean;
  /** Other words that end a noun phrase: present forms, auxiliaries. */
  otherVerbs: ReadonlySet<string>;
  /** Endings of verbs that are no past ("-ing") and of adverbs: no part of a noun phrase. */
  verbEndings: readonly string[];
  adverbEndings: readonly string[];
  /** Prepositions after which a date is where something began. */
  beginnings: ReadonlySet<string>;
  /** Articles and the like, which a noun phrase begins with and a heading leaves out. */
  determiners: ReadonlySet<string>;
  /** Prepositions, conjunctions, pronouns, adverbs: no part of a noun phrase. */
  functionWords: ReadonlySet<string>;
  /** Prepositions that set a clause in time: "in 2011", "on Tuesday". */
  datePrepositions: ReadonlySet<string>;
  /** Words, or two of them, before a date that is compared with and not told of: "than in", "up from". */
  comparisons: ReadonlySet<string>;
  /** The preposition that joins two noun phrases into one name ("start of the war"). */
  joiners: ReadonlySet<string>;
  /** Prepositions that join a noun phrase to the name of a place ("war in Syria"). */
  placeJoiners: ReadonlySet<string>;
  /** Prepositions by which an event's name goes on: "attack on the base", "talks with Rome". */
  linkers: ReadonlySet<string>;
  /** Words after which the next one is a verb: "to start", "might meet". */
  verbLeads: ReadonlySet<string>;
  /** Past forms that tell what was said, and no event of the story. */
  sayings: ReadonlySet<string>;
  /** Nouns that name what happens, singular and plural. */
  eventNouns: ReadonlySet<string>;
  eventEndings: readonly string[];
  /** What such nouns begin with, in languages that inflect them. */
  eventStems: readonly string[];
  /** Words after which a date is a person's, not the story's: "born in 1954". */
  personal: ReadonlySet<string>;
}
