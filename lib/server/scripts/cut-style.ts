const inlinedStyle = /(<style[^>]* data-href="[^"]*"[^>]*>)([\s\S]*?)(<\/style>)/;
const classAttribute = /\sclass="([^"]*)"/g;
/** Between the children of a class, as Tailwind spaces them. */
const betweenChildren = /:where\(\.((?:\\.|[\w-])+)>:not\(:last-child\)\)()\{[^{}]*\}/g;
/** A rule for one class, such as `.mt-2{…}` or `.hover\:underline:hover{…}`, at the start or after another. */
const oneClass = /(?<=^|[{}])\.((?:\\.|[^\\{}:,>+~.[\s])+)((?:\\.|[^\\{},])*)\{[^{}]*\}/g;
/** Unused: faces are put on by their property. */
const faceClass = /\.[\w-]+_className\{[^{}]*\}/g;
/** All browsers that the pages are for know it by its own name. */
const prefixed = /(?:-webkit-text-decoration-color:[^;{}]+;)+(?=text-decoration-color:)/g;
/** What is left of a condition when all that depended on it is cut. */
const emptyCondition = /@(?:media|supports)[^{};]*\{\}/g;
const fontFace = /@font-face\s*\{[^{}]*\}/g;
/** Its values before any rule: the compiler declares those of all utilities, used or not. */
const propertyRule = /@property (--[\w-]+)\{[^{}]*\}/g;
const declaration = /(?<=[{;])(--[\w-]+):[^{};]*;?/g;
const usedProperty = /var\((--[\w-]+)/g;
/** The layers that not every page shows (see app/globals.css), and what the pages that do have in their HTML. */
const layers: Record<string, RegExp | null> = {
  article: /class="article-grid"/,
  axis: /\bhas-axis\b/,
  line: /class="(?:strip-track|mini-timeline)"/,
  front: /class="(?:mini-timeline|filter-choices)"/,
  story: /class="story-line"/,
  // Only scripts draw it.
  tools: null,
};
const layersOfRules = ['utilities', 'components', ...Object.keys(layers)];
const layersOfProperties = ['properties', 'theme', 'utilities'];

export interface CutStyle {
  html: string;
  /** All of the style but for its faces; null where nothing was cut. */
  style: string | null;
}

/**
 * Leaves in a page's inlined style only what the page uses: rules by their class, whole layers, and properties. The
 * style is half of the HTML, and serves all pages of the site. What scripts draw later needs the rest, which
 * therefore comes with them, whole and in its order. Faces stay behind: named twice, they would be fetched and put on
 * anew.
 */
export function cutStyle(html: string): CutStyle {
  const [, open = '', style = '', close = ''] = inlinedStyle.exec(html) ?? [];
  if (blockOf(style, 'utilities') === null) return { html, style: null };
  const classes = new Set<string>();
  for (const [, names = ''] of html.matchAll(classAttribute))
    for (const name of unescapeMarkup(names).split(/\s+/)) classes.add(name);
  const ifUsed = (rule: string, name: string) => (classes.has(name.replace(/\\(.)/g, '$1')) ? rule : '');
  const unused = Object.keys(layers).filter((layer) => !layers[layer]?.test(html));
  const shown = unused.reduce(withoutLayer, style);
  const ruled = layersOfRules.reduce(
    (all, layer) =>
      changeLayer(all, layer, (rules) => rules.replace(oneClass, ifUsed).replace(betweenChildren, ifUsed)),
    shown,
  );
  const withRules = html.replace(open + style + close, () => open + ruled + close);
  const properties = new Set(Array.from(withRules.matchAll(usedProperty), ([, name]) => name));
  const ifRead = (rule: string, name: string) => (properties.has(name) ? rule : '');
  const cut = layersOfProperties.reduce(
    (all, layer) => changeLayer(all, layer, (values) => values.replace(declaration, ifRead)),
    ruled.replace(propertyRule, ifRead),
  );
  const rest = cut.replace(faceClass, '').replace(emptyCondition, '').replace(prefixed, '');
  return {
    html: html.replace(open + style + close, () => open + rest + close),
    style: style.replace(fontFace, ''),
  };
}

/** A layer's first mention decides what it gives way to: its name stays. */
function withoutLayer(style: string, layer: string): string {
  const block = blockOf(style, layer);
  if (block === null) return style;
  const [before, after] = [style.slice(0, block.opening), style.slice(block.end + 1)];
  return `${before}@layer ${layer};${withoutLayer(after, layer)}`;
}

/** Changes what stands in the first block of a layer. */
function changeLayer(style: string, layer: string, change: (rules: string) => string): string {
  const block = blockOf(style, layer);
  if (block === null) return style;
  return style.slice(0, block.start) + change(style.slice(block.start, block.end)) + style.slice(block.end);
}

function blockOf(style: string, layer: string): { opening: number; start: number; end: number } | null {
  const opening = style.indexOf(`@layer ${layer}{`);
  const start = opening + `@layer ${layer}{`.length;
  const end = opening < 0 ? -1 : endOfBlock(style, start);
  return end < 0 ? null : { opening, start, end };
}

/** Where the block ends that begins before `from`; -1 where it doesn't. */
function endOfBlock(style: string, from: number): number {
  let depth = 1;
  for (let at = from; at < style.length; at += 1) {
    if (style[at] === '{') depth += 1;
    else if (style[at] === '}' && (depth -= 1) === 0) return at;
  }
  return -1;
}

const unescapeMarkup = (text: string): string =>
  text
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
