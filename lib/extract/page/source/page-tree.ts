import { unseen } from '../../html-text';

/** A web page as a tree: all that reading an article from it takes, and nothing that could run. */
export interface PageElement {
  kind: 'element';
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: PageNode[];
  parent: PageElement | null;
}

export interface PageText {
  kind: 'text';
  text: string;
}

export type PageNode = PageElement | PageText;

/** Elements that are passed over, with all that they hold: the tree itself never changes. */
export type Skipped = ReadonlySet<PageElement>;

const nothing: Skipped = new Set();

/**
 * An attribute's value, trimmed; null where it is absent or empty. Asked for by its own name only, so an
 * attribute such as `constructor` is nothing special.
 */
export function attribute(element: PageElement, name: string): string | null {
  return Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() || null : null;
}

/** Every element below `root` in document order. `visit` may return false to pass over what it holds. */
export function walk(
  root: PageElement,
  visit: (element: PageElement) => boolean | void,
  skipped: Skipped = nothing,
): void {
  for (const child of root.children)
    if (child.kind === 'element' && !skipped.has(child) && visit(child) !== false)
      walk(child, visit, skipped);
}

export function elementsOf(
  root: PageElement,
  isMeant: (element: PageElement) => boolean,
  skipped: Skipped = nothing,
): PageElement[] {
  const found: PageElement[] = [];
  walk(root, (element) => void (isMeant(element) && found.push(element)), skipped);
  return found;
}

export const elementsNamed = (root: PageElement, ...names: string[]): PageElement[] =>
  elementsOf(root, (element) => names.includes(element.name));

/** Whether `element` is `root` or lies in it. */
export function isWithin(element: PageElement, root: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === root) return true;
  return false;
}

/** The nearest element, itself or around it, that is meant. */
export function closest(
  element: PageElement,
  isMeant: (element: PageElement) => boolean,
): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (isMeant(at)) return at;
  return null;
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'button', 'select', 'iframe']);
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** True for elements that stand in a line of text; what is none of them begins a line of its own. */
export const isInline = (element: PageElement): boolean => inline.has(element.name);

function collectText(root: PageElement, skipped: Skipped, pieces: string[]): void {
  for (const child of root.children) {
    if (child.kind === 'text') pieces.push(child.text);
    else if (!silent.has(child.name) && !skipped.has(child)) {
      if (!inline.has(child.name)) pieces.push(' ');
      collectText(child, skipped, pieces);
      if (!inline.has(child.name)) pieces.push(' ');
    }
  }
}

/** What an element says, on one line. */
export function textOf(root: PageElement, skipped: Skipped = nothing): string {
  const pieces: string[] = [];
  collectText(root, skipped, pieces);
  return pieces.join('').replace(unseen, '').replace(/\s+/g, ' ').trim();
}
