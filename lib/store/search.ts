import type { Found, FoundArticle, FoundPlace, MendedWord } from '../search/found';
import type { Wanted } from '../search/find-matches';
import { matcherFor, readText } from '../search/find-matches';
import { markSnippet, markText, textFragment } from '../search/marked-text';
import type { SearchQuery } from '../search/parse-query';
import { cardFields, toCard } from './article-rows';
import type { Clients } from './clients';
import { readNewest, writeCursor } from './cursor';
import { findNotes } from './find-notes';
import { expressionOf, planSearch, type SearchPlan, unwantedOf } from './plan-search';
import { type RankedArticle, rankCandidates } from './rank-candidates';
import type { ReaderId } from './readers';
import { type Candidate, listCandidates, whichSay } from './search-candidates';
import { correctionsOf, isKnownWord } from './spelling';

export interface SearchOn {
  /** The `next` of the page before. */
  after?: string;
  limit: number;
  /** Whose notes are searched, too; null for who keeps nothing here. */
  reader: ReaderId | null;
}

export type Searched = { ok: true; found: Found } | { ok: false; reason: 'bad-cursor' };

/**
 * So many rows are ranked at a time, the newest that match; what is older comes on later pages, in
 * ranks of its own. To rank all rows of a word that is in every article would take seconds.
 */
const rankedAtOnce = 240;
/** And of those that say it in their headline, the newest so many, however old. */
const headlinesAtOnce = 40;
/** Passages that are shown of one article; more would hide the next one. */
const placesShown = 3;
/** Where all of a batch is left out, so many are gone through before a page is given with none on it. */
const batchesTried = 8;
/** Of a mistyped word, so many likely meanings are tried. */
const meaningsTried = 3;

/** Searches articles, and the reader's own notes. */
export async function search(clients: Clients, query: SearchQuery, on: SearchOn): Promise<Searched> {
  const cursor = on.after === undefined ? undefined : readNewest(on.after);
  if (cursor === null) return { ok: false, reason: 'bad-cursor' };
  const [below = null, offset = 0] = cursor ?? [];
  const place = { below: below === 0 ? null : below, offset, limit: on.limit };
  const isFirst = cursor === undefined;
  const plan = await planSearch(clients.read, query);
  const notes = isFirst && on.reader !== null ? await findNotes(clients, on.reader, query, plan.wanted) : [];
  if (plan.unknownStory !== null)
    return { ok: true, found: { ...nothing, notes, unknownStory: plan.unknownStory } };
  const found = await searchArticles(clients, plan, place);
  if (found.articles.length > 0 || found.next !== null || notes.length > 0 || !isFirst) {
    return { ok: true, found: { ...nothing, ...found, notes } };
  }
  return { ok: true, found: { ...nothing, ...((await searchMended(clients, query, place)) ?? {}) } };
}

const nothing: Found = { articles: [], notes: [], next: null, mended: [], unknownStory: null };

interface Place {
  below: number | null;
  offset: number;
  limit: number;
}

async function searchArticles(
  clients: Clients,
  plan: SearchPlan,
  place: Place,
): Promise<Pick<Found, 'articles' | 'next'>> {
  const { offset, limit } = place;
  let { below } = place;
  let { candidates, nextBelow } = await listWanted(clients, plan, below, limit);
  for (let turn = 1; candidates.length === 0 && nextBelow !== null && turn < batchesTried; turn += 1) {
    below = nextBelow;
    ({ candidates, nextBelow } = await listWanted(clients, plan, below, limit));
  }
  const ranked = rankCandidates(candidates, plan.wanted);
  const shown = ranked.slice(offset, offset + limit);
  let next: string | null = null;
  if (ranked.length > offset + limit) next = writeCursor([below ?? 0, offset + limit]);
  else if (nextBelow !== null) next = writeCursor([nextBelow, 0]);
  return { articles: await showArticles(clients, shown, plan.wanted), next };
}

/** A batch without the articles that say anywhere what was asked to be left out. */
async function listWanted(
  clients: Clients,
  plan: SearchPlan,
  below: number | null,
  limit: number,
): ReturnType<typeof listBatch> {
  const batch = await listBatch(clients, plan, below, limit);
  if (plan.without.length === 0 || batch.candidates.length === 0) return batch;
  const articleIds = [...new Set(batch.candidates.map(({ articleId }) => articleId))];
  const unwanted = await whichSay(clients, unwantedOf(plan), articleIds);
  return { ...batch, candidates: batch.candidates.filter(({ articleId }) => !unwanted.has(articleId)) };
}

/** What is ranked together: all that match, or the newest of them. */
async function listBatch(
  clients: Clients,
  plan: SearchPlan,
  below: number | null,
  wantedArticles: number,
): Promise<{ candidates: Candidate[]; nextBelow: number | null }> {
  const { before, after } = plan;
  const range = { before, after, below, limit: rankedAtOnce };
  const asksWords = plan.wanted.some(({ optional }) => !optional);
  const [heads, rows] = await Promise.all([
    asksWords
      ? listCandidates(clients, expressionOf(plan, 'head row'), {
          ...range,
          below: null,
          limit: headlinesAtOnce,
        })
      : [],
    listCandidates(clients, expressionOf(plan, 'text'), range),
  ]);
  const { whole, nextBelow } = cutAtArticle(rows);
  const headed = new Set(heads.map(({ articleId }) => articleId));
  if (below !== null)
    return { candidates: whole.filter(({ articleId }) => !headed.has(articleId)), nextBelow };
  const candidates = distinct([...heads, ...whole]);
  const articles = new Set(candidates.map(({ articleId }) => articleId));
  if (nextBelow !== null || articles.size >= wantedArticles || plan.wanted.length < 2) {
    return { candidates, nextBelow };
  }
  const wider = await listCandidates(clients, expressionOf(plan, 'text or headline'), range);
  return { candidates: distinct([...candidates, ...wider]), nextBelow };
}

const distinct = (rows: Candidate[]): Candidate[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** A full batch may end within an article, which the next batch then begins with. */
function cutAtArticle(rows: Candidate[]): { whole: Candidate[]; nextBelow: number | null } {
  const last = rows.at(-1);
  if (rows.length < rankedAtOnce || !last) return { whole: rows, nextBelow: null };
  const kept = rows.filter(({ articleId }) => articleId !== last.articleId);
  const whole = kept.length > 0 ? kept : rows;
  return { whole, nextBelow: whole.at(-1)?.id ?? null };
}

async function showArticles(
  { read }: Clients,
  ranked: readonly RankedArticle[],
  wanted: readonly Wanted[],
): Promise<FoundArticle[]> {
  const rows = await read.article.findMany({
    where: { id: { in: ranked.map(({ articleId }) => articleId) } },
    select: cardFields,
  });
  const find = matcherFor(wanted);
  return ranked.flatMap(({ articleId, rows: found }): FoundArticle[] => {
    const row = rows.find(({ id }) => id === articleId);
    if (!row) return [];
    const card = toCard(row);
    const mark = (text: string) => markText(text, find(readText(text, card.language)));
    const places = placesOf(found);
    return [
      {
        card,
        headline: mark(card.headline),
        standfirst: card.standfirst === null ? null : mark(card.standfirst),
        places: places.slice(0, placesShown),
        morePlaces: Math.max(0, places.length - placesShown),
      },
    ];
  });
}

/** Each passage once, however many of its rows were found. */
function placesOf(rows: RankedArticle['rows']): FoundPlace[] {
  const places = new Map<string, FoundPlace>();
  for (const { kind, passageId, label, texts, matches } of rows) {
    if (kind === 'article' || passageId === null || places.has(passageId)) continue;
    const [text = ''] = texts;
    const [first] = matches;
    const words = kind === 'passage' && first ? textFragment(text, first) : '';
    places.set(passageId, {
      kind,
      passageId,
      label,
      pieces: markSnippet(text, matches),
      fragment: `${passageId}${words}`,
    });
  }
  return [...places.values()];
}

/** Searches for the words that unknown ones were most likely meant for; null where none are near. */
async function searchMended(
  clients: Clients,
  query: SearchQuery,
  place: Place,
): Promise<Pick<Found, 'articles' | 'next' | 'mended'> | null> {
  const meanings = await Promise.all(
    query.terms.map(async ({ words, quoted }) => {
      const [word] = words;
      if (quoted || words.length !== 1 || word === undefined) return [];
      return (await isKnownWord(clients.read, word)) ? [] : correctionsOf(clients.read, word);
    }),
  );
  const most = Math.max(0, ...meanings.map((found) => Math.min(found.length, meaningsTried)));
  for (let turn = 0; turn < most; turn += 1) {
    const mended: MendedWord[] = [];
    const terms = query.terms.map((term, at) => {
      const found = meanings[at] ?? [];
      const meant = found[Math.min(turn, found.length - 1)];
      if (meant === undefined) return term;
      mended.push({ typed: term.text, meant });
      return { ...term, words: [meant], text: meant, unfinished: false };
    });
    const found = await searchArticles(clients, await planSearch(clients.read, { ...query, terms }), place);
    if (found.articles.length > 0) return { ...found, next: null, mended };
  }
  return null;
}
