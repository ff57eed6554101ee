const inlinedStyle = /(<style[^>]* data-href="[^"]*"[^>]*>)([\s\S]*?)(<\/style>)/;
const classAttribute = /\sclass="([^"]*)"/g;
/** A rule for one class, such as `.mt-2{…}` or `.hover\:underline:hover{…}`, at the start or after another. */
const utility = /(?<=^|[{}])\.((?:\\.|[^\\{}:,>+~.[\s])+)((?:\\.|[^\\{},])*)\{[^{}]*\}/g;
const fontFace = /@font-face\s*\{[^{}]*\}/g;
const utilities = '@layer utilities{';
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

export interface CutStyle {
  html: string;
  /** All of the style but for its faces; null where nothing was cut. */
  style: string | null;
}

/**
 * Leaves in a page's inlined style only those utilities that the page uses: the style is half of the HTML, and
 * serves all pages of the site. What scripts draw later needs the rest, which therefore comes with them, whole
 * and in its order. Faces stay behind: named twice, they would be fetched and put on anew.
 */
export function cutStyle(html: string): CutStyle {
  const [, open = '', style = '', close = ''] = inlinedStyle.exec(html) ?? [];
  const start = style.indexOf(utilities) + utilities.length;
  const end = start < utilities.length ? -1 : endOfBlock(style, start);
  if (end < 0) return { html, style: null };
  const used = new Set<string>();
  for (const [, names = ''] of html.matchAll(classAttribute))
    for (const name of unescapeMarkup(names).split(/\s+/)) used.add(name);
  const stored = style
    .slice(start, end)
    .replace(utility, (rule, name: string) => (used.has(name.replace(/\\(.)/g, '$1')) ? rule : ''));
  const unused = Object.keys(layers).filter((layer) => !layers[layer]?.test(html));
  const without = (part: string) => unused.reduce(withoutLayer, part);
  const cut = without(style.slice(0, start)) + stored + without(style.slice(end));
  return {
    html: html.replace(open + style + close, () => open + cut + close),
    style: style.replace(fontFace, ''),
  };
}

/** A layer's first mention decides what it gives way to: its name stays. */
function withoutLayer(style: string, layer: string): string {
  const opening = `@layer ${layer}{`;
  const start = style.indexOf(opening);
  const end = start < 0 ? -1 : endOfBlock(style, start + opening.length);
  if (end < 0) return style;
  return `${style.slice(0, start)}@layer ${layer};${withoutLayer(style.slice(end + 1), layer)}`;
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
