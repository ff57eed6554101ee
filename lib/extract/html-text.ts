import { parseShallow } from './parse-shallow';

const silent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math', 'head']);
const inline = new Set(
  ['a', 'abbr', 'b', 'cite', 'code', 'em', 'font', 'i', 'mark', 'q', 's', 'small', 'span', 'strong'].concat([
    'sub',
    'sup',
    'time',
    'u',
    'wbr',
  ]),
);

/** Characters that show nothing: soft hyphens, zero-width blanks, byte order marks. */
export const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** The text of a piece of HTML on one line: what a summary or a title in a feed says. */
export function htmlText(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(unseen, '').replace(/\s+/g, ' ').trim();
  const pieces: string[] = [];
  let silentDepth = 0;
  parseShallow(html, () => ({
    onopentagname(name) {
      if (silent.has(name)) silentDepth += 1;
      if (!inline.has(name)) pieces.push(' ');
    },
    onclosetag(name) {
      if (silent.has(name)) silentDepth = Math.max(0, silentDepth - 1);
      if (!inline.has(name)) pieces.push(' ');
    },
    ontext(text) {
      if (silentDepth === 0) pieces.push(text);
    },
  }));
  return pieces.join('').replace(unseen, '').replace(/\s+/g, ' ').trim();
}
