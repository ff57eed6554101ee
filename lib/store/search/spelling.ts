import { Prisma } from '../../../prisma/generated/sqlite/client/client';
import { isSpellable } from '../../search/index-entry';
import { gramsOf, mostWrong, nearestWords } from '../../search/nearest-words';
import { stemsOf } from '../../search/stems';
import type { Queries } from '../engine/clients';
import { countTerms } from './search-terms';

type Asks = Pick<Queries, '$queryRaw'>;

/** Looked up one by one, the shortest first: they are nearest to what is typed so far. */
const mostCompletions = 48;
/** Fewer letters begin too many words to choose from. */
const shortestBeginning = 2;

/** Words of the library that begin like the one being typed. */
export async function completionsOf(queries: Asks, words: readonly string[]): Promise<string[]> {
  const [word] = words;
  if (words.length !== 1 || word === undefined || word.length < shortestBeginning) return [];
  // The last character there is: all that begins like the word comes before it.
  const end = `${word}\u{10FFFF}`;
  const rows = await queries.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchWord" WHERE "word" > ${word} AND "word" < ${end}
    ORDER BY length("word"), "word" LIMIT ${mostCompletions}`;
  return rows.map((row) => row.word);
}

/** Words with most runs of three letters in common; more are hardly nearer. */
const mostCandidates = 60;

/** Words that the library has or had, spelled like this one, the nearest first. */
async function nearestSpellings(queries: Asks, word: string): Promise<string[]> {
  const most = mostWrong(word);
  if (most === 0 || !isSpellable(word)) return [];
  const candidates = await queries.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "SearchGram"
    WHERE "gram" IN (${Prisma.join(gramsOf(word))}) AND "length" BETWEEN ${word.length - most} AND ${word.length + most}
    GROUP BY "word" ORDER BY count(*) DESC, "word" LIMIT ${mostCandidates}`;
  return nearestWords(
    word,
    candidates.map((row) => row.word),
  );
}

/** Words of the library that this one may have been meant for, the likeliest first. */
export async function correctionsOf(queries: Asks, word: string): Promise<string[]> {
  const found = await nearestSpellings(queries, word);
  const forms = new Map(found.map((one) => [one, [one, ...stemsOf(one)]]));
  const { counts } = await countTerms(queries, [...forms.values()].flat());
  return found.filter((one) => forms.get(one)?.some((form) => (counts.get(form) ?? 0) > 0));
}
