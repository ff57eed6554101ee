import { workerPlace } from '../early/worker-place';
import { noteKey } from '../early/early-key';
import { noteTap } from '../early/tool-taps';

/**
 * Appends the page's data and the framework's scripts at the first sign of a reader, and notes taps on tools, and the
 * last key, until they are here.
 *
 * They are fetched ahead, after all else, once the page is painted and the browser is idle; not where data is to be
 * saved. They run at the sign, and after the frame that shows it: running takes a phone's processor half a second.
 * Scripts that script appends run in their order only if `async` is off; the data has to come first. A reader who was
 * here before is offered to go on where they left off, on the article's page and on the front page, so for them
 * the scripts come with the page, as they do where it is nothing without them. When they are fetched, the worker is registered, which stores the page: who opens
 * an article before the train leaves may touch nothing. A page that is laid out beneath a pointer at rest is notified of a move by no
 * distance, which nobody made.
 */
export type StartScriptsValues = [
  sources: readonly string[],
  placePrefix: string,
  /** True for a page that is nothing without them. */
  atOnce?: boolean,
];
declare const __VALUES__: StartScriptsValues;
declare global {
  interface Window {
    /** Until when the line is left to the scripts. */
    scriptsFetched?: Promise<void>;
  }
}

const [sources, placePrefix, atOnce] = __VALUES__;
/** The end of a press, not its begin: what was pressed is shown first. */
const signs = ['pointermove', 'pointerup', 'touchend', 'keydown', 'focusin', 'scroll'];
/** A lead picture is decoded beside the page, and painted some frames after its load. */
const decodingMs = 120;
const retryMs = 3000;
let isStarted = false;
let left = sources.length;
let sayFetched = () => {};
window.scriptsFetched = new Promise((resolve) => (sayFetched = resolve));

function start(event: Event): void {
  if (isStarted || isAtRest(event as PointerEvent)) return;
  isStarted = true;
  afterFrame(() => {
    for (const source of sources) append(source);
  });
  for (const sign of signs) removeEventListener(sign, start, true);
}

/**
 * Appends one of the scripts. Where it can't be had, an element that does nothing stands in its place, for which the
 * framework waits as for any that is on its way: of a script that failed it makes a page that failed.
 */
function append(source: string): void {
  const script = document.createElement('script');
  script.src = source;
  script.async = false;
  if (source === sources.at(-1)) script.onload = sayFetched;
  script.onerror = () => {
    sayFetched();
    // A copy of a script that was begun does not run.
    const standIn = script.cloneNode() as HTMLScriptElement;
    script.replaceWith(standIn);
    // Not at the browser's word alone that there is a network: it may be wrong.
    setTimeout(() => {
      standIn.remove();
      append(source);
    }, retryMs);
  };
  document.head.append(script);
}

const afterFrame = (run: () => void) => void requestAnimationFrame(() => setTimeout(run));

/** A few at a time: asking for all at once takes a phone's processor longer than an answer to a tap may. */
function fetchAhead(from = 0): void {
  if (isStarted || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  for (const source of sources.slice(from, from + 4)) {
    const link = document.createElement('link');
    // Safari has no prefetch.
    link.rel = link.relList.supports('prefetch') ? 'prefetch' : 'preload';
    link.as = 'script';
    link.fetchPriority = 'low';
    link.href = source;
    // One that can't be had leaves the line to others, too.
    link.onload = link.onerror = () => (left -= 1) || isStarted || sayFetched();
    document.head.append(link);
  }
  whenIdle(from + 4 < sources.length ? () => fetchAhead(from + 4) : registerWorker);
}

/** Not there on plain http addresses. Once the scripts run they register it, too, as it is here. */
function registerWorker(): void {
  void navigator.serviceWorker?.register(...workerPlace).catch(() => {});
}

// Safari has none.
const whenIdle: (run: () => void) => void =
  (window as Partial<Window>).requestIdleCallback ?? ((run) => setTimeout(run, 200));

const isAtRest = ({ type, movementX, movementY }: PointerEvent): boolean =>
  type === 'pointermove' && !(movementX || movementY);

/** Of this article, or on the front page of any. */
const hasPlace = (): boolean =>
  location.pathname === '/'
    ? Object.keys(localStorage).some((key) => key.startsWith(placePrefix))
    : placePrefix + location.pathname in localStorage;

addEventListener('click', ({ target }) => void noteTap(target), true);
addEventListener('keydown', noteKey, true);
for (const sign of signs) addEventListener(sign, start, { capture: true, passive: true });
addEventListener('load', () => afterFrame(() => setTimeout(() => whenIdle(() => fetchAhead()), decodingMs)));
try {
  if (atOnce || hasPlace()) addEventListener('load', start);
} catch {
  // Storage is forbidden: there is no place to go on at.
}
