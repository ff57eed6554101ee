/**
 * Fetches what brings the site's own type (see deferred-type.ts), once the page is painted, where no earlier page has
 * brought it; not where data is to be saved. Type is as large as two lead pictures, so it isn't fetched before them.
 */
export type StartTypeValues = [
  source: string,
  /** The classes that bring the type into use. */
  typeClasses: string,
];
declare const __VALUES__: StartTypeValues;

const [source, typeClasses] = __VALUES__;
const { connection } = navigator as { connection?: { saveData?: boolean } };

function bring(): void {
  const script = document.createElement('script');
  script.src = source;
  script.dataset['type'] = typeClasses;
  document.head.append(script);
}

if (document.documentElement.className !== typeClasses && !connection?.saveData)
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(bring)));
