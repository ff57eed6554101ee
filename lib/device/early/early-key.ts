/**
 * The key by which a reader wakes the page: the scripts that listen for keys come because of it, and are given it when
 * they are here.
 */
/** Whoever has pressed it longer ago expects nothing of it any more. */
const longestMs = 6_000;

declare global {
  interface Window {
    /** What woke the page. */
    woke?: Event;
  }
}

/** Notes what woke the page. It stands in each page's HTML: what can wait is looked at when the key is given on. */
export const noteKey = (event: Event): void => void (window.woke = event);

/** Gives the noted key to a listener, which says by `preventDefault` that it was for it; until then it is given again. */
export function giveEarlyKey(listen: (event: KeyboardEvent) => void): void {
  const noted = window.woke;
  if (!noted) return;
  const isLate = performance.now() - noted.timeStamp > longestMs;
  const { target } = noted;
  const isTyped = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (!(noted instanceof KeyboardEvent) || noted.isComposing || isLate || isTyped)
    return void delete window.woke;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = noted;
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey },
    cancelable: true,
  });
  listen(again);
  if (again.defaultPrevented) delete window.woke;
}
