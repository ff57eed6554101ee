/**
 * Brings the site's own type once the page is painted, without moving anything.
 *
 * Type is as large as two lead pictures, so it isn't fetched before them: half a second after the page is
 * loaded and two frames were drawn, decoding and painting are over on slow phones too. When it has come it is
 * tried on: if all down to the screen's lower edge keeps its place and height, it stays; if a line there would
 * break elsewhere it is taken off again before anything is painted, and the next page begins with it. The
 * browser's scroll anchoring is off meanwhile: it would follow the trial, not its end. On narrow screens that
 * waits until the reader moves: setting a page anew takes a phone's processor 0.2 s, which nobody misses while
 * the page scrolls, and which the answer to a tap has no time for.
 */
export type DeferredTypeValues = [
  /** The classes that bring the type into use; they name its version, too. */
  typeClasses: string,
  typeKey: string,
  /** The faces of the first screen, as the `font` property has them. */
  faces: readonly string[],
];
declare const __VALUES__: DeferredTypeValues;

const [typeClasses, typeKey, faces] = __VALUES__;
const wide = matchMedia('(min-width:60rem)').matches;
/** On narrow screens the scripts go first, since the type waits there anyway: a tap waits for them, 0.4 s less then. */
const restMs = wide ? 500 : 1500;
const root = document.documentElement;

/** Where everything of the first screen stands, as text to compare. */
const boxes = (): string =>
  [...document.querySelectorAll('main p,main h1,main h2,main figcaption,main li,header a')]
    .map((element) => {
      const { top, height } = element.getBoundingClientRect();
      return top < innerHeight ? `${Math.round(top + scrollY)} ${Math.round(height)}` : 0;
    })
    .join();

function wear(): void {
  if (root.className === typeClasses) return;
  const before = boxes();
  const y = scrollY;
  root.style.overflowAnchor = 'none';
  root.className = typeClasses;
  if (boxes() !== before) {
    root.className = '';
    boxes();
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

const soon = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(bring, restMs)));

if (root.className !== typeClasses) {
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon);
}
