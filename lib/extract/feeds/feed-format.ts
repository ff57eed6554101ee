import type { Feed } from './feed';

/** Prologues, comments and document types before the root are skipped, this much text of them at most. */
const reach = 20_000;

/** The name of an XML document's root element without its prefix; null where it has none, or is no XML. */
export function rootName(text: string): string | null {
  let rest = text.slice(0, reach).replace(/^[\s\uFEFF]+/, '');
  for (;;) {
    const span = rest.startsWith('<?')
      ? '?>'
      : rest.startsWith('<!--')
        ? '-->'
        : /^<!doctype/i.test(rest)
          ? /^<!doctype[^>[]*\[/i.test(rest)
            ? ']>'
            : '>'
          : null;
    if (span === null) break;
    const end = rest.indexOf(span);
    if (end < 0) return null;
    rest = rest.slice(end + span.length).trimStart();
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(rest)?.[1]?.toLowerCase() ?? null;
}

/** True for JSON whose first version key names JSON Feed; cheap, as not all that is JSON is parsed for it. */
const isJsonFeed = (text: string): boolean =>
  /^\s*\{/.test(text) && /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/.test(text);

/** Which kind of feed a text is, by its root alone; null for everything else. */
export function feedFormat(text: string): Feed['format'] | null {
  if (isJsonFeed(text)) return 'json';
  const root = rootName(text);
  if (root === 'rss') return 'rss';
  if (root === 'rdf') return 'rdf';
  return root === 'feed' ? 'atom' : null;
}
