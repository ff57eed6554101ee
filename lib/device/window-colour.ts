/**
 * Keeps the colour of the window of the installed site, and of phones' bars, that of the page: a
 * theme that the reader chose is not the system's, which the first HTML goes by.
 * @returns ends it
 */
export function followPaper(): () => void {
  const root = document.documentElement;
  const paint = () => {
    const paper = getComputedStyle(root).getPropertyValue('--paper').trim();
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      if (paper && meta.content !== paper) meta.content = paper;
  };
  paint();
  const observer = new MutationObserver(paint);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', paint);
  return () => {
    observer.disconnect();
    dark.removeEventListener('change', paint);
  };
}
