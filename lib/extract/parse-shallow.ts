import { Parser, type Handler } from 'htmlparser2';

/**
 * The parser's time grows with the square of how deep elements are nested: 200,000 take it 25 s. Real
 * markup is some 30 deep; what unclosed elements pile up to stays below this.
 */
const deepest = 1_000;

/** So much is read before the depth is looked at again. */
const chunk = 16_384;

/**
 * Reads markup as HTML, calling the handler on the way, as far as it is nested like a document. The
 * handler is made with a way to ask where the element that it is notified of begins.
 */
export function parseShallow(html: string, makeHandler: (place: () => number) => Partial<Handler>): void {
  let depth = 0;
  const handler = makeHandler(() => parser.startIndex);
  const parser: Parser = new Parser({
    ...handler,
    onopentagname(name) {
      depth += 1;
      handler.onopentagname?.(name);
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      handler.onclosetag?.(name, isImplied);
    },
  });
  for (let at = 0; at < html.length && depth <= deepest; at += chunk)
    parser.write(html.slice(at, at + chunk));
  if (depth <= deepest) parser.end();
}
