import type { PageElement } from './page-tree';

const known = new Map<string, readonly string[]>();

/** So many different class names are remembered; pages of one site share most of theirs. */
const mostKnown = 20_000;

/**
 * The words of a class name or id, lower case: `ArticleBody--related_links` is article, body, related,
 * links, and each two neighbours joined by a hyphen, since "read more" is more than its words.
 */
function split(name: string): readonly string[] {
  const remembered = known.get(name);
  if (remembered) return remembered;
  const words = name
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((single) => {
      const parts = single.split(/[^a-z]+/).filter((part) => part.length > 1);
      const joined = parts.slice(1).map((part, index) => `${parts[index] ?? ''}-${part}`);
      return [...parts, ...joined];
    });
  if (known.size >= mostKnown) known.clear();
  known.set(name, words);
  return words;
}

/** The words that an element's maker gave it. */
export function tokensOf(element: PageElement): readonly string[] {
  const { class: classes, id } = element.attributes;
  if (!classes && !id) return [];
  return [...split(classes ?? ''), ...split(id ?? '')];
}
