import { tiedWords } from './tied-words';

/**
 * While the mouse presses on tied words, they are no link: browsers begin no selection within one, and who reads wants
 * to mark a moment's words like all others.
 * @returns what ends it
 */
export function watchPressedWords(): () => void {
  const stop = new AbortController();
  const on = { signal: stop.signal };
  let restore: (() => void) | null = null;
  const press = ({ target, pointerType, button }: PointerEvent) => {
    const words = target instanceof Element ? target.closest('a') : null;
    const address = words?.matches(tiedWords) ? words.getAttribute('href') : null;
    if (!words || address === null || pointerType !== 'mouse' || button !== 0) return;
    words.removeAttribute('href');
    restore = () => words.setAttribute('href', address);
  };
  const release = () => {
    const restored = restore;
    restore = null;
    // The click that follows is still one on words, and leads nowhere by itself.
    if (restored) setTimeout(restored);
  };
  document.addEventListener('pointerdown', press, on);
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, release, on);
  window.addEventListener('blur', release, on);
  return () => {
    release();
    stop.abort();
  };
}
