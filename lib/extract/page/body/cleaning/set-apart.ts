import { elementsOf, type PageElement } from '../../source/page-tree';
import { commonOf, partOf, proseIn, textsOf } from '../alike-parts';
import { containersOf, isAlike } from '../block-places';
import { endsSentence, weightOf } from '../line-shape';
import type { PageBlock } from '../page-blocks';
import { asksReader } from './reader-appeals';

/** So much of a text stands in one box where a page keeps its text in one; else no box is apart from it. */
const mostSurely = 0.5;

/** A box set into a text says little beside it. */
const mostInBox = 0.15;

/** What asks its reader may be longer than a short text, and is known by what it says. */
const mostOfAppeal = 0.6;

/** A product's name, a section, a button's words. */
const longestLabel = 60;

/** A box of headings that are links alone leads elsewhere. */
const mostLinks = 0.65;

/** Of so many containers it is asked whether their like hold the text: paragraphs may stand in a box each. */
const mostAsked = 3;

/** The container that holds most of the running text, by itself or with its like, if most stands there. */
function mainOf(containers: readonly PageElement[], prose: readonly number[]): PageElement | null {
  const held = new Map<PageElement, number>();
  for (const [index, container] of containers.entries())
    held.set(container, (held.get(container) ?? 0) + (prose[index] ?? 0));
  const all = prose.reduce((sum, one) => sum + one, 0);
  const fullest = [...held].sort(([, a], [, b]) => b - a).slice(0, mostAsked);
  const sums = fullest.map(([main, own]) => ({
    main,
    sum: [...held].reduce((sum, [one, more]) => (one !== main && isAlike(main, one) ? sum + more : sum), own),
  }));
  const best = sums.reduce<(typeof sums)[number] | null>(
    (most, one) => (most === null || one.sum > most.sum ? one : most),
    null,
  );
  return best && best.sum > all * mostSurely ? best.main : null;
}

const isShown = ({ content, isEmbed }: PageBlock): boolean => content.kind === 'figure' || isEmbed;

/** The part of the page that a block outside the main container stands in; null within the text. */
function boxOf(container: PageElement, main: PageElement): PageElement | null {
  if (container === main || isAlike(main, container)) return null;
  const inner = partOf(container, main);
  if (inner) return inner;
  const around = commonOf(main, container);
  return around && around !== container ? partOf(container, around) : null;
}

/** Where an address or a word is to be typed: a box that signs up, searches or votes. */
const isTyped = ({ name, attributes }: PageElement): boolean =>
  name === 'form' || (name === 'input' && /^(?:email|text|search|tel|)$/.test(attributes.type ?? ''));

/** Of a box that asks, so much does; else only its button stands among the text's own paragraphs. */
const fewestAsking = 0.33;

/** What stands around a form is a heading, a promise and its terms. */
const longestForm = 600;

/** A line with a link leads to another article, which is a block of its own. */
const isLabel = ({ content, links }: PageBlock, text: string): boolean =>
  content.kind === 'paragraph' && links === 0 && weightOf(text) <= longestLabel && !endsSentence(text);

/** Whether a box is none of the text: it asks its reader for something, or holds labels and links alone. */
function isForeign(
  box: PageElement,
  held: readonly PageBlock[],
  texts: readonly string[],
  asking: ReadonlySet<string>,
): boolean {
  const boxText = texts.reduce((sum, text) => sum + text.length, 0);
  const asked = texts.reduce((sum, text) => sum + (asking.has(text) ? text.length : 0), 0);
  if (asked > 0) return asked > boxText * fewestAsking;
  const paragraphs = texts.filter((text) => proseIn(text) > 0).length;
  if (boxText <= longestForm && paragraphs <= 1 && elementsOf(box, isTyped).length > 0) return true;
  const hasProse = texts.some((text, at) => proseIn(text) > 0 || held[at]?.content.kind === 'list');
  if (hasProse) return false;
  const isLink = held.every(({ links }) => links > mostLinks);
  const isHeaded = held.some(({ content }) => content.kind === 'heading');
  return (isLink && isHeaded) || held.some((block, at) => isLabel(block, texts[at] ?? ''));
}

const isKept = ({ content }: PageBlock): boolean =>
  content.kind === 'table' || content.kind === 'code' || content.kind === 'quotation';

/** Places of blocks that stand in boxes set into the text or beside it, and are none of it. */
function foreignPlaces(
  blocks: readonly PageBlock[],
  texts: readonly string[],
  main: PageElement,
  containers: readonly PageElement[],
  asking: ReadonlySet<string>,
): Set<number> {
  const boxes = new Map<PageElement, number[]>();
  for (const [index, block] of blocks.entries()) {
    const box = boxOf(containers[index] ?? block.element, main);
    if (box === null || isShown(block)) continue;
    boxes.set(box, [...(boxes.get(box) ?? []), index]);
  }
  const all = texts.reduce((sum, text) => sum + proseIn(text), 0);
  const foreign = new Set<number>();
  for (const [box, places] of boxes) {
    const held = places.flatMap((at) => blocks[at] ?? []);
    const lines = places.map((at) => texts[at] ?? '');
    const prose = lines.reduce((sum, text) => sum + proseIn(text), 0);
    const most = lines.some((text) => asking.has(text)) ? mostOfAppeal : mostInBox;
    if (held.some(isKept) || prose > all * most || !isForeign(box, held, lines, asking)) continue;
    for (const at of places) foreign.add(at);
  }
  return foreign;
}

/**
 * A text's blocks without the boxes that pages set into it, by their place and by what they hold, whatever
 * their names: appeals, sign-ups, labels of goods and of links.
 */
export function withoutSetApart(blocks: readonly PageBlock[]): PageBlock[] {
  const texts = textsOf(blocks);
  const asking = new Set(texts.filter(asksReader));
  const prose = blocks.map(({ content, links }, index) =>
    content.kind === 'paragraph' && links < mostLinks && !asking.has(texts[index] ?? '')
      ? proseIn(texts[index] ?? '')
      : 0,
  );
  const containers = containersOf(blocks);
  const main = mainOf(containers, prose);
  if (main === null) return [...blocks];
  const foreign = foreignPlaces(blocks, texts, main, containers, asking);
  return blocks.filter((_, index) => !foreign.has(index));
}
