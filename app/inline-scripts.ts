import { themes } from '@/lib/reader/settings';
import { localKeys, noStripPrefix } from '@/lib/device/local-item';
import { inlineScript } from '@/lib/server/scripts/inline-scripts';
import { knownScript } from '@/lib/server/security-headers';

/** Puts chosen theme and type on before the first paint. @param typeClasses those that bring the site's type */
export const firstPaintScript = (typeClasses: string): string => knownScript(firstPaint(typeClasses));

/** The same as a file of its own. Were it known, too, all pages would name it in their policy. */
export function firstPaint(typeClasses: string): string {
  const { theme, look, type } = localKeys;
  return inlineScript('first-paint', [themes, typeClasses, theme, look, type, noStripPrefix]);
}

/** The faces of the first screen, by the variables that app/fonts.ts gives them. */
const faces = [
  '400 1px var(--newsreader)',
  '500 1px var(--newsreader-display)',
  '400 1px var(--public-sans)',
];

/** What takes the place of each stand-in of globals.css, in order. */
const standIns = {
  'Text stand-in': ['--newsreader', '--newsreader-extended'],
  'Display stand-in': ['--newsreader-display'],
  'Sans stand-in': ['--public-sans', '--public-sans-extended'],
};
const familyVariables = ['--font-serif', '--font-display', '--font-sans'];

/** Fetches, once the page is painted, what brings the site's type. @param typeClasses those that bring it */
export function startTypeScript(typeClasses: string): string {
  return knownScript(inlineScript('start-type', ['/type.js', typeClasses]));
}

/** What brings it: the file that the one above fetches. */
export const deferredTypeScript = (): string =>
  inlineScript('deferred-type', [localKeys.type, faces, standIns, familyVariables, ['--newsreader-italic']]);

/**
 * Lets editors drop anywhere what is to be added. Its pages name it by their nonce: were it among the known scripts,
 * readers' pages would name it too.
 */
export const addAnywhereScript = (): string => inlineScript('add-anywhere', []);
