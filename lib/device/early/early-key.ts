/**
 * The key that a reader has pressed before the scripts which listen for keys are here: they come because of it, or because
 * of another sign, and are given it.
 */

/** Whoever has pressed it longer ago expects nothing of it any more. */
const longestMs = 6_000;

declare global {
  interface Window {
    /** The last key before the scripts. */
    earlyKey?: KeyboardEvent;
  }
}

/** Notes a key. It stands in each page's HTML: what can wait is looked at when the key is given on. */
export const noteKey = (event: KeyboardEvent): void => void (window.earlyKey = event);

/** The scripts' part: it takes the key when it is made, and what is pressed from then on is no early key. */
export class EarlyKey {
  private key: KeyboardEvent | undefined = window.earlyKey;

  constructor() {
    for (const sign of ['keydown', 'pointerdown'])
      addEventListener(sign, () => (this.key = undefined), { capture: true, once: true });
  }

  /** Gives the key to a listener, which says by `preventDefault` that it was for it; until then it is given again. */
  giveTo(listen: (event: KeyboardEvent) => void): void {
    const { key: early } = this;
    if (!early) return;
    const { target, timeStamp, key, code, ctrlKey, metaKey, altKey, shiftKey } = early;
    const isOthers =
      (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null) ||
      early.defaultPrevented ||
      early.isComposing ||
      early.repeat;
    if (isOthers || performance.now() - timeStamp > longestMs) {
      this.key = undefined;
      return;
    }
    const again = new KeyboardEvent('keydown', {
      ...{ key, code, ctrlKey, metaKey, altKey, shiftKey },
      cancelable: true,
    });
    listen(again);
    if (again.defaultPrevented) this.key = undefined;
  }
}
