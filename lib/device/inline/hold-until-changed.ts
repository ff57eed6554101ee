import { loosenLines } from './keep-lines';

/**
 * Lets go of what holds a text's lines once it is of no use: when the window or the text has another size, by a turn of
 * the phone or a setting, when it has other words, by a translation, when letters or words stand further apart, and on
 * paper.
 */

interface Held {
  size: string;
  words: string;
}

const held = new Map<HTMLElement, Held>();
const fixings = ['min-width', 'max-width', 'white-space'];

const sizeOf = (text: HTMLElement): string => {
  const { width, height } = text.getBoundingClientRect();
  return `${width} ${Math.round(height)}`;
};

/** Lets the text's lines break where they would. */
export function loosen(text: HTMLElement): void {
  held.delete(text);
  loosenLines(text);
  text.style.removeProperty('padding-inline-end');
}

const loosenAll = (): void => {
  for (const text of held.keys()) loosen(text);
};

/** What only wraps words leaves them as they are: a highlight must not move a line. */
function lookAll(): void {
  for (const [text, { size, words }] of held)
    if (sizeOf(text) !== size || text.textContent !== words) loosen(text);
}

/** Nothing is notified of a change of spacing, but what has no other reason to change its size does so by it. */
function watchSpacing(): void {
  const probe = document.createElement('span');
  probe.textContent = 'a a a';
  probe.style.cssText = 'position:absolute;top:0;left:0;visibility:hidden;font:1rem monospace';
  document.body.append(probe);
  const { offsetWidth } = probe;
  new ResizeObserver(() => {
    if (probe.offsetWidth !== offsetWidth) loosenAll();
  }).observe(probe);
}

function watch(): void {
  const { innerWidth } = window;
  addEventListener('resize', () => {
    if (innerWidth !== window.innerWidth) loosenAll();
  });
  addEventListener('beforeprint', loosenAll);
  watchSpacing();
}

let observers: { sizes: ResizeObserver; words: MutationObserver } | undefined;

/** Begins to watch a text whose lines are held. */
export function holdUntilChanged(text: HTMLElement): void {
  if (!observers) watch();
  observers ??= { sizes: new ResizeObserver(lookAll), words: new MutationObserver(lookAll) };
  held.set(text, { size: sizeOf(text), words: text.textContent });
  observers.sizes.observe(text);
  observers.words.observe(text, { characterData: true, childList: true, subtree: true });
}

/** Where the text stands and all that could be moved by its width. */
function placesAround(text: HTMLElement): DOMRect[] {
  const around: Element[] = [text];
  for (let part = text.parentElement; part; part = part.parentElement) around.push(part, ...part.children);
  return around.map((element) => element.getBoundingClientRect());
}

/** Lets a text be as wide as it would, if nothing moves by that: so it has room for what it may be changed to. */
function easeWidth(text: HTMLElement): void {
  const style = text.getAttribute('style') ?? '';
  const before = placesAround(text);
  for (const name of fixings) text.style.removeProperty(name);
  const after = placesAround(text);
  const isMoved = before.some(({ left, top, bottom }, index) => {
    const now = after[index] ?? new DOMRect();
    return Math.max(Math.abs(now.left - left), Math.abs(now.top - top), Math.abs(now.bottom - bottom)) > 0.5;
  });
  if (isMoved) text.setAttribute('style', style);
  else held.set(text, { size: sizeOf(text), words: text.textContent });
}

/** Eases the widths of all texts that are held, one at a time. */
export function easeWidths(whenIdle: (run: () => void) => void): void {
  const left = [...held.keys()].filter((text) => text.style.minWidth !== '');
  const next = () => {
    const text = left.pop();
    if (!text) return;
    if (held.has(text)) easeWidth(text);
    whenIdle(next);
  };
  whenIdle(next);
}
