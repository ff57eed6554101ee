import { readWords } from './read-words';

/** Words that have to stand one behind the other; a single word is a phrase of one. */
export interface Term {
  /** Folded; more than one for a phrase, and for words that are cut, such as `U.S.`. */
  words: string[];
  /** As it was typed. */
  text: string;
  /** In quotation marks: as written and in no other form. */
  quoted: boolean;
  /** Being typed still: words that begin like this are meant too. */
  unfinished: boolean;
}

export interface SearchQuery {
  terms: Term[];
  without: Term[];
  /** Names of publishers or in bylines, each as its words. */
  from: Term[];
  notFrom: Term[];
  /** Slugs or words of stories' titles, as typed. */
  stories: string[];
  notStories: string[];
  /** Days, `YYYY-MM-DD`: published before `before`, and on `after` or later. */
  before: string | null;
  after: string | null;
}

/** What is wrong with a query, and where: offsets into what was typed. */
export interface QueryFault {
  start: number;
  end: number;
  reason: string;
}

export type ParsedQuery =
  { ok: true; query: SearchQuery; isEmpty: boolean } | { ok: false; faults: QueryFault[] };

/** A long question has a few hundred characters; a page pasted whole is a mistake. */
export const longestQuery = 2_000;
/** Each is looked up in several forms; the words behind these are left out. */
const mostWords = 128;
/** Phrases, minus words and names, which hold for all that is found: more are a mistake. */
const mostConditions = 24;

interface Piece {
  start: number;
  end: number;
  minus: boolean;
  key: string | null;
  value: string;
  valueStart: number;
  quoted: boolean;
}

const keys = ['from', 'story', 'before', 'after'] as const;
type Key = (typeof keys)[number];
/** What others call them. */
const meant = new Map<string, Key>(
  Object.entries({
    by: 'from',
    author: 'from',
    publisher: 'from',
    site: 'from',
    source: 'from',
    since: 'after',
    until: 'before',
    topic: 'story',
  }),
);

const opening = '"“”„«»';
const closing = /["“”«»]/u;

/** Reads what a reader typed into the search box. Any text at all gives a query or says what is wrong. */
export function parseQuery(typed: string): ParsedQuery {
  if (typed.length > longestQuery) {
    const reason = `A search has ${longestQuery} characters at most; this has ${typed.length}.`;
    return { ok: false, faults: [{ start: longestQuery, end: typed.length, reason }] };
  }
  const query: SearchQuery = {
    terms: [],
    without: [],
    from: [],
    notFrom: [],
    stories: [],
    notStories: [],
    before: null,
    after: null,
  };
  const pieces = cutPieces(typed);
  const faults = pieces.flatMap((piece) => takePiece(query, piece, typed) ?? []);
  const conditions = [query.without, query.from, query.notFrom, query.stories, query.notStories];
  const count =
    conditions.reduce((sum, { length }) => sum + length, 0) +
    query.terms.filter(({ quoted }) => quoted).length;
  if (count > mostConditions) {
    const reason = `A search has ${mostConditions} phrases, minus words and filters at most; this has ${count}.`;
    faults.push({ start: 0, end: typed.length, reason });
  }
  query.terms = firstWords(query.terms);
  const { terms, from, stories, before, after } = query;
  const asks = terms.length + from.length + stories.length > 0 || Boolean(before ?? after);
  const excludes = query.without.length + query.notFrom.length + query.notStories.length > 0;
  if (faults.length === 0 && excludes && !asks) {
    const reason = 'This only says what to leave out. Add a word to look for.';
    faults.push({ start: 0, end: typed.length, reason });
  }
  if (before !== null && after !== null && before <= after) {
    const reason = `Nothing is both before ${before} and after ${after}.`;
    faults.push({ start: 0, end: typed.length, reason });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, query, isEmpty: !asks };
}

/** Terms up to so many words, each once: to repeat a word asks for nothing more. */
function firstWords(terms: readonly Term[]): Term[] {
  const known = new Set<string>();
  let left = mostWords;
  return terms.filter(({ words, quoted, unfinished }) => {
    const key = `${quoted} ${unfinished} ${words.join(' ')}`;
    if (known.has(key) || left < words.length) return false;
    known.add(key);
    left -= words.length;
    return true;
  });
}

/** What stands between spaces; quotation marks keep spaces in, and one that isn't closed goes to the end. */
function cutPieces(typed: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < typed.length) {
    if (/\s/u.test(typed.charAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    const minus = /[-−–]/u.test(typed.charAt(at)) && /\S/u.test(typed.charAt(at + 1));
    if (minus) at += 1;
    const key = /^(\p{L}{1,12}):(?!\/\/)/u.exec(typed.slice(at, at + 14))?.[1] ?? null;
    if (key !== null) at += key.length + 1;
    const quoted = at < typed.length && opening.includes(typed.charAt(at));
    if (quoted) at += 1;
    const valueStart = at;
    const ends = quoted ? closing : /\s/u;
    while (at < typed.length && !ends.test(typed.charAt(at))) at += 1;
    const value = typed.slice(valueStart, at);
    if (quoted) at += 1;
    pieces.push({ start, end: Math.min(at, typed.length), minus, key, value, valueStart, quoted });
  }
  return pieces;
}

function takePiece(query: SearchQuery, piece: Piece, typed: string): QueryFault | null {
  const { key, minus, value, start, end } = piece;
  const name = key?.toLowerCase() ?? '';
  const fault = (reason: string): QueryFault => ({ start, end, reason });
  if (!isKey(name)) {
    const instead = meant.get(name);
    if (instead) return fault(`There is no “${name}:” here. Use “${instead}:”.`);
    // A word with a colon in it is a word: "10:30", "Moscow:".
    const text = key === null ? value : typed.slice(start + (minus ? 1 : 0), end);
    const term = termOf(text, piece.quoted, end === typed.length && !piece.quoted);
    if (term) (minus ? query.without : query.terms).push(term);
    return null;
  }
  if (value.trim() === '') return fault(`“${name}:” needs ${needs[name]} right behind it.`);
  if (name === 'before' || name === 'after') {
    if (minus) return fault(`“-${name}:” can’t be read. Use “${name === 'before' ? 'after' : 'before'}:”.`);
    const day = firstDay(value);
    if (!day) return fault(`“${value}” is no date. Write 2023, 2023-04 or 2023-04-25.`);
    // Of several, the one that leaves the least.
    const held = query[name];
    if (held === null || (name === 'before' ? day < held : day > held)) query[name] = day;
    return null;
  }
  if (name === 'story') (minus ? query.notStories : query.stories).push(value.trim());
  else {
    const term = termOf(value, true, false);
    if (!term) return fault(`“${value}” is no name. Write ${needs.from} behind “from:”.`);
    (minus ? query.notFrom : query.from).push(term);
  }
  return null;
}

const needs: Readonly<Record<Key, string>> = {
  from: 'a publisher or an author',
  story: 'the name of a story',
  before: 'a date such as 2023-04-25',
  after: 'a date such as 2023-04-25',
};

const isKey = (name: string): name is Key => keys.some((key) => key === name);

/** Null where there is nothing in it to look for, such as a dash between words. */
function termOf(text: string, quoted: boolean, unfinished: boolean): Term | null {
  const words = readWords(text).map(({ word }) => word);
  return words.length === 0 ? null : { words, text: text.trim(), quoted, unfinished };
}

/** The first day of a year, month or day; null for what is none. */
function firstDay(text: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  const whole = `${year}-${month}-${day}`;
  const instant = year === undefined ? Number.NaN : Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(whole) ? whole : null;
}
