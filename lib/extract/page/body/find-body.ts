import { grainTokens } from './boilerplate-names';
import { tokensOf } from '../source/class-tokens';
import { linkShare, type Measures } from '../source/measure-page';
import { attribute, walk, type PageElement, type Skipped } from '../source/page-tree';

const scored = new Set(['p', 'pre', 'td', 'blockquote', 'li', 'dd', 'div', 'section', 'article']);

/** Below this a line is a label, not a sentence. */
const shortestScored = 25;

/** How far up a paragraph's score is felt: itself in full, then half, a third … */
const reach = 4;

/**
 * Scores elements by the running text that they hold, after Readability: a paragraph counts for its length
 * and its commas, in full for the element around it, less for those further out.
 */
function scoreElements(root: PageElement, skipped: Skipped, measures: Measures): Map<PageElement, number> {
  const scores = new Map<PageElement, number>();
  walk(
    root,
    (element) => {
      if (!scored.has(element.name)) return;
      let text = '';
      for (const child of element.children)
        if (child.kind === 'text') text += child.text;
        else if ((measures.get(child)?.prose ?? 0) === 0 && child.name !== 'a') text += ownText(child);
      text = text.trim();
      if (text.length < shortestScored) return;
      const score = 1 + (text.match(/[,،、，]/g)?.length ?? 0) + Math.min(text.length / 100, 6);
      const isBlock = element.name !== 'p' && element.name !== 'li' && element.name !== 'td';
      let at: PageElement | null = isBlock ? element : element.parent;
      for (let level = 1; at && level <= reach; level += 1, at = at.parent)
        scores.set(at, (scores.get(at) ?? 0) + score / level);
    },
    skipped,
  );
  return scores;
}

function ownText(element: PageElement): string {
  return element.children.map((child) => (child.kind === 'text' ? child.text : ownText(child))).join('');
}

/** What a name such as `article-body` counts for: more than a few paragraphs beside it. */
const namedText = 1.4;

function weight(element: PageElement): number {
  if (attribute(element, 'itemprop') === 'articleBody') return 1.6;
  if (tokensOf(element).some((token) => grainTokens.has(token))) return namedText;
  return element.name === 'article' || element.name === 'main' ? 1.15 : 1;
}

/** Of the running text around an element so much may stand beside it and still be no part of the article. */
const leastGain = 0.03;

/**
 * The element that holds the article's text, all of it and little else.
 */
export function findBody(root: PageElement, skipped: Skipped, measures: Measures): PageElement | null {
  const scores = scoreElements(root, skipped, measures);
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    if (element.name === 'html' || element.name === '#page') continue;
    const final = score * (1 - linkShare(measures.get(element))) * weight(element);
    if (final > bestScore) [best, bestScore] = [element, final];
  }
  if (!best) return null;
  // A text in several parts, with pictures or advertisements between, is whole one level further out.
  for (let around = best.parent; around && !outermost.has(around.name); around = around.parent) {
    const held = proseIn(best, skipped, measures);
    const gain = proseIn(around, skipped, measures) - held;
    if (gain > (isNamedText(around) ? aParagraph : leastGain * held)) best = around;
    else if (around.name === 'article') break;
  }
  return best;
}

/** Fewer letters are a label or a line of thanks. */
const aParagraph = 150;

/** Beyond these a page holds other articles too. */
const outermost = new Set(['main', 'body', 'html', '#page']);

/** Whether its maker says that an element holds the text, so that all in it belongs to it. */
const isNamedText = (element: PageElement): boolean => weight(element) >= namedText;

/** Running text below an element, without what is passed over. */
function proseIn(root: PageElement, skipped: Skipped, measures: Measures): number {
  let prose = measures.get(root)?.prose ?? 0;
  walk(root, (element) => {
    if (!skipped.has(element)) return true;
    prose -= measures.get(element)?.prose ?? 0;
    return false;
  });
  return prose;
}
