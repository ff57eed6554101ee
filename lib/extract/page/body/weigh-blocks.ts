import { foldText } from '../../../text/fold';
import { endsSentence, isProse, weightOf } from './line-shape';
import { containersOf, kinship } from './block-places';
import { blockText, type PageBlock } from './page-blocks';
import type { PageElement } from '../source/page-tree';

/** A block that is links for more than this share leads away from the text. */
const mostLinks = 0.5;

interface Weighed {
  block: PageBlock;
  text: string;
  /** The element whose parts are the text's lines. */
  container: PageElement;
  prose: number;
  weight: number;
  /** Whether it stands where most of the text does. */
  isMain: boolean;
}

/** A paragraph counts for its length up to this; one of a page is no more than a few of another. */
const longestCounted = 300;

/** What asks the reader to agree to something, in most languages. */
const consent =
  /^(?=[^]*\b(?:cookies?|куки)(?!\p{L}))(?=[^]*(?:\bbrowser|\b(?:web)?sites?\b|\bconsent|\bprivacy|\btracking|\bpreferences|сайт|\bwebseite|\bpágina|\bstron))/iu;

function proseOf({ content, links }: PageBlock, text: string): number {
  if (links > mostLinks || consent.test(text)) return 0;
  if (content.kind === 'paragraph' || content.kind === 'quotation')
    return isProse(text) ? Math.min(weightOf(text), longestCounted) : 0;
  if (content.kind === 'list')
    return text.length > 80 && links < 0.3 && /[.,;。，、]/.test(text)
      ? Math.min(weightOf(text), longestCounted) / 2
      : 0;
  return 0;
}

/** A sentence of a few words counts little, but more than nothing: texts end with such. */
const shortSentence = 20;

/** An embedded post is a part of the text; no teaser holds one. */
const embedded = 20;

/** What a line that is no running text counts against its neighbourhood. */
function costOf({ content, links, isEmbed }: PageBlock, text: string): number {
  const { kind } = content;
  if (isEmbed) return -embedded;
  if (kind === 'figure' || kind === 'code' || kind === 'related') return 0;
  if (kind === 'table') return text.length > 60 && links < 0.3 ? 0 : 40;
  if (links > mostLinks) return 90 + Math.min(text.length, 400) / 4;
  if (kind === 'heading') return 15;
  if (endsSentence(text) && text.split(' ').length > 2) return -Math.min(shortSentence, weightOf(text) / 2);
  if (kind === 'list') return links < 0.1 ? 10 : 60;
  return 70;
}

/** The text stands below its headline, and only few things stand between. */
const belowHeadline = 300;

/** So much of the running text stands in one box where a page keeps its text in one. */
const mostSurely = 0.4;

/** What the first block costs that stands in another box than the text before it. */
const leaving = 60;

function weigh(blocks: readonly PageBlock[], headline: string, isByPlace: boolean): Weighed[] {
  const containers = containersOf(blocks);
  const held = new Map<PageElement, number>();
  const weighed = blocks.map((block, index) => {
    const text = blockText(block.content).trim();
    const prose = proseOf(block, text);
    const container = containers[index] ?? block.element;
    held.set(container, (held.get(container) ?? 0) + prose);
    return { block, text, container, prose, weight: 0, isMain: false };
  });
  let main: PageElement | null = null;
  for (const [container, prose] of held) if (prose > (main ? (held.get(main) ?? 0) : 0)) main = container;
  const most = main ? (held.get(main) ?? 0) : 0;
  const sureness = most / (weighed.reduce((sum, { prose }) => sum + prose, 0) || 1);
  const near = new Map<PageElement, number>();
  const said = foldText(headline);
  let last = 0;
  for (const one of weighed) {
    let kin = near.get(one.container);
    if (kin === undefined) {
      const share = most > 0 ? (held.get(one.container) ?? 0) / most : 1;
      kin = main === null || !isByPlace || share > 0.5 ? 1 : kinship(main, one.container);
      near.set(one.container, kin);
    }
    const weight = one.prose > 0 ? one.prose : -costOf(one.block, one.text);
    one.weight = weight > 0 ? weight * kin : kin === 1 ? weight / 2 : weight;
    // What leaves the text for another box needs to be worth it.
    if (isByPlace && kin < 1 && last === 1) one.weight -= leaving * sureness;
    last = kin;
    one.isMain = one.container === main && sureness > mostSurely;
    if (said !== '' && one.text.length < longestCounted && foldText(one.text) === said)
      one.weight = belowHeadline;
  }
  return weighed;
}

/** The run of blocks that weighs most: where the text begins and ends. */
function heaviestRun(weighed: readonly Weighed[]): [start: number, end: number] {
  let [best, from, to] = [0, 0, weighed.length];
  let [sum, start] = [0, 0];
  for (const [index, { weight }] of weighed.entries()) {
    if (sum <= 0) [sum, start] = [0, index];
    sum += weight;
    if (sum > best) [best, from, to] = [sum, start, index + 1];
  }
  return [from, to];
}

/** So many lines in a row that are no running text, and mostly links, are a box within the text. */
const fewestInBox = 3;

/** Boxes of links between the paragraphs: runs of short lines of which most of the signs are links. */
function withoutBoxes(weighed: readonly Weighed[]): Weighed[] {
  const stored: Weighed[] = [];
  let run: Weighed[] = [];
  const flush = (): void => {
    const all = run.reduce((sum, { text }) => sum + text.length, 0);
    const linked = run.reduce((sum, { text, block }) => sum + text.length * block.links, 0);
    const lines = run.filter(({ text }) => text !== '').length;
    if (lines >= fewestInBox && linked > all * 0.4)
      stored.push(...run.filter(({ block }) => block.content.kind === 'figure' || block.isEmbed));
    else stored.push(...run);
    run = [];
  };
  for (const one of weighed) {
    if (one.weight > 0 || (one.text !== '' && endsSentence(one.text) && one.block.links < mostLinks)) {
      flush();
      stored.push(one);
    } else run.push(one);
  }
  flush();
  return stored;
}

/**
 * The blocks of a page's part that are its text, by what they are and where they stand, whatever their
 * markup: running text counts for them, the more the nearer it stands to most of it; lines of links and
 * labels count against their neighbourhood.
 */
export function weighBlocks(blocks: readonly PageBlock[], headline: string): PageBlock[] {
  const near = textAmong(weigh(blocks, headline, true));
  const all = blocks.reduce((sum, block) => sum + proseOf(block, blockText(block.content).trim()), 0);
  const held = near.reduce((sum, { prose }) => sum + prose, 0);
  // Where most of the text stands elsewhere, the place says nothing: a text in parts, or a page of comments.
  const stored = held < all * leastHeld ? textAmong(weigh(blocks, headline, false)) : near;
  return stored.map(({ block }) => block);
}

const leastHeld = 0.25;

function textAmong(weighed: readonly Weighed[]): Weighed[] {
  const [first, last] = heaviestRun(weighed);
  // What stands in the same box as most of the text belongs to it, whatever was set between.
  const inMain = weighed.flatMap(({ isMain, prose }, index) => (isMain && prose > 0 ? [index] : []));
  const isWithin = inMain.some((index) => index >= first && index < last);
  const end = isWithin ? Math.max(last, (inMain.at(-1) ?? 0) + 1) : last;
  // A heading stands above what it leads to.
  let start = isWithin ? Math.min(first, inMain[0] ?? first) : first;
  while (weighed[start - 1]?.block.content.kind === 'heading') start -= 1;
  return withoutBoxes(weighed.slice(start, end));
}
