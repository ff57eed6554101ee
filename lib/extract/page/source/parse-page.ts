import { Parser } from 'htmlparser2';
import type { Finding } from '../../finding';
import type { PageElement, PageNode } from './page-tree';

/**
 * Browsers stop nesting at 512 elements and put what follows beside each other; so is done here, and every
 * walk of the tree may call itself. The limit is lower because one level takes several calls.
 */
const deepest = 256;

/**
 * Tags left open may nest some hundred elements on an honest old page. The parser looks through all that
 * are open for each end tag, so that its time grows with the product; at this depth a page of 10 MB still
 * takes seconds.
 */
const mostOpen = 3_000;

/** A page of 1 MB has some 10,000 nodes; each takes about 150 bytes of memory here. */
const mostNodes = 1_000_000;

/** Scripts that hold data, not code. */
const dataScript = /^application\/(?:[a-z]+\+)?(?:ld\+)?json$/i;
const unread = new Set(['style', 'svg', 'math', 'canvas', 'object', 'applet', 'audio']);

class TooMuch extends Error {}

/** A page's markup, however broken, as a tree; or why it is not read. */
export function parsePage(html: string): { root: PageElement } | { finding: Finding } {
  const root: PageElement = { kind: 'element', name: '#page', attributes: {}, children: [], parent: null };
  const open: PageElement[] = [root];
  let nodes = 0;
  let unreadDepth = 0;
  const add = (node: PageNode): void => {
    nodes += 1;
    if (nodes > mostNodes) throw new TooMuch(`has more than ${mostNodes} elements`);
    (open[Math.min(open.length - 1, deepest)] ?? root).children.push(node);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > mostOpen) throw new TooMuch(`nests more than ${mostOpen} elements`);
        const parent = open[Math.min(open.length - 1, deepest)] ?? root;
        const element: PageElement = { kind: 'element', name, attributes, children: [], parent };
        if (unreadDepth === 0 && !unread.has(name)) add(element);
        if (unread.has(name)) unreadDepth += 1;
        open.push(element);
      },
      onclosetag(name) {
        if (open.length > 1) open.pop();
        if (unread.has(name)) unreadDepth = Math.max(0, unreadDepth - 1);
      },
      ontext(text) {
        if (unreadDepth > 0) return;
        const parent = open.at(-1);
        if (parent?.name === 'script' && !dataScript.test(parent.attributes.type ?? '')) return;
        const last = (open[Math.min(open.length - 1, deepest)] ?? root).children.at(-1);
        if (last?.kind === 'text') last.text += text;
        else add({ kind: 'text', text });
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    parser.end(html);
  } catch (error) {
    if (error instanceof TooMuch) return { finding: { line: null, reason: `the page ${error.message}` } };
    throw error;
  }
  return { root };
}
