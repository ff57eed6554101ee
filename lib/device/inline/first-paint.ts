/**
 * Runs before the first paint, so that chosen theme and type never flash, a dismissed strip never shows,
 * and type that an earlier page has fetched is there at once. Storage that is forbidden leaves the defaults.
 */
export type FirstPaintValues = [
  themes: readonly string[],
  /** The classes that bring the site's own type into use. */
  typeClasses: string,
  themeKey: string,
  lookKey: string,
  typeKey: string,
  noStripPrefix: string,
];
declare const __VALUES__: FirstPaintValues;

const [themes, typeClasses, themeKey, lookKey, typeKey, noStripPrefix] = __VALUES__;
const root = document.documentElement;
try {
  const items = localStorage;
  const theme = items.getItem(themeKey);
  if (theme && themes.includes(theme)) root.dataset['theme'] = theme;
  if (items.getItem(noStripPrefix + location.pathname)) root.dataset['noStrip'] = '';
  const look = items.getItem(lookKey);
  if (look) {
    const style = document.createElement('style');
    style.id = 'look';
    style.textContent = look;
    document.head.appendChild(style);
  }
  if (items.getItem(typeKey) === typeClasses) root.className = typeClasses;
} catch {
  // Storage is forbidden.
}
