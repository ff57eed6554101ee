import { setImmediate } from 'node:timers/promises';
import type { FoundArticle, FoundPlace } from '../../search/found';
import { type Match, matcherFor, readText, scoreOf, type Wanted } from '../../search/find-matches';
import { markSnippet, markText, textFragment } from '../../search/marked-text';
import { placesOf, type Ranked } from '../../search/rank-articles';
import { type Section, sectionsIn } from '../../search/word-places';
import { cardFields, toCard } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { loadTexts, type PlaceText } from './place-texts';
import type { SearchPlan, SoughtWord } from './plan-search';

/** Passages that are shown of one article; more would hide the next one. */
const placesShown = 3;
/** Passages that are read for them, those with most of the words. */
const placesRead = 12;
/** Characters of them that are read of one article, the best first; its usual passages have some 5,000. */
const mostText = 100_000;
/** Between so many characters, others are answered. */
const textAtOnce = 50_000;

/** Articles as a page of results shows them, in the same order. */
export async function showArticles(
  { engine, read }: Pick<Clients, 'engine' | 'read'>,
  ranked: readonly Ranked[],
  plan: SearchPlan,
): Promise<FoundArticle[]> {
  if (ranked.length === 0) return [];
  const sections = new Map(ranked.map((article) => [article.articleId, bestSections(article, plan.sought)]));
  const [rows, texts] = await Promise.all([
    read.article.findMany({
      where: { id: { in: ranked.map(({ articleId }) => articleId) } },
      select: cardFields,
    }),
    loadTexts(
      { engine, read },
      ranked.flatMap(({ articleId }) =>
        (sections.get(articleId)?.read ?? []).map(({ kind, position }) => ({ articleId, kind, position })),
      ),
    ),
  ]);
  const find = matcherFor(plan.wanted);
  const shown: FoundArticle[] = [];
  let sinceTurn = 0;
  for (const article of ranked) {
    const row = rows.find(({ id }) => id === article.articleId);
    if (!row) continue;
    const card = toCard(row);
    const mark = (text: string) => markText(text, find(readText(text, card.language)));
    const own = shortEnough(texts.filter(({ articleId }) => articleId === article.articleId));
    sinceTurn += own.reduce((sum, text) => sum + lengthOf(text), 0);
    if (sinceTurn > textAtOnce) {
      await setImmediate();
      sinceTurn = 0;
    }
    const places = choosePlaces(own.map((text) => weigh(text, find, card.language, plan.wanted)));
    shown.push({
      card,
      headline: mark(card.headline),
      standfirst: card.standfirst === null ? null : mark(card.standfirst),
      places: places.map(toPlace),
      morePlaces: Math.max(0, (sections.get(article.articleId)?.asGood ?? 0) - places.length),
      missing: article.whole ? [] : missingIn(article, plan),
    });
  }
  return shown;
}

const lengthOf = ({ texts }: PlaceText): number => texts.reduce((sum, text) => sum + text.length, 0);

function shortEnough(texts: readonly PlaceText[]): PlaceText[] {
  let sum = 0;
  return texts.filter((text) => (sum += lengthOf(text)) <= mostText);
}

/** The passages, quotes and moments with most of the words, and how many have as many as the best. */
function bestSections(article: Ranked, sought: readonly SoughtWord[]): { read: Section[]; asGood: number } {
  const sections = sectionsIn(article.places);
  const worth = new Map<Section, number>();
  for (const word of sought) {
    let at = 0;
    let last: Section | undefined;
    for (const place of placesOf(article, word)) {
      while ((sections[at + 1]?.start ?? Infinity) <= place) at += 1;
      const section = sections[at];
      if (!section || section === last || word.rarity === 0) continue;
      worth.set(section, (worth.get(section) ?? 0) + word.rarity);
      last = section;
    }
  }
  const shown = [...worth]
    .filter(([{ kind }]) => kind === 'passage' || kind === 'quote' || kind === 'moment')
    .sort(([a, one], [b, other]) => other - one || a.start - b.start);
  const best = shown[0]?.[1] ?? 0;
  return {
    read: shown.slice(0, placesRead).map(([section]) => section),
    asGood: shown.filter(([section, its]) => section.kind === 'passage' && its === best).length,
  };
}

interface Weighed {
  text: PlaceText;
  matches: Match[];
  /** Terms that it has, by their number. */
  terms: Set<number>;
  score: number;
}

function weigh(
  text: PlaceText,
  find: ReturnType<typeof matcherFor>,
  language: string,
  wanted: readonly Wanted[],
): Weighed {
  const [first = ''] = text.texts;
  // Read as one, so that a speaker and the words quoted count together; a line's end between them.
  const read = readText(text.texts.join('\n'), language);
  const all = find(read);
  return {
    text,
    matches: all.filter(({ end }) => end <= first.length),
    terms: new Set(all.map((match) => match.wanted).filter((at) => !wanted[at]?.optional)),
    score: scoreOf(all, wanted, read.words.length),
  };
}

/** The best, those with as many terms, and those that have a term which the others lack. */
function choosePlaces(weighed: Weighed[]): Weighed[] {
  const order = weighed.toSorted((a, b) => b.terms.size - a.terms.size || b.score - a.score);
  const most = order[0]?.terms.size ?? 0;
  const chosen: Weighed[] = [];
  const shown = new Set<number>();
  for (const one of order) {
    if (chosen.length === placesShown) break;
    const isNew = one.terms.size === most ? most > 0 : [...one.terms].some((term) => !shown.has(term));
    if (!isNew || chosen.some(({ text }) => text.passageId === one.text.passageId)) continue;
    chosen.push(one);
    for (const term of one.terms) shown.add(term);
  }
  return chosen;
}

function toPlace({ text: { kind, passageId, label, texts }, matches }: Weighed): FoundPlace {
  const [text = ''] = texts;
  const [first] = matches;
  const words = kind === 'passage' && first ? textFragment(text, first) : '';
  return { kind, passageId, label, pieces: markSnippet(text, matches), fragment: `${passageId}${words}` };
}

/** Terms of which it lacks a word, as they were typed, without those that no article has. */
function missingIn({ has }: Ranked, { wanted, sought, unknown }: SearchPlan): string[] {
  const lacking = new Set(sought.flatMap((word, at) => (has.has(at) ? [] : [word.wanted])));
  return wanted.flatMap(({ term, optional }, at) =>
    lacking.has(at) && !optional && !unknown.has(at) ? [term.text] : [],
  );
}
