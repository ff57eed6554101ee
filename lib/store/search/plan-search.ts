import type { Wanted } from '../../search/find-matches';
import { articleMark, headlineWord, sourceWord, storyMark, termOf } from '../../search/index-entry';
import type { SearchQuery, Term } from '../../search/parse-query';
import type { LibrarySize } from '../../search/rank-articles';
import { stemsOf } from '../../search/stems';
import { isSlight, isStopWord } from '../../search/stop-words';
import { rarityOf, type Sought } from '../../search/weigh-terms';
import type { Queries } from '../engine/clients';
import type { Expression, Form } from './match-expression';
import { countTerms } from './search-terms';
import { completionsOf } from './spelling';
import { findNamedStories } from './named-stories';

/** A word that articles are ranked by. */
export interface SoughtWord extends Sought {
  /** The term that it is of, by its number in `wanted`. */
  wanted: number;
  /** How many articles have it, at most. */
  articles: number;
  forms: Form[];
}

/** A query with all that had to be looked up for it. */
export interface SearchPlan {
  /** The terms that were typed, in their order. */
  wanted: Wanted[];
  /** The words of these terms that articles have, one by one: what articles are ranked by. */
  sought: SoughtWord[];
  library: LibrarySize;
  /** Terms that no article has, by their numbers in `wanted`: they are left out. */
  unknown: Set<number>;
  /** What holds for all that is found: filters, phrases in quotation marks, and what must not be there. */
  always: Expression;
  /** A story was asked for that isn't here. */
  unknownStory: string | null;
  before: string | null;
  after: string | null;
}

type Asks = Pick<Queries, 'story' | '$queryRaw'>;

/** A word of a question that says little still tells two like articles apart. */
const slightWeight = 0.1;

/** Looks up what a query needs: its words' other forms and beginnings, how many articles have them, its stories. */
export async function planSearch(queries: Asks, query: SearchQuery): Promise<SearchPlan> {
  const main = query.terms.filter(({ quoted, words }) => quoted || !words.every(isSlight));
  const [wanted, stories, notStories] = await Promise.all([
    Promise.all(
      query.terms.map(async (term): Promise<Wanted> => ({
        term,
        completions: term.unfinished ? await completionsOf(queries, term.words) : [],
        optional: main.length > 0 && !main.includes(term),
      })),
    ),
    Promise.all(query.stories.map((name) => findNamedStories(queries, name))),
    Promise.all(query.notStories.map((name) => findNamedStories(queries, name))),
  ]);
  const { counts, library } = await countTerms(
    queries,
    wanted.flatMap(({ term, completions }) => [...term.words, ...completions].flatMap(indexWordsOf)),
  );
  const countOf = (words: readonly string[]) => {
    const forms = [...new Set(words.flatMap(indexWordsOf))];
    return Math.min(
      library.articles,
      forms.reduce((sum, form) => sum + (counts.get(form) ?? 0), 0),
    );
  };
  const sought = wanted.flatMap(({ term, completions, optional }, at): SoughtWord[] =>
    contentWords(term).map((word) => {
      const words = [word, ...completions];
      const articles = countOf(words);
      return {
        wanted: at,
        articles,
        rarity: rarityOf(articles, library.articles) * (optional || isSlight(word) ? slightWeight : 1),
        termsIn: remembered((language) => [...new Set(words.map((one) => termOf(language, one)))]),
        forms: words.flatMap((one) => (term.quoted ? [[one]] : indexWordsOf(one).map((form) => [form]))),
      };
    }),
  );
  const unknown = sought.filter(({ wanted: at, articles }) => articles === 0 && !wanted[at]?.term.quoted);
  return {
    wanted,
    sought: sought.filter(({ articles }) => articles > 0),
    library,
    unknown: new Set(unknown.map(({ wanted: at }) => at)),
    always: {
      must: [
        ...query.terms.filter(({ quoted }) => quoted).map(({ words }): Form[] => [words]),
        ...query.from.map(({ words }): Form[] => [words.map(sourceWord)]),
        ...stories.filter((found) => found.length > 0).map((found) => found.map((id) => [storyMark(id)])),
      ],
      without: [
        ...query.without.flatMap(formsOf),
        ...query.notFrom.map(({ words }): Form => words.map(sourceWord)),
        ...notStories.flat().map((id): Form => [storyMark(id)]),
      ],
    },
    unknownStory: query.stories.find((_, at) => stories[at]?.length === 0) ?? null,
    before: query.before,
    after: query.after,
  };
}

/** Terms that an article has to have for nothing to be missing in it, of those that any has. */
const askedOf = ({ wanted, unknown }: SearchPlan): Wanted[] =>
  wanted.filter(({ optional, term }, at) => !optional && !term.quoted && !unknown.has(at));

/** True where words were asked for, and no article has any of them. */
export const asksInVain = (plan: SearchPlan): boolean =>
  plan.unknown.size > 0 &&
  plan.wanted.every(({ optional, term }, at) => optional || (plan.unknown.has(at) && !term.quoted)) &&
  plan.sought.every(({ wanted: at }) => plan.wanted[at]?.optional);

/** All that was asked for, anywhere in an article. */
export const wholeExpression = (plan: SearchPlan): Expression =>
  withAlways(
    plan,
    askedOf(plan).map(({ term, completions }) => [...formsOf(term), ...completions.map((word) => [word])]),
  );

/** All words that were asked for in the headline; null where none was. */
export function headlineExpression(plan: SearchPlan): Expression | null {
  const words = askedOf(plan).flatMap(({ term, completions }) =>
    contentWords(term).map((word) => [word, ...completions].flatMap(indexWordsOf)),
  );
  if (words.length === 0) return null;
  return withAlways(
    plan,
    words.map((forms) => forms.map((word) => [headlineWord(word)])),
  );
}

/** Articles with this word, or with one of each of these. */
export const partExpression = (plan: SearchPlan, ...parts: (readonly SoughtWord[])[]): Expression =>
  withAlways(
    plan,
    parts.map((part) => part.flatMap(({ forms }) => forms)),
  );

/** How many articles can have all that was asked for. */
export const mostWhole = ({ sought, wanted, library }: SearchPlan): number =>
  Math.min(
    library.articles,
    ...sought.filter((one) => !wanted[one.wanted]?.optional).map(({ articles }) => articles),
  );

function withAlways({ always }: SearchPlan, must: readonly Form[][]): Expression {
  const all = [...must, ...always.must];
  return { must: all.length > 0 ? all : [[[articleMark]]], without: always.without };
}

/** The forms in which a term counts as said. */
function formsOf({ words, quoted }: Term): Form[] {
  const [only] = words;
  if (words.length > 1 || quoted || only === undefined) return [words];
  return indexWordsOf(only).map((word) => [word]);
}

/** Words of the index that stand for one of a text: nobody knows what language is being asked in. */
const indexWordsOf = (word: string): string[] => [...new Set([word, ...stemsOf(word)])];

/**
 * What a term is ranked by: each of its words by itself, since `pro-western` is near to `western`. A letter that an
 * apostrophe cut off says nothing.
 */
function contentWords({ words }: Term): string[] {
  const content = words.filter((word) => !isStopWord(word) && (words.length === 1 || !/^[a-z]$/.test(word)));
  const weighty = content.filter((word) => words.length === 1 || !isSlight(word));
  return [...new Set(weighty.length > 0 ? weighty : content)];
}

/** Articles have most of their languages from each other. */
function remembered<Result>(make: (language: string) => Result): (language: string) => Result {
  const known = new Map<string, Result>();
  return (language) => {
    let result = known.get(language);
    if (result === undefined) known.set(language, (result = make(language)));
    return result;
  };
}
