import type { AddAnywhereValues } from '../../device/inline/add-anywhere';
import type { DeferredTypeValues } from '../../device/inline/deferred-type';
import type { FirstPaintValues } from '../../device/inline/first-paint';
import type { PasskeysValues } from '../../device/inline/passkeys';
import type { StartScriptsValues } from '../../device/inline/start-scripts';
import type { StartTypeValues } from '../../device/inline/start-type';

/** The scripts that stand in the HTML itself, or are files of their own, each with the values that are put into it. */
export interface InlineValues {
  'add-anywhere': AddAnywhereValues;
  'first-paint': FirstPaintValues;
  'deferred-type': DeferredTypeValues;
  'start-scripts': StartScriptsValues;
  'start-type': StartTypeValues;
  passkeys: PasskeysValues;
}
export type InlineName = keyof InlineValues;
export const inlineNames = [
  'add-anywhere',
  'first-paint',
  'deferred-type',
  'start-scripts',
  'start-type',
  'passkeys',
] as const satisfies readonly InlineName[];

/** What stands in a bundled script where its values go. */
const valuesMark = '__VALUES__';

/** The server and the bundled app are separate copies of this module in one process; see cache-tags.ts. */
const key = Symbol.for('backstory.inline-scripts');
const shared = globalThis as { [key]?: Record<InlineName, string> };

/** To be called once, before the first page is rendered. */
export function setInlineScripts(scripts: Record<InlineName, string>): void {
  shared[key] = scripts;
}

/** The script with its values in it, as it can stand in a `script` element. */
export function inlineScript<Name extends InlineName>(name: Name, values: InlineValues[Name]): string {
  const script = shared[key]?.[name];
  if (script === undefined)
    throw new Error(`The inline script ${name} is not bundled: see bundle-inline.ts.`);
  // A function, since `$` in the values would mean something in a replacement's text.
  return script.replace(valuesMark, () => JSON.stringify(values).replaceAll('<', '\\u003c'));
}
