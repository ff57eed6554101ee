import type { Wanted } from '../search/find-matches';
import { articleMark, storyMark } from '../search/index-rows';
import type { SearchQuery, Term } from '../search/parse-query';
import { stemsOf } from '../search/stems';
import { isStopWord } from '../search/stop-words';
import type { Queries } from './clients';
import type { Expression, Form } from './match-expression';
import { completionsOf } from './spelling';

/** A query with all that had to be looked up for it. */
export interface SearchPlan {
  wanted: Wanted[];
  without: Term[];
  /** Forms of which a row has to have one of each, and none. */
  must: Form[][];
  mustNot: Form[];
  before: string | null;
  after: string | null;
  /** A story was asked for that isn't here. */
  unknownStory: string | null;
}

/** A story's name may stand in this many titles; more say that it wasn't one. */
const mostStories = 40;

export async function planSearch(
  queries: Pick<Queries, 'story' | '$queryRaw'>,
  query: SearchQuery,
): Promise<SearchPlan> {
  const telling = query.terms.filter(({ quoted, words }) => quoted || !words.every(isStopWord));
  const wanted = await Promise.all(
    query.terms.map(async (term): Promise<Wanted> => ({
      term,
      completions: term.unfinished ? await completionsOf(queries, term.words) : [],
      optional: telling.length > 0 && !telling.includes(term),
    })),
  );
  const stories = await Promise.all(query.stories.map((name) => storyForms(queries, name)));
  const notStories = await Promise.all(query.notStories.map((name) => storyForms(queries, name)));
  return {
    wanted,
    without: query.without,
    must: [
      ...query.from.map(({ words }): Form[] => [{ column: 'source', words }]),
      ...stories.filter((forms) => forms.length > 0),
    ],
    mustNot: [...query.notFrom.map(({ words }): Form => ({ column: 'source', words })), ...notStories.flat()],
    before: query.before,
    after: query.after,
    unknownStory: query.stories.find((_, at) => stories[at]?.length === 0) ?? null,
  };
}

/** Where the words have to stand. */
export type Within =
  /** In the row's own text. */
  | 'text'
  /** In the text of an article's own row: headline, standfirst, byline. */
  | 'head row'
  /** In the row's own text or in its article's headline. */
  | 'text or headline';

/** What the engine is asked for. */
export function expressionOf(plan: SearchPlan, within: Within): Expression {
  const asked = plan.wanted.filter(({ optional }) => !optional);
  const must = asked.map((wanted) => formsOf(wanted, within === 'text or headline'));
  const needsArticle = within === 'head row' || must.length === 0;
  return {
    must: [
      ...must,
      ...plan.must,
      ...(needsArticle ? [[{ column: 'source' as const, words: [articleMark] }]] : []),
    ],
    without: [...formsWithout(plan), ...plan.mustNot],
  };
}

/** What no part of an article may say, as the engine is asked for it. */
export const unwantedOf = (plan: SearchPlan): Expression => ({ must: [formsWithout(plan)], without: [] });

const formsWithout = ({ without }: SearchPlan): Form[] =>
  without.flatMap((term) => formsOf({ term, completions: [], optional: false }, false));

/** The forms in which a term counts as said. */
function formsOf({ term, completions }: Wanted, orHeadline: boolean): Form[] {
  const [only] = term.words;
  const forms: Form[] = [{ column: 'text', words: term.words }];
  if (term.words.length > 1 || only === undefined) return forms;
  for (const word of completions) forms.push({ column: 'text', words: [word] });
  // A lone character of a script without spaces is found among the single ones.
  const stems = term.quoted ? [only] : [only, ...stemsOf(only)];
  for (const stem of stems) forms.push({ column: 'stems', words: [stem] });
  if (orHeadline) {
    for (const word of [...new Set([only, ...completions, ...stems])])
      forms.push({ column: 'head', words: [word] });
  }
  return forms;
}

async function storyForms(queries: Pick<Queries, 'story'>, name: string): Promise<Form[]> {
  const slugWords = name.toLowerCase().replace(/\s+/gu, '-');
  const stories = await queries.story.findMany({
    where: { OR: [{ slug: { contains: slugWords } }, { title: { contains: name } }] },
    select: { id: true, slug: true },
    take: mostStories,
  });
  const named = stories.filter(({ slug }) => slug === slugWords);
  return (named.length > 0 ? named : stories).map(({ id }) => ({ column: 'source', words: [storyMark(id)] }));
}
