import { type Ranked, rankArticles } from '../../search/rank-articles';
import type { Clients } from '../engine/clients';
import {
  asksInVain,
  headlineExpression,
  mostWhole,
  partExpression,
  type SearchPlan,
  type SoughtWord,
  wholeExpression,
} from './plan-search';
import { listMatching, listPartlyMatching, loadPlaces, type Range } from './search-candidates';

/**
 * So many articles are ranked at a time, the newest that match; what is older comes on later pages, in ranks of its
 * own. To rank all articles of a word that is in every one would take seconds.
 */
const rankedAtOnce = 240;
/** And of those that say it in their headline, the newest so many, however old. */
const headlinesAtOnce = 40;
/** Of those that have part of what was asked for, the best so many by its rarity are looked at closely. */
const partlyAtOnce = 300;
/** So many articles of its rarest words are gone through for them. */
const mostGoneThrough = 10_000;

/** Articles in order, the best first; `nextBelow` where there are older ones. */
export interface Batch {
  ranked: Ranked[];
  nextBelow: number | null;
}

type Reads = Pick<Clients, 'engine' | 'read'>;

/**
 * Finds and ranks articles: those that have all that was asked for, anywhere in them; where these don't fill a page
 * of `wantedArticles`, those that have most of it, too.
 */
export async function findArticles(
  clients: Reads,
  plan: SearchPlan,
  below: number | null,
  wantedArticles: number,
): Promise<Batch> {
  if (asksInVain(plan)) return { ranked: [], nextBelow: null };
  const range = { before: plan.before, after: plan.after, below, limit: rankedAtOnce };
  const [headed, rows] = await Promise.all([
    listHeaded(clients, plan, { ...range, below: null, limit: headlinesAtOnce }),
    listMatching(clients, wholeExpression(plan), range, mostWhole(plan)),
  ]);
  const nextBelow = rows.length < rankedAtOnce ? null : (rows.at(-1) ?? null);
  const isFirst = below === null;
  // Those were given on the first page.
  const whole = new Set(isFirst ? [...headed, ...rows] : rows.filter((id) => !headed.includes(id)));
  const isFew = isFirst && nextBelow === null && whole.size < wantedArticles;
  const partly = isFew ? await listPartly(clients, plan, { ...range, limit: partlyAtOnce }) : [];
  const answers = await loadPlaces(clients, [...new Set([...whole, ...partly])]);
  const ranked = rankArticles(
    answers.map((answer) => ({ ...answer, whole: whole.has(answer.id) })),
    plan.sought,
    plan.library,
  );
  return { ranked, nextBelow };
}

/** True where some article has all that was asked for. */
export async function hasWhole(clients: Reads, plan: SearchPlan): Promise<boolean> {
  if (asksInVain(plan)) return false;
  const range = { before: plan.before, after: plan.after, below: null, limit: 1 };
  return (await listMatching(clients, wholeExpression(plan), range, mostWhole(plan))).length > 0;
}

/** True where some article meets the conditions: filters, phrases, and what must not be there. */
export async function hasAlways(clients: Reads, plan: SearchPlan): Promise<boolean> {
  const range = { before: plan.before, after: plan.after, below: null, limit: 1 };
  return (await listMatching(clients, partExpression(plan), range, plan.library.articles)).length > 0;
}

async function listHeaded(clients: Reads, plan: SearchPlan, range: Range): Promise<number[]> {
  const expression = headlineExpression(plan);
  return expression ? listMatching(clients, expression, range, mostWhole(plan)) : [];
}

/** The rarest words decide who is looked at: each article of one of them, as long as they are not too many. */
async function listPartly(clients: Reads, plan: SearchPlan, range: Range): Promise<number[]> {
  const required = plan.sought.filter(({ wanted }) => !plan.wanted[wanted]?.optional);
  const rarest = required.toSorted((a, b) => a.articles - b.articles);
  const [first, ...others] = rarest;
  if (!first || (others.length === 0 && plan.unknown.size === 0)) return [];
  const few = takeFew(rarest);
  if (few.length > 0) {
    const parts = few.map((word) => ({ weight: word.rarity, expression: partExpression(plan, [word]) }));
    return listPartlyMatching(clients, parts, range);
  }
  if (others.length === 0) return [];
  return listMatching(clients, partExpression(plan, [first], others), range, first.articles);
}

function takeFew(rarest: readonly SoughtWord[]): SoughtWord[] {
  let sum = 0;
  return rarest.filter(({ articles }) => (sum += articles) <= mostGoneThrough);
}
