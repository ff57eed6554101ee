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
      const images = elementsNamed(element, ...imageNames);
      if (images.length === 0) return false;
      if (elementsNamed(element, 'p', 'h1', 'h2', 'h3', 'h4', 'blockquote').length > 0) return true;
      if (isParagraph(element, measures)) return false;
      if (images.every((image) => readPicture(image, 'https://page.invalid/') === null)) return false;
      said += measure.text;
      found.push(element);
      return false;
    },
    skipped,
  );
  return said > mostOfText * (measures.get(root)?.prose ?? 0) ? [] : found;
}
