import { placePrefix } from '../../device/local-item';
import { cutStyle } from './cut-style';
import { inlineScript } from './inline-scripts';

const asyncScript = /<script src="(\/_next\/static\/[^"]+)"[^>]*? async=""[^>]*><\/script>/g;
const scriptPreload = /<link rel="preload" as="script"[^>]*\/>/g;
/** Nobody installs a page as it loads; with its icon it is fetched before the lead picture is painted. */
const manifestLink = /<link rel="manifest"[^>]*\/>/g;
const flightData =
  /<script>((?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\([\s\S]*?\))<\/script>/g;
/** What says to the bundler's runtime which scripts the page needs. */
const entry = /<script id="_R_">([\s\S]*?)<\/script>/g;

/** What the inline lines are marked with, so that a test and a reader of the HTML can find them. */
export const deferredScriptsId = 'deferred-scripts';

/** What an element has of a page that is nothing without scripts; in a text there are no such quotation marks. */
const startsAtOnce = ' data-scripts="at-once"';

export interface DeferredPage {
  /** The document without the framework's scripts and data. */
  html: string;
  /** The data as a script; null for a document that was not the framework's. */
  data: string | null;
  /** The inline lines that append both, as a policy has to know them; null where there are none. */
  starter: string | null;
}

/**
 * Makes the framework wait until a reader is there to need it.
 *
 * React's runtime is some 135 kB, and beside the HTML the framework sends the same content again as data for it.
 * Fetched at once they compete with the lead picture for the line and with the first paint for the processor, though the
 * page can be read without them. Both are therefore taken out of the HTML: the data becomes a file of its own, with the
 * style that only scripts need, and a few inline lines append data and scripts at the first move, touch, key or scroll.
 * Started when the browser is idle instead, they block a phone's processor for some 0.4 s in the reader's first seconds.
 *
 * @param html a whole document as the framework rendered it
 * @param dataAddress gives the address that the data can be fetched from
 */
export function deferScripts(html: string, dataAddress: (data: string) => string): DeferredPage {
  const sources: string[] = [];
  const pushes: string[] = [];
  const entries: string[] = [];
  const without = html
    .replace(entry, (_, push: string) => (entries.push(push), ''))
    .replace(asyncScript, (_, src: string) => (sources.push(src), ''))
    .replace(scriptPreload, '')
    .replace(manifestLink, '')
    .replace(flightData, (_, push: string) => (pushes.push(push), ''));
  if (sources.length === 0 || pushes.length === 0) return { html, data: null, starter: null };
  const cut = cutStyle(without);
  const style = cut.style === null ? [] : [putOn(cut.style)];
  const data = [...style, ...withoutStyles(pushes, stylesOf(html)), ...entries].join(';\n');
  // What the framework begins with comes first: it runs while the page's own scripts are still on their way.
  const isFirst = (source: string) => entries.some((push) => push.includes(source.slice('/_next/'.length)));
  const inOrder = [...sources.filter(isFirst), ...sources.filter((source) => !isFirst(source))];
  const all = [dataAddress(data), ...inOrder];
  const starter = inlineScript(
    'start-scripts',
    html.includes(startsAtOnce) ? [all, placePrefix, true] : [all, placePrefix],
  );
  const element = `<script id="${deferredScriptsId}">${starter}</script>`;
  const end = cut.html.lastIndexOf('</body>');
  const deferred = end < 0 ? cut.html + element : cut.html.slice(0, end) + element + cut.html.slice(end);
  return { html: deferred, data, starter };
}

const stylesOf = (html: string): string[] =>
  Array.from(
    html.matchAll(/<style[^>]* data-href="[^"]*"[^>]*>([\s\S]*?)<\/style>/g),
    ([, style = '']) => style,
  );

const textPush = /^self\.__next_f\.push\(\[1,("[\s\S]*")\]\)$/;

/**
 * The data says each style sheet again, as texts of some 60 kB, for a page that would not have it. Ours does: React
 * looks for the element by its address and reads no text of one that is there. A text can't be empty in this format.
 */
function withoutStyles(pushes: readonly string[], styles: readonly string[]): string[] {
  const texts = pushes.map((push) => textPush.exec(push)?.[1]);
  const from = texts.findIndex((text) => text !== undefined);
  const to = texts.findLastIndex((text) => text !== undefined) + 1;
  const between = texts.slice(from, to);
  if (from < 0 || styles.length === 0 || between.includes(undefined)) return [...pushes];
  const whole = between.map((text) => JSON.parse(text ?? '""') as string).join('');
  const less = styles.reduce((text, style) => {
    const row = `:T${Buffer.byteLength(style).toString(16)},${style}`;
    return text.replaceAll(row, ':T1, ');
  }, whole);
  return [...pushes.slice(0, from), `self.__next_f.push([1,${JSON.stringify(less)}])`, ...pushes.slice(to)];
}

/** A document without the framework's scripts and data, for a page that is whole without them. */
export const withoutScripts = (html: string): string =>
  [entry, asyncScript, scriptPreload, flightData].reduce((left, pattern) => left.replace(pattern, ''), html);

/** Before anything that script draws, so that nothing is seen without its style. */
const putOn = (style: string): string =>
  `(function(d){var s=d.createElement("style");s.textContent=${JSON.stringify(style)};d.head.appendChild(s)})(document)`;
