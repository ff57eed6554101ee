import { splitText } from '../../language/tokens/sentences';
import { findNames } from '../names/find-names';
import { stemsIn, type StoryText } from './terms';
import { termWeight, type TermCounts } from './term-vectors';

/** A name that this part of the articles has is the story's; below, it is one article's. */
const sharedPart = 0.6;

/** Two names say who or where; a third makes a list. */
const mostNames = 2;

/** Where names stand: the beginning of an article gives those that it is about. */
const readLength = 3_000;

interface Shared {
  written: string;
  articles: number;
  weight: number;
}

const upperFirst = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * A title for a story, of what its articles share: names first ("Grindavík"), then what is said of them
 * in the headlines ("Grindavík: eruption"). The first article's headline where they share neither.
 */
export function titleStory(texts: readonly StoryText[], counts: TermCounts): string {
  const [first] = texts;
  if (!first) return '';
  const fewest = Math.max(2, Math.ceil(texts.length * sharedPart));
  const names = sharedNames(texts, counts, fewest);
  const ofNames = new Set(names.flatMap((name) => [...stemsIn(name)]));
  const subject = sharedWord(texts, counts, ofNames);
  const parts = [names.join(', '), subject ?? ''].filter(Boolean);
  return upperFirst(parts.join(': ')) || first.headline;
}

/** The names that most of the articles give, those that tell most first; none that another holds. */
function sharedNames(texts: readonly StoryText[], counts: TermCounts, fewest: number): string[] {
  const shared = new Map<string, Shared>();
  for (const { headline, text, language } of texts) {
    const whole = `${headline}\n\n${text.slice(0, readLength)}`;
    const seen = new Map<string, number>();
    for (const { name } of findNames(splitText(whole, language))) seen.set(name, (seen.get(name) ?? 0) + 1);
    for (const [name, times] of seen) {
      const stems = [...stemsIn(name)];
      const tells = Math.max(0, ...stems.map((stem) => termWeight(stem, language, counts)));
      const known = shared.get(name) ?? { written: name, articles: 0, weight: 0 };
      shared.set(name, {
        ...known,
        articles: known.articles + 1,
        weight: known.weight + tells * (1 + Math.log(times)),
      });
    }
  }
  const chosen: string[] = [];
  const ranked = [...shared.values()]
    .filter(({ articles }) => articles >= fewest)
    .sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));
  for (const { written } of ranked) {
    const stems = new Set(stemsIn(written));
    const isOther = chosen.every((name) => ![...stemsIn(name)].some((stem) => stems.has(stem)));
    if (isOther && chosen.length < mostNames) chosen.push(written);
  }
  return chosen;
}

/** The word that most headlines have beside the names, as they write it; null where no two share one. */
function sharedWord(
  texts: readonly StoryText[],
  counts: TermCounts,
  ofNames: ReadonlySet<string>,
): string | null {
  const shared = new Map<string, Shared>();
  for (const { headline, language } of texts) {
    const seen = new Set<string>();
    for (const [written] of headline.matchAll(/\p{L}[\p{L}\p{M}]{3,40}/gu)) {
      const [stem] = [...stemsIn(written)];
      if (stem === undefined || ofNames.has(stem) || seen.has(stem)) continue;
      seen.add(stem);
      const known = shared.get(stem) ?? { written, articles: 0, weight: 0 };
      // Headlines in title case write all words large; one that writes it small is right.
      const isSmaller = written === written.toLowerCase() && known.written !== known.written.toLowerCase();
      shared.set(stem, {
        written: isSmaller ? written : known.written,
        articles: known.articles + 1,
        weight: known.weight + termWeight(stem, language, counts),
      });
    }
  }
  const [best] = [...shared.values()]
    .filter(({ articles }) => articles >= 2)
    .sort((a, b) => b.weight - a.weight || (a.written < b.written ? -1 : 1));
  return best ? best.written.toLowerCase() : null;
}
