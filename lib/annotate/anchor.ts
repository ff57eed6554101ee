import type { TextQuoteSelector, WordsSelector } from '../reader/annotation';
import { type ArticleText, passageAt } from './article-text';
import { type Candidate, exactCandidates, fuzzyCandidates } from './candidates';
import { contextLength, type WordsRange } from './describe';
import { type WorkBudget, workOfOne } from './work-budget';

export type Anchored =
  ({ state: 'found'; by: 'position' | 'quote' | 'likeness' } & WordsRange) | { state: 'orphan' };

/**
 * What an anchor has to show. All of it errs towards the orphan: words that are not found are still
 * read in the list of highlights, but wrong words would be put into the reader's mouth. Set by
 * `anchor.test.ts`, which looks for wrong words in thousands of edited texts.
 */
const needed = {
  /** For words that stand there to the letter: how much of what stood around them still does. */
  contextOfExact: 0.5,
  /** The same for words so short (two or three) that they may be said in every sentence. */
  contextOfShortExact: 0.75,
  shortExact: 20,
  /** The same for words that long (some two sentences): these are hardly ever said twice. */
  contextOfLongExact: 0.2,
  longExact: 120,
  /** Letters held without a gap, the words and right beside them: "the" alone may be any. */
  unbroken: 15,
  /** For words that were changed: how much of them is left, … */
  quoteOfLikeness: 0.5,
  /** … and of them and what stood around them together. */
  wholeOfLikeness: 0.55,
  contextOfLikeness: 0.4,
  /** How much of what would be marked was marked before. */
  density: 0.5,
  /** By so much the best place has to be better than the second, unless the passage decides. */
  lead: 0.15,
} as const;

/**
 * Where the words stand in the article as it is now: at their position, else to the letter elsewhere
 * with what stood around them, else changed but recognisable. What can't be recognized is an orphan.
 *
 * @param budget what looking elsewhere may cost; it is shared by what is looked for together, and when it is
 *   spent, only what stands where it stood is found
 */
export function anchor(
  article: ArticleText,
  selector: WordsSelector,
  budget: WorkBudget = { left: workOfOne },
): Anchored {
  const { position } = selector;
  if (selector.quote.exact === '') return { state: 'orphan' };
  if (isUnchanged(article.text, selector.quote, position))
    return { state: 'found', by: 'position', ...position };
  const quote = withNearContext(selector.quote);
  const near = { ...selector, quote };
  const exact = bestOf(
    article,
    selector,
    exactCandidates(article.text, near, budget).filter(holdsExact(quote)),
  );
  if (exact !== 'none') return exact === 'tie' ? { state: 'orphan' } : found('quote', exact);
  const alike = bestOf(article, selector, fuzzyCandidates(article, quote, budget).filter(holdsLikeness));
  return alike === 'none' || alike === 'tie' ? { state: 'orphan' } : found('likeness', alike);
}

/** Other programs keep more of what stands around; no more is compared than we keep. */
const withNearContext = ({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector => ({
  exact,
  prefix: prefix.slice(-contextLength),
  suffix: suffix.slice(0, contextLength),
});

const found = (by: 'quote' | 'likeness', { start, end }: Candidate): Anchored => ({
  state: 'found',
  by,
  start,
  end,
});

/** To the letter with all that is known of what stands around: nothing else can be meant. */
function isUnchanged(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  { start, end }: WordsRange,
): boolean {
  return (
    text.slice(start, end) === exact &&
    text.slice(Math.max(0, start - prefix.length), start) === prefix &&
    text.slice(end, end + suffix.length) === suffix &&
    // A context that was cut short by an end of the text is whole only there.
    (prefix.length > contextLength / 2 || start === prefix.length) &&
    (suffix.length > contextLength / 2 || end + suffix.length === text.length)
  );
}

const holdsExact =
  ({ exact }: TextQuoteSelector) =>
  ({ context, unbroken }: Candidate): boolean =>
    unbroken >= needed.unbroken && context >= contextNeeded(exact.length);

const contextNeeded = (length: number): number =>
  length >= needed.longExact
    ? needed.contextOfLongExact
    : length <= needed.shortExact
      ? needed.contextOfShortExact
      : needed.contextOfExact;

const holdsLikeness = ({ quote, whole, context, unbroken, density }: Candidate): boolean =>
  quote >= needed.quoteOfLikeness &&
  whole >= needed.wholeOfLikeness &&
  context >= needed.contextOfLikeness &&
  unbroken >= needed.unbroken &&
  density >= needed.density;

/**
 * The best by far. Where two are nearly as good, the passage that the words were in decides, since a
 * passage keeps its id through changes of the article.
 */
function bestOf(
  article: ArticleText,
  { passageId }: WordsSelector,
  candidates: Candidate[],
): Candidate | 'none' | 'tie' {
  const byScore = candidates.toSorted((a, b) => b.whole - a.whole);
  const [best, second] = byScore;
  if (!best) return 'none';
  if (!second || best.whole - second.whole >= needed.lead) return best;
  const close = byScore.filter((one) => best.whole - one.whole < needed.lead);
  const [home, ...others] = close.filter((one) => passageAt(article, one.start)?.passageId === passageId);
  return home && others.length === 0 ? home : 'tie';
}
