/**
 * Brings the site's own type once the page is painted, without moving anything: a file of its own, see start-type.ts.
 *
 * When the type has come it is tried on: a text that would have more lines in it gets its words set a little closer,
 * one that would have fewer a little less room. If then all down to the screen's lower edge keeps its place and
 * height, it stays; else it is taken off again before anything is painted, and the next page begins with it. The
 * browser's scroll anchoring is off meanwhile: it would follow the trial, not its end. On narrow screens that
 * waits until the reader moves: setting a page anew takes a phone's processor 0.2 s, which nobody misses while
 * the page scrolls, and which the answer to a tap has no time for.
 */
export type DeferredTypeValues = [
  typeKey: string,
  /** The faces of the first screen, as the `font` property has them. */
  faces: readonly string[],
];
declare const __VALUES__: DeferredTypeValues;

const [typeKey, faces] = __VALUES__;
/** They name the type's version, too. */
const typeClasses = document.currentScript?.dataset['type'] ?? '';
const wide = matchMedia('(min-width:60rem)').matches;
const root = document.documentElement;

const texts = 'main p,main h1,main h2,main h3,main figcaption';

const onScreen = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.getBoundingClientRect().top < innerHeight,
  );

/** Where these stand, as text to compare. */
const boxes = (elements: Element[]): string =>
  elements
    .map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return `${Math.round(top + scrollY)} ${Math.round(height)}`;
    })
    .join();

const heightOf = (element: Element): number => Math.round(element.getBoundingClientRect().height);

/** Has the text as many lines as it had: its words a little closer, or less room for them. */
function fit(text: HTMLElement, height: number): void {
  const isHigher = heightOf(text) > height;
  const width = text.clientWidth;
  for (let step = 1; step < 8 && heightOf(text) !== height; step += 1) {
    if (isHigher) text.style.wordSpacing = `-${step / 50}em`;
    else text.style.paddingInlineEnd = `${(width * step) / 25}px`;
  }
}

function wear(): void {
  if (root.className === typeClasses) return;
  const watched = onScreen(texts + ',main li,header a');
  const fitted = onScreen(texts).map((text) => ({ text, height: heightOf(text), style: text.style.cssText }));
  const before = boxes(watched);
  const y = scrollY;
  root.style.overflowAnchor = 'none';
  root.className = typeClasses;
  for (const { text, height } of fitted) fit(text, height);
  if (boxes(watched) !== before) {
    root.className = '';
    for (const { text, style } of fitted) if (text.style.cssText !== style) text.style.cssText = style;
    boxes(watched);
    if (scrollY !== y) scrollTo({ top: y, behavior: 'instant' });
  }
  root.style.removeProperty('overflow-anchor');
}

const wearSoon = () => void setTimeout(wear);

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
  void Promise.allSettled(loads.map((part) => document.fonts.load(getComputedStyle(part).font, 'a'))).then(
    () => {
      probe.remove();
      try {
        localStorage.setItem(typeKey, typeClasses);
      } catch {
        // The next page brings it again.
      }
      if (wide) wearSoon();
      else
        for (const sign of ['keydown', 'scroll'])
          addEventListener(sign, wearSoon, { once: true, passive: true });
    },
  );
}

bring();
