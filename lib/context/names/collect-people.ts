import type { NameWords } from './languages/name-words';
import type { Mention } from './read-mentions';

export type Gender = 'male' | 'female' | 'unknown';

/** Someone or something that a text names, under all its names. */
export interface Bearer {
  /** The fullest form of the name. */
  name: string;
  kind: 'person' | 'body' | 'place';
  gender: Gender;
  /** Titles and nouns that the text has called it by, in lower case. */
  roles: Set<string>;
}

/** A mention with whom it stands for. */
export interface LedMention {
  start: number;
  end: number;
  bearer: Bearer;
}

/** Gives each mention its bearer: surnames and abbreviations are led to the full names of the text. */
export function collectPeople(mentions: readonly Mention[], known: NameWords): { mentions: LedMention[] } {
  const byFullName = new Map<string, Bearer>();
  const bySurname = new Map<string, Bearer>();
  const byGivenName = new Map<string, Bearer>();
  const byLongSurname = new Map<string, Bearer>();
  // Full names first: a headline has the surname alone, before the text gives the whole.
  for (const mention of mentions) {
    if (mention.core.length < 2) continue;
    const bearer = bearerOf(byFullName, fullKey(mention), mention, known);
    if (bearer.kind !== 'person') continue;
    const surname = mention.core.at(-1)?.toLowerCase() ?? '';
    if (!bySurname.has(surname)) bySurname.set(surname, bearer);
    // "Bashar al-Assad" is "Assad" later on.
    const withoutArticle = surname.replace(/^\p{L}{2,3}[-‑](?=\p{L}{3})/u, '');
    if (!bySurname.has(withoutArticle)) bySurname.set(withoutArticle, bearer);
    // "Von der Leyen", "Dalla Chiesa": a surname of several words.
    for (let from = 1; from < mention.core.length - 1; from++)
      byLongSurname.set(mention.core.slice(from).join(' ').toLowerCase(), bearer);
    const given = mention.core[0]?.toLowerCase() ?? '';
    if (!byGivenName.has(given)) byGivenName.set(given, bearer);
  }
  const inside = wordsInside(mentions);
  const led: LedMention[] = [];
  const ledByMention = new Map<Mention, Bearer>();
  const abbreviated = new Set(mentions.map(({ abbreviates }) => abbreviates));
  for (const mention of mentions) {
    if (known.nounsCapitalised && isMereNoun(mention, bySurname)) continue;
    if (mention.opens && isMereOpening(mention, inside, known)) continue;
    const bearer = leadBack(
      mention,
      { byFullName, bySurname, byGivenName, byLongSurname, ledByMention },
      known,
    );
    for (const title of mention.titles) {
      bearer.roles.add(title);
      for (const role of known.rolesOfTitles.get(title) ?? []) bearer.roles.add(role);
    }
    if (abbreviated.has(mention)) ledByMention.set(mention, bearer);
    led.push({ start: mention.start, end: mention.end, bearer });
  }
  return { mentions: led };
}

/** Words of names that have their capital for no other reason, as they stand inside a sentence. */
function wordsInside(mentions: readonly Mention[]): Set<string> {
  const words = new Set<string>();
  for (const { core, opens } of mentions) {
    if (!opens || core.length > 1) for (const word of core) words.add(word);
  }
  return words;
}

/** "Losing hurts.": one word at the head of a sentence that is no name anywhere else. */
function isMereOpening(
  { core, titles, place, body }: Mention,
  inside: Set<string>,
  known: NameWords,
): boolean {
  const [word, ...others] = core;
  if (!word || others.length > 0 || titles.length > 0 || place || body || inside.has(word)) return false;
  const lower = word.toLowerCase();
  return !known.maleNames.has(lower) && !known.femaleNames.has(lower) && !isAcronym(word);
}

/** In German a single capitalised word is a name only if a full name of the text ends with it. */
function isMereNoun({ core, titles }: Mention, bySurname: Map<string, Bearer>): boolean {
  return core.length === 1 && titles.length === 0 && !bySurname.has(core[0]?.toLowerCase() ?? '');
}

interface Lookups {
  byFullName: Map<string, Bearer>;
  bySurname: Map<string, Bearer>;
  byGivenName: Map<string, Bearer>;
  byLongSurname: Map<string, Bearer>;
  ledByMention: Map<Mention, Bearer>;
}

function leadBack(mention: Mention, lookups: Lookups, known: NameWords): Bearer {
  const whole = mention.body ? undefined : lookups.byLongSurname.get(mention.core.join(' ').toLowerCase());
  if (whole) return whole;
  if (mention.core.length > 1) return bearerOf(lookups.byFullName, fullKey(mention), mention, known);
  const word = mention.core[0]?.toLowerCase() ?? '';
  if (mention.abbreviates) {
    const named = lookups.ledByMention.get(mention.abbreviates);
    if (named) {
      lookups.byFullName.set(word, named);
      return named;
    }
  }
  const person = lookups.bySurname.get(word) ?? lookups.byGivenName.get(word);
  if (person && !mention.place && !mention.body) return person;
  return bearerOf(lookups.byFullName, word, mention, known);
}

/** A person is the same by first and last name, whatever stands between; a body by all its words. */
function fullKey(mention: Mention): string {
  const core = mention.core.map((word) => word.toLowerCase());
  return mention.body ? core.join(' ') : `${core[0] ?? ''} ${core.at(-1) ?? ''}`;
}

function bearerOf(all: Map<string, Bearer>, key: string, mention: Mention, known: NameWords): Bearer {
  const name = mention.core.join(' ');
  const found = all.get(key);
  if (found) {
    if (name.length > found.name.length && !mention.body) found.name = name;
    if (found.gender === 'unknown') found.gender = genderOf(mention, known);
    return found;
  }
  const kind = mention.body || isAcronym(name) ? 'body' : mention.place ? 'place' : 'person';
  const gender = kind === 'person' ? genderOf(mention, known) : 'unknown';
  const bearer: Bearer = { name, kind, gender, roles: new Set() };
  all.set(key, bearer);
  return bearer;
}

const isAcronym = (name: string) => /^[\p{Lu}\d&.]{2,}$/u.test(name);

function genderOf(mention: Mention, known: NameWords): Gender {
  for (const title of mention.titles) {
    if (known.maleTitles.has(title)) return 'male';
    if (known.femaleTitles.has(title)) return 'female';
  }
  if (mention.core.length < 2) return 'unknown';
  const given = mention.core[0]?.toLowerCase() ?? '';
  if (known.maleNames.has(given)) return 'male';
  if (known.femaleNames.has(given)) return 'female';
  // In most languages of the news a given name in -a is a woman's.
  return given.length > 3 && given.endsWith('a') ? 'female' : 'unknown';
}
