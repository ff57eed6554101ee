import type { PhrasingContent } from 'mdast';
import type { Run, RunStyle } from '../article/article';
import { runsText } from '../article/passage-text';
import { parseHref } from '../article/runs';

/** Addresses of `[text][name]` links by name. */
export type Definitions = ReadonlyMap<string, string>;

const styleOf: Readonly<Record<string, RunStyle>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'strike',
};

/** Elements whose content is not text to be read. */
const silentOpening = /^<(script|style|template|iframe|noscript|title|textarea)\b[^>]*?(\/?)>/i;

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

/** The text of raw HTML: no tags, comments, scripts or styles. */
export const htmlText = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|template|iframe|noscript|title|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[a-z/!?][^>]*(?:>|$)/gi, ' ')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (whole, name: string) => references[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

function withStyle(styles: readonly RunStyle[], style: RunStyle | undefined): RunStyle[] {
  return style && !styles.includes(style) ? [...styles, style] : [...styles];
}

function collect(
  nodes: readonly PhrasingContent[],
  styles: RunStyle[],
  href: string | null,
  found: Run[],
  definitions: Definitions,
): void {
  let silent: string | null = null;
  const add = (text: string, style?: RunStyle): void => {
    const all = withStyle(styles, style);
    found.push({ text, ...(all.length > 0 && { styles: all }), ...(href !== null && { href }) });
  };
  for (const node of nodes) {
    if (node.type === 'html') {
      if (silent !== null) {
        if (node.value.toLowerCase().startsWith(`</${silent}`)) silent = null;
        continue;
      }
      const opening = silentOpening.exec(node.value);
      if (opening?.[1] && opening[2] === '') silent = opening[1].toLowerCase();
      if (/^<br\b/i.test(node.value)) add(' ');
      continue;
    }
    if (silent !== null) continue;
    switch (node.type) {
      case 'text':
        add(joinLines(node.value));
        break;
      case 'inlineCode':
        add(node.value, 'code');
        break;
      case 'break':
        add(' ');
        break;
      case 'image':
      case 'imageReference':
        add(node.alt ?? '');
        break;
      case 'footnoteReference':
        add(`[${node.label ?? node.identifier}]`);
        break;
      case 'link':
        collect(node.children, styles, parseHref(node.url) ?? href, found, definitions);
        break;
      case 'linkReference':
        collect(
          node.children,
          styles,
          parseHref(definitions.get(node.identifier) ?? '') ?? href,
          found,
          definitions,
        );
        break;
      default:
        collect(node.children, withStyle(styles, styleOf[node.type]), href, found, definitions);
    }
  }
}

const looks = (run: Run): string => JSON.stringify([run.styles, run.href]);

/** Runs without space at either end, neighbours that look the same made one, none empty. */
function tidyRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (run.text === '') continue;
    if (last && looks(last) === looks(run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  while (joined[0] !== undefined) {
    const text = joined[0].text.trimStart();
    joined[0] = { ...joined[0], text };
    if (text !== '') break;
    joined.shift();
  }
  for (let last = joined.at(-1); last !== undefined; last = joined.at(-1)) {
    const text = last.text.trimEnd();
    joined[joined.length - 1] = { ...last, text };
    if (text !== '') break;
    joined.pop();
  }
  return joined;
}

/** Markdown's inline content as runs: text and its styles, links that may be followed, no HTML. */
export function readInline(nodes: readonly PhrasingContent[], definitions: Definitions): Run[] {
  const found: Run[] = [];
  collect(nodes, [], null, found, definitions);
  return tidyRuns(found);
}

export const inlineText = (nodes: readonly PhrasingContent[], definitions: Definitions): string =>
  runsText(readInline(nodes, definitions));

/** Lines of one text joined by a space; a pattern would go through a long run of spaces from each of them. */
function joinLines(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const last = others.pop();
  if (last === undefined) return text;
  const middle = others.map((line) => line.trim()).filter((line) => line !== '');
  return [first.trimEnd(), ...middle, last.trimStart()].join(' ');
}
