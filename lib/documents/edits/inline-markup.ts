import type { Run, RunStyle } from '../../article/article';
import { readInline } from '../read-inline';
import { readMarkdown } from '../read-markdown';

const marks: Partial<Record<RunStyle, string>> = { strong: '**', emphasis: '*', strike: '~~' };
const special = /[\\`*_[\]<>~&]/g;

/**
 * Runs as an editor types them: Markdown's emphasis, strong, strike, code and links. What it has no sign for, such as
 * a superscript, is written as its text.
 */
export const toMarkup = (runs: readonly Run[]): string => runs.map(toMarked).join('');

function toMarked({ text, styles = [], href }: Run): string {
  // Signs hold no spaces at their inner side.
  const inner = text.trim();
  if (inner === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const words = styles.includes('code') ? inCode(inner) : inner.replace(special, '\\$&');
  const signs = styles.flatMap((style) => marks[style] ?? []);
  const marked = `${signs.join('')}${words}${signs.toReversed().join('')}`;
  const linked =
    href === undefined ? marked : `[${marked}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return `${before}${linked}${after}`;
}

/** Code is set off by more backticks than it has in a row. */
function inCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return /^`|`$/.test(text) ? `${ticks} ${text} ${ticks}` : `${ticks}${text}${ticks}`;
}

/** Keeps what stands first from being taken for a heading or a list; taken off again. */
const lead = 'a ';

/** What an editor typed, on one line, as runs. Null where it can't be read. */
export function fromMarkup(markup: string): Run[] | null {
  const line = markup
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .trim();
  if (line === '') return [];
  const read = readMarkdown(lead + line);
  if ('finding' in read) return null;
  const [paragraph] = read.children;
  if (paragraph?.type !== 'paragraph') return null;
  const [first, ...rest] = readInline(paragraph.children, new Map());
  if (!first?.text.startsWith(lead)) return null;
  const text = first.text.slice(lead.length);
  return [...(text === '' ? [] : [{ ...first, text }]), ...rest];
}
