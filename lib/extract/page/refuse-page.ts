import type { Finding } from '../finding';
import { blockText, type PageBlock } from './body/page-blocks';
import { weightOf } from './body/line-shape';
import { metaOf, type PageFacts } from './metadata/page-facts';
import { paywalls, refusals } from './refusal-words';
import { textOf, type PageElement } from './source/page-tree';
import { isThing, listOf } from './metadata/structured-data';

/** An article's text has more characters than this; a note in brief has some three sentences. */
const shortest = 140;
/** Pages that refuse are brief: an article that speaks of cookies is not. */
const longestRefusal = 1_500;
/** A stub shows the first paragraphs; what is longer is worth keeping, and says itself where it ends. */
const longestStub = 1_200;
/** An article that one pays for is longer than two sentences. */
const shortestPaid = 320;

/** Whether the page's data says that the text isn't free to read. */
const isStatedPaid = (facts: PageFacts): boolean =>
  /^(?:locked|metered|premium|subscriber|paid)$/i.test(metaOf(facts, 'article:content_tier') ?? '') ||
  [
    facts.article?.isAccessibleForFree,
    ...listOf(facts.article?.hasPart)
      .filter(isThing)
      .map((part) => part.isAccessibleForFree),
  ].some((value) => value === false || (typeof value === 'string' && /false/i.test(value)));

/** Why a page is no article, in terms of what it is instead; null where it is one. */
export function refusePage(
  facts: PageFacts,
  headline: string | null,
  body: PageElement | null,
  blocks: readonly PageBlock[],
): Finding | null {
  const prose = blocks
    .filter(({ content }) => content.kind !== 'figure' && content.kind !== 'related')
    .map(({ content }) => blockText(content));
  const text = prose.join('\n');
  const whole = textOf(facts.root).slice(0, 20_000);
  const heading = `${headline ?? ''}\n${facts.title ?? ''}\n${facts.headings[0]?.text ?? ''}`;
  if (text.length < longestRefusal)
    for (const { reason, words } of refusals) {
      const isSaid = heading.split('\n').some((line) => words.test(line.trim()));
      if (isSaid || (text.length < shortest * 2 && words.test(`${text}\n${whole.slice(0, 1_500)}`)))
        return { line: null, reason: `the page ${reason}` };
    }
  // A page says "for subscribers" in its menu too: what counts is what it says around its text, or its data.
  const around = body ? textOf(body.parent ?? body) : whole;
  const isBarred = paywalls.test(around);
  const isCut = /(?:…|\.\.\.|\[…\])\s*$/u.test(text);
  if (
    (isBarred && text.length < longestStub && (isCut || isStatedPaid(facts))) ||
    ((isBarred || isStatedPaid(facts)) && text.length < shortestPaid)
  )
    return {
      line: null,
      reason:
        'the page shows only the beginning to those who have not paid: sign in with a browser and import what it saves',
    };
  if (weightOf(text) < shortest) return { line: null, reason: 'the page holds no text of an article' };
  const links = blocks.reduce((sum, block) => sum + block.links * blockText(block.content).length, 0);
  if (links > text.length * 0.6) return { line: null, reason: 'the page is a list of links, not an article' };
  return null;
}
