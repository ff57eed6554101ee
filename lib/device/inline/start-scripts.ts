/**
 * Appends the page's data and the framework's scripts at the first sign of a reader.
 *
 * Scripts that script appends run in their order only if `async` is off; the data has to come first. A reader who was
 * here before is offered to go on where they left off, on the article's page and on the front page, so for them
 * the scripts come with the page. A page that is laid out beneath a pointer at rest is notified of a move by no
 * distance, which nobody made.
 */
export type StartScriptsValues = [sources: readonly string[], placePrefix: string];
declare const __VALUES__: StartScriptsValues;

const [sources, placePrefix] = __VALUES__;
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'];
let isStarted = false;

function start(event: Event): void {
  if (isStarted || (event instanceof PointerEvent && isAtRest(event))) return;
  isStarted = true;
  for (const source of sources) {
    const script = document.createElement('script');
    script.src = source;
    script.async = false;
    document.head.append(script);
  }
  for (const sign of signs) removeEventListener(sign, start, true);
}

const isAtRest = ({ type, movementX, movementY }: PointerEvent): boolean =>
  type === 'pointermove' && !movementX && !movementY;

/** Of this article, or on the front page of any. */
const hasPlace = (): boolean =>
  location.pathname === '/'
    ? Object.keys(localStorage).some((key) => key.startsWith(placePrefix))
    : localStorage.getItem(placePrefix + location.pathname) !== null;

for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
try {
  if (hasPlace()) addEventListener('load', start);
} catch {
  // Storage is forbidden: there is no place to go on at.
}
