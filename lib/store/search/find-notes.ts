import { setImmediate } from 'node:timers/promises';
import { matcherFor, readText, type Wanted } from '../../search/find-matches';
import type { FoundNote } from '../../search/found';
import { markSnippet } from '../../search/marked-text';
import type { SearchQuery } from '../../search/parse-query';
import type { Clients } from '../engine/clients';
import type { ReaderId } from '../readers/readers';

/** More than anyone writes in years; they are read through at each search, … */
const mostNotes = 2_000;
/** … some hundred long ones and all usual ones, in characters: that much is read in half a second. */
const mostText = 1_000_000;
/** Between so many characters, others are answered. */
const textAtOnce = 50_000;
/** What stands above the articles. */
const notesShown = 5;

/**
 * The reader's own notes that hold all words, newest first. They stand in no index: one reader has
 * few, and what isn't in an index that others search can't leave it.
 */
export async function findNotes(
  { read }: Clients,
  reader: ReaderId,
  query: SearchQuery,
  wanted: readonly Wanted[],
): Promise<FoundNote[]> {
  const filters = [...query.from, ...query.notFrom, ...query.stories, ...query.notStories];
  if (wanted.length === 0 || filters.length > 0 || query.before !== null || query.after !== null) return [];
  const rows = await read.annotation.findMany({
    where: { readerId: reader, note: { not: null }, deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostNotes,
    select: {
      id: true,
      note: true,
      exact: true,
      articleSlug: true,
      articleHeadline: true,
      passageId: true,
      article: { select: { language: true } },
    },
  });
  const find = matcherFor(wanted);
  const findUnwanted = matcherFor(query.without.map((term) => ({ term, completions: [], optional: false })));
  const found: FoundNote[] = [];
  let textRead = 0;
  let sinceTurn = 0;
  for (const { note, article, ...row } of rows) {
    if (note === null) continue;
    textRead += note.length;
    sinceTurn += note.length;
    if (textRead > mostText) break;
    if (sinceTurn > textAtOnce) {
      await setImmediate();
      sinceTurn = 0;
    }
    // A note is in its article's language, or in a language that is read without endings.
    const read = readText(note, article?.language ?? '');
    const matches = find(read);
    const said = new Set(matches.map((match) => match.wanted));
    if (wanted.some(({ optional }, at) => !optional && !said.has(at)) || findUnwanted(read).length > 0)
      continue;
    found.push({ ...row, pieces: markSnippet(note, matches) });
    if (found.length === notesShown) break;
  }
  return found;
}
