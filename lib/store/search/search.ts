import type { Found, CorrectedWord } from '../../search/found';
import type { SearchQuery } from '../../search/parse-query';
import type { Clients } from '../engine/clients';
import { readNewest, writeCursor } from '../engine/rows/cursor';
import { findArticles, hasAlways, hasWhole } from './find-articles';
import { findNotes } from './find-notes';
import { planSearch, type SearchPlan } from './plan-search';
import type { ReaderId } from '../readers/readers';
import { showArticles } from './show-found';
import { correctionsOf } from './spelling';

export interface SearchOn {
  /** The `next` of the page before. */
  after?: string;
  limit: number;
  /** Whose notes are searched, too; null for who keeps nothing here. */
  reader: ReaderId | null;
}

export type Searched = { ok: true; found: Found } | { ok: false; reason: 'bad-cursor' };

/** An article by how well it answers. */
export interface Scored {
  slug: string;
  score: number;
}

/** Of a mistyped word, so many likely meanings are tried. */
const meaningsTried = 3;
/** A question of more words has enough that are known, and does without the others. */
const mostWordsCorrected = 6;

const nothing: Found = {
  articles: [],
  notes: [],
  next: null,
  corrected: [],
  leftOut: [],
  unknownStory: null,
};

/** Searches articles, and the reader's own notes. */
export async function search(clients: Clients, query: SearchQuery, on: SearchOn): Promise<Searched> {
  const cursor = on.after === undefined ? undefined : readNewest(on.after);
  if (cursor === null) return { ok: false, reason: 'bad-cursor' };
  const [from = 0, offset = 0] = cursor ?? [];
  const below = from === 0 ? null : from;
  const asTyped = await planSearch(clients.read, query);
  const notes =
    cursor === undefined && on.reader !== null
      ? await findNotes(clients, on.reader, query, asTyped.wanted)
      : [];
  if (asTyped.unknownStory !== null)
    return { ok: true, found: { ...nothing, notes, unknownStory: asTyped.unknownStory } };
  const { plan, corrected, phrases } = await correctAndRelax(clients, query, asTyped);
  const { ranked, nextBelow } = await findArticles(clients, plan, below, on.limit);
  const shown = ranked.slice(offset, offset + on.limit);
  let next: string | null = null;
  if (ranked.length > offset + on.limit) next = writeCursor([below ?? 0, offset + on.limit]);
  else if (nextBelow !== null) next = writeCursor([nextBelow, 0]);
  const articles = await showArticles(clients, shown, plan);
  const unknown = plan.wanted.flatMap(({ term, optional }, at) =>
    plan.unknown.has(at) && !optional ? [term.text] : [],
  );
  const leftOut = [...new Set([...phrases, ...unknown])];
  return { ok: true, found: { ...nothing, articles, notes, next, corrected, leftOut } };
}

/** Ranks articles as a search does, for programs. */
export async function rank(clients: Clients, query: SearchQuery, limit: number): Promise<Scored[]> {
  const { plan } = await correctAndRelax(clients, query, await planSearch(clients.read, query));
  if (plan.unknownStory !== null) return [];
  const { ranked } = await findArticles(clients, plan, null, limit);
  const best = ranked.slice(0, limit);
  const rows = await clients.read.article.findMany({
    where: { id: { in: best.map(({ articleId }) => articleId) } },
    select: { id: true, slug: true },
  });
  const slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  return best.flatMap(({ articleId, score }) => {
    const slug = slugs.get(articleId);
    return slug === undefined ? [] : [{ slug, score }];
  });
}

interface Meant {
  plan: SearchPlan;
  corrected: CorrectedWord[];
  /** Those that no article has, as typed: their words are searched for one by one. */
  phrases: string[];
}

/** What is searched for: without typing errors, and without phrases that would leave nothing of other words. */
async function correctAndRelax(clients: Clients, query: SearchQuery, asTyped: SearchPlan): Promise<Meant> {
  const quoted = query.terms.filter((term) => term.quoted);
  const hasOthers = asTyped.sought.some(
    ({ wanted: at }) => !asTyped.wanted[at]?.optional && !asTyped.wanted[at]?.term.quoted,
  );
  if (quoted.length === 0 || !hasOthers || (await hasAlways(clients, asTyped)))
    return { ...(await correct(clients, query, asTyped)), phrases: [] };
  const words = query.terms.flatMap((term) =>
    term.quoted
      ? term.words.map((word) => ({ words: [word], text: word, quoted: false, unfinished: false }))
      : [term],
  );
  const plain = { ...query, terms: words };
  const meant = await correct(clients, plain, await planSearch(clients.read, plain));
  return { ...meant, phrases: quoted.map(({ text }) => `"${text}"`) };
}

/** Puts the words that unknown ones were most likely meant for in their place, where some are near. */
async function correct(
  clients: Clients,
  query: SearchQuery,
  plan: SearchPlan,
): Promise<Pick<Meant, 'plan' | 'corrected'>> {
  const asked = plan.wanted.filter(({ optional }) => !optional).length;
  const isLong = asked > mostWordsCorrected;
  if (plan.unknown.size === 0 || (isLong && plan.sought.length > 0)) return { plan, corrected: [] };
  const meanings = new Map<number, string[]>();
  for (const at of [...plan.unknown].slice(0, mostWordsCorrected)) {
    const [word, ...more] = query.terms[at]?.words ?? [];
    if (word !== undefined && more.length === 0) meanings.set(at, await correctionsOf(clients.read, word));
  }
  const most = Math.max(0, ...[...meanings.values()].map((found) => Math.min(found.length, meaningsTried)));
  let likeliest: { plan: SearchPlan; corrected: CorrectedWord[] } | null = null;
  for (let turn = 0; turn < most; turn += 1) {
    const corrected: CorrectedWord[] = [];
    const terms = query.terms.map((term, at) => {
      const found = meanings.get(at) ?? [];
      const meant = found[Math.min(turn, found.length - 1)];
      if (meant === undefined) return term;
      corrected.push({ typed: term.text, meant });
      return { ...term, words: [meant], text: meant, unfinished: false };
    });
    const changed = { plan: await planSearch(clients.read, { ...query, terms }), corrected };
    if (await hasWhole(clients, changed.plan)) return changed;
    likeliest ??= changed;
  }
  return likeliest ?? { plan, corrected: [] };
}
