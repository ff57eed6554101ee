/**
 * Fetches what brings the site's own type (see deferred-type.ts), once the page is painted, where no earlier page has
 * brought it. Type is as large as two lead pictures, so it isn't fetched before them: half a second after the page is
 * loaded and two frames were drawn, decoding and painting are over on slow phones too. On narrow screens the scripts go
 * first, since the type waits there anyway: a tap waits for them, 0.4 s less then.
 */
export type StartTypeValues = [
  source: string,
  /** The classes that bring the type into use. */
  typeClasses: string,
];
declare const __VALUES__: StartTypeValues;

const [source, typeClasses] = __VALUES__;
const restMs = matchMedia('(min-width:60rem)').matches ? 500 : 1500;

function bring(): void {
  const script = document.createElement('script');
  script.src = source;
  script.dataset['type'] = typeClasses;
  document.head.append(script);
}

if (document.documentElement.className !== typeClasses)
  addEventListener('load', () =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(bring, restMs))),
  );
