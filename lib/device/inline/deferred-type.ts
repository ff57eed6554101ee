import { easeWidths, holdUntilChanged, loosen } from './hold-until-changed';
import { keepLines, linesStyle, textBefore } from './keep-lines';

/**
 * Brings the site's own type, without moving anything: a file of its own, see start-type.ts.
 *
 * It is fetched after the scripts, since a tap waits for those and shares a slow line with it. When it has come the page
 * puts it on part by part, what is on the screen first, whenever the browser is idle: setting a page anew at once takes a
 * phone's processor 0.2 s, which the answer to a tap has no time for. A text that would have more lines gets its words
 * set a little closer, one that would have fewer a little less room. A part that would still move what is on the
 * screen, or above it, keeps the type that stands in; it does so before anything is painted. The browser's scroll
 * anchoring is off meanwhile: it would follow the trial, not its end. At last the whole page has the type's classes, as
 * the next page has from the start.
 */
export type DeferredTypeValues = [
  typeKey: string,
  /** The faces of the first screen, as the `font` property has them. */
  faces: readonly string[],
  /** By the name of what stands in, the variables of what takes its place, in the order that they are tried in. */
  standIns: Readonly<Record<string, readonly string[]>>,
  /** Variables that hold families. */
  familyVariables: readonly string[],
  /** Variables that the classes alone set. */
  faceVariables: readonly string[],
];
declare const __VALUES__: DeferredTypeValues;

const [typeKey, faces, standIns, familyVariables, faceVariables] = __VALUES__;
/** They name the type's version, too. */
const typeClasses = document.currentScript?.dataset['type'] ?? '';
const root = document.documentElement;

/** A frame has 16 ms, and a phone's processor is some four times slower than it was when this was written. */
const taskMs = 10;
/** So much text is laid out anew in a few milliseconds. */
const partLength = 400;

type Families = Record<string, string>;

const heightOf = (element: Element): number => Math.round(element.getBoundingClientRect().height);
const isBelow = (element: Element): boolean => element.getBoundingClientRect().top >= innerHeight;
const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

/** The parts of the page that have little text, or text of their own. What isn't shown can wait until the end. */
function partsOf(element: HTMLElement): HTMLElement[] {
  const { length } = element.textContent.trim();
  if (length === 0 || element.getClientRects().length === 0) return [];
  if (length <= partLength || hasText(element)) return [element];
  return ([...element.children] as HTMLElement[]).flatMap(partsOf);
}

/** Of a text whose lines can't be told: as many as it had, its words a little closer, or less room for them. */
function fit(text: HTMLElement, height: number): void {
  const isHigher = heightOf(text) > height;
  const width = text.clientWidth;
  for (let step = 1; step < 8 && heightOf(text) !== height; step += 1) {
    if (isHigher) text.style.wordSpacing = `-${step / 50}em`;
    else text.style.paddingInlineEnd = `${(width * step) / 25}px`;
  }
}

function dress(part: HTMLElement, families: Families, own: string): void {
  for (const [name, value] of Object.entries(families)) part.style.setProperty(name, value);
  // What it inherits has been made of the variables elsewhere.
  if (getComputedStyle(part).fontFamily !== own) part.style.fontFamily = own;
}

function undress(part: HTMLElement): void {
  for (const name of [...familyVariables, ...faceVariables, 'font-family']) part.style.removeProperty(name);
}

/** Words within a line may move by a few pixels. */
const isMoved = (before: DOMRect[], after: DOMRect[]): boolean =>
  before.some(({ left, top, bottom }, index) => {
    const now = after[index] ?? new DOMRect();
    return Math.abs(now.left - left) > 12 || Math.abs(now.top - top) > 1 || Math.abs(now.bottom - bottom) > 1;
  });

/** @returns whether nothing has moved; else it is as it was */
function wear(
  part: HTMLElement,
  ours: Families,
  theirs: Families,
  named: (families: string) => string,
): boolean {
  const family = getComputedStyle(part).fontFamily;
  const own = named(family);
  if (isBelow(part)) {
    dress(part, ours, own);
    return true;
  }
  const boxes = [part, ...part.querySelectorAll<HTMLElement>(':not(svg *)')].filter(
    (element) => getComputedStyle(element).display !== 'inline',
  );
  const places = () => boxes.map((element) => element.getBoundingClientRect());
  const texts = boxes
    .filter(hasText)
    .map((text) => ({ text, height: heightOf(text), was: textBefore(text) }));
  const before = places();
  dress(part, ours, own);
  for (const { text, height, was } of texts) if (!keepLines(text, was)) fit(text, height);
  if (!isMoved(before, places())) {
    for (const { text } of texts) if (text.hasAttribute('style')) holdUntilChanged(text);
    return true;
  }
  for (const { text } of texts) loosen(text);
  undress(part);
  dress(part, theirs, family);
  return false;
}

const whenIdle: (run: () => void) => void =
  'requestIdleCallback' in window
    ? (run) => void requestIdleCallback(run, { timeout: 500 })
    : (run) => void setTimeout(run, 20);

/** @param probe what has the type's classes */
function wearAll(probe: HTMLElement): void {
  const valueOf = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name);
  const names = Object.entries(standIns).flatMap(([standIn, variables]) =>
    variables.map((variable) => [new RegExp(`["']${standIn}["']`), valueOf(probe, variable)] as const),
  );
  const named = (families: string) =>
    names.reduce((left, [standIn, name]) => left.replace(standIn, () => name), families);
  const collect = (variables: readonly string[], value: (name: string) => string): Families =>
    Object.fromEntries(variables.map((name) => [name, value(name)]));
  const theirs = {
    ...collect(familyVariables, (name) => valueOf(root, name)),
    ...collect(faceVariables, () => 'initial'),
  };
  const ours = {
    ...collect(familyVariables, (name) => named(valueOf(root, name))),
    ...collect(faceVariables, (name) => valueOf(probe, name)),
  };
  probe.remove();
  const parts = partsOf(document.body);
  const left = [...parts.filter((part) => !isBelow(part)), ...parts.filter(isBelow)];
  const worn: HTMLElement[] = [];

  function wearNext(): void {
    const end = performance.now() + taskMs;
    root.style.overflowAnchor = 'none';
    for (let part = left.shift(); part; part = performance.now() < end ? left.shift() : undefined)
      if (wear(part, ours, theirs, named)) worn.push(part);
    root.style.removeProperty('overflow-anchor');
    whenIdle(left.length > 0 ? wearNext : finish);
  }

  function finish(): void {
    root.className = typeClasses;
    worn.forEach(undress);
    easeWidths(whenIdle);
    try {
      localStorage.setItem(typeKey, typeClasses);
    } catch {
      // The next page brings it again.
    }
  }

  whenIdle(wearNext);
}

function bring(): void {
  const probe = document.createElement('span');
  probe.className = typeClasses;
  probe.style.cssText = 'position:absolute;visibility:hidden';
  const loads = faces.map((font) => {
    const part = document.createElement('i');
    part.style.font = font;
    probe.append(part);
    return part;
  });
  document.body.append(probe);
  const style = document.createElement('style');
  style.textContent = linesStyle;
  document.head.append(style);
  void Promise.all(loads.map((part) => document.fonts.load(getComputedStyle(part).font, 'a'))).then(
    () => wearAll(probe),
    () => probe.remove(),
  );
}

void (window.scriptsFetched ?? Promise.resolve()).then(bring);
