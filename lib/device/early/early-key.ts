/**
 * The key by which a reader wakes the page: the scripts that listen for keys come because of it, and are given it when
 * they are here.
 */
const name = 'backstoryKey';
/** Whoever has pressed it longer ago expects nothing of it any more. */
const longestMs = 6_000;

declare global {
  interface Window {
    [name]?: Event;
  }
}

/** Notes what woke the page. It stands in each page's HTML: what can wait is looked at when the key is given on. */
export const noteKey = (event: Event): void => void (window[name] = event);

/** Gives the noted key to a listener, which says by `preventDefault` that it was for it; until then it is given again. */
export function giveEarlyKey(listen: (event: KeyboardEvent) => void): void {
  const noted = window[name];
  if (!noted) return;
  const isLate = performance.now() - noted.timeStamp > longestMs;
  const { target } = noted;
  const isTyped = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (!(noted instanceof KeyboardEvent) || noted.isComposing || isLate || isTyped)
    return void delete window[name];
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = noted;
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey },
    cancelable: true,
  });
  listen(again);
  if (again.defaultPrevented) delete window[name];
}
