import { type Measures } from '../source/measure-page';
import { elementsNamed, walk, type PageElement, type Skipped } from '../source/page-tree';
import { imageNames, readPicture } from './read-picture';

/** A caption of two or three sentences with its credit. */
const longest = 350;

/** Elements that hold a picture and what is said of it, where no `figure` does. */
const frames = new Set(['div', 'td', 'table', 'center', 'span', 'section', 'li', 'dl']);

/** Of the running text so much may stand with pictures; where more does, the pictures' lines are the text. */
const mostOfText = 0.25;

/** A paragraph with a picture set into it, where paragraphs are boxes like any other: its like stand beside it. */
const shortestParagraph = 150;
const fewestBeside = 2;

const ownText = (element: PageElement): number =>
  element.children.reduce((sum, child) => sum + (child.kind === 'text' ? child.text.trim().length : 0), 0);

function isParagraph(element: PageElement, measures: Measures): boolean {
  if (ownText(element) < shortestParagraph) return false;
  const beside = element.parent?.children.filter(
    (child) =>
      child.kind === 'element' &&
      child !== element &&
      child.name === element.name &&
      ownText(child) >= shortestParagraph &&
      elementsNamed(child, ...imageNames).length === 0 &&
      (measures.get(child)?.prose ?? 0) > 0,
  );
  return (beside?.length ?? 0) >= fewestBeside;
}

/** How far out a text stands around a picture's box: galleries have boxes in boxes. */
const farthestText = 6;
const fewestParagraphs = 3;

/** Whether paragraphs stand in a row around an element, so that one in a box with a picture is none of them. */
function isAmongParagraphs(element: PageElement, measures: Measures): boolean {
  let around = element.parent;
  for (let level = 0; around && level < farthestText; level += 1, around = around.parent) {
    const paragraphs = around.children.filter(
      (child) => child.kind === 'element' && child.name === 'p' && (measures.get(child)?.prose ?? 0) > 0,
    );
    if (paragraphs.length >= fewestParagraphs) return true;
  }
  return false;
}

/** A picture for browsers without scripts repeats the one before it. */
const isStandIn = (image: PageElement): boolean => {
  for (let at = image.parent; at; at = at.parent) if (at.name === 'noscript') return true;
  return false;
};

/** A picture that a script would fetch later: no address yet, or a sign in its place. */
const isAwaited = ({ attributes }: PageElement): boolean =>
  (!attributes.src || /^data:image\/(?!svg)/i.test(attributes.src)) && !(Number(attributes.width) < 100);

/** Whether an element's one paragraph is all that it says of its one picture. */
const isCaptioned = (element: PageElement, images: number, measures: Measures): boolean => {
  const [paragraph, ...more] = elementsNamed(element, 'p');
  return (
    images === 1 &&
    paragraph !== undefined &&
    more.length === 0 &&
    measures.get(paragraph)?.text === measures.get(element)?.text &&
    elementsNamed(paragraph, ...imageNames).length === 0 &&
    isAmongParagraphs(element, measures)
  );
};

/**
 * Elements that hold a picture and a line or two and nothing else: captions on pages that say so by their
 * place only. A paragraph with a picture set into it is longer, or a paragraph by its element.
 */
export function findBareCaptions(root: PageElement, skipped: Skipped, measures: Measures): PageElement[] {
  const found: PageElement[] = [];
  let said = 0;
  walk(
    root,
    (element) => {
      if (element.name === 'figure') return false;
      const measure = measures.get(element);
      if (!frames.has(element.name) || !measure || measure.text > longest) return true;
      if (measure.text === 0) return false;
      const images = elementsNamed(element, ...imageNames).filter((image) => !isStandIn(image));
      if (images.length === 0) return false;
      if (elementsNamed(element, 'h1', 'h2', 'h3', 'h4', 'blockquote').length > 0) return true;
      if (elementsNamed(element, 'p').length > 0 && !isCaptioned(element, images.length, measures))
        return true;
      if (isParagraph(element, measures)) return false;
      if (images.every((image) => !isAwaited(image) && readPicture(image, 'https://page.invalid/') === null))
        return false;
      said += measure.text;
      found.push(element);
      return false;
    },
    skipped,
  );
  return said > mostOfText * (measures.get(root)?.prose ?? 0) ? [] : found;
}
