import { isMap, isNode, isScalar, LineCounter, parseDocument as parseYaml, type Document } from 'yaml';
import type { z } from 'zod';
import { frontMatterSchema, type FrontMatter } from './front-matter-schema';
import type { Finding } from './problem';

/** An alias may be used this often in all; more is a document written to fill memory. */
const mostAliases = 100;

export interface SplitDocument {
  /** Null where the document has none. */
  yaml: string | null;
  body: string;
  /** Lines above the body. */
  bodyOffset: number;
}

/** Takes the front matter from between two lines of `---`, the first of which opens the document. */
export function splitFrontMatter(text: string): SplitDocument | { finding: Finding } {
  if (!/^---[ \t]*(?:\n|$)/.test(text)) return { yaml: null, body: text, bodyOffset: 0 };
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end < 0)
    return { finding: { line: 1, reason: 'front matter is not closed: end it with a line of ---' } };
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyOffset: end + 1,
  };
}

export type Path = readonly PropertyKey[];

/** Front matter as read, with the line of each value for what turns out wrong about it later. */
export interface ReadFrontMatter {
  data: FrontMatter;
  lineAt: (path: Path) => number | null;
}

const describe = (path: Path): string =>
  path
    .map((key, index) => (typeof key === 'number' ? `[${key + 1}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');

function keyLine(yaml: Document, lines: LineCounter, path: Path, key: string): number | null {
  const parent = path.length > 0 ? yaml.getIn(path, true) : yaml.contents;
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
  const range = isNode(pair?.key) ? pair.key.range : null;
  return range ? lines.linePos(range[0]).line + 1 : null;
}

function nodeLine(yaml: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = yaml.getIn(path.slice(0, length), true);
    const key = path[length - 1];
    const line = typeof key === 'string' ? keyLine(yaml, lines, path.slice(0, length - 1), key) : null;
    if (line) return line;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
  }
  return 1;
}

type Issue = z.core.$ZodIssue;

/** Of a value that may take several forms, the complaint of the form that came closest. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const deepest = issue.errors.filter((errors) =>
    errors.every((error) => error.code !== 'invalid_type' || error.path.length > 0),
  );
  const [closest] = deepest;
  if (!closest) return [issue];
  return closest.map((error) => ({ ...error, path: [...issue.path, ...error.path] })).flatMap(innermost);
}

function toFindings(issue: Issue, yaml: Document, lines: LineCounter): Finding[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      line: keyLine(yaml, lines, issue.path, key) ?? nodeLine(yaml, lines, issue.path),
      reason: `front matter has no key ${describe([...issue.path, key])}`,
    }));
  const isMissing = issue.code === 'invalid_type' && !yaml.hasIn(issue.path);
  const reason = isMissing ? 'is missing' : issue.message;
  return [
    {
      line: nodeLine(yaml, lines, issue.path),
      reason: `${describe(issue.path) || 'front matter'} ${reason}`,
    },
  ];
}

/** Reads front matter, which begins on the document's second line; or everything that is wrong with it. */
export function readFrontMatter(yamlText: string): ReadFrontMatter | { findings: Finding[] } {
  const lines = new LineCounter();
  try {
    const yaml = parseYaml(yamlText, {
      lineCounter: lines,
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const lineAt = (path: Path): number => nodeLine(yaml, lines, path);
    if (yaml.errors.length > 0)
      return {
        findings: yaml.errors.map((error) => ({
          line: lines.linePos(error.pos[0]).line + 1,
          reason: `front matter is not valid YAML: ${error.message}`,
        })),
      };
    const value: unknown = yaml.toJS({ maxAliasCount: mostAliases });
    const parsed = frontMatterSchema.safeParse(value === null || value === '' ? {} : value);
    if (parsed.success) return { data: parsed.data, lineAt };
    return {
      findings: parsed.error.issues.flatMap(innermost).flatMap((issue) => toFindings(issue, yaml, lines)),
    };
  } catch (error) {
    // The parser throws for too many aliases, and when nesting runs out of stack.
    const reason = error instanceof Error ? error.message : String(error);
    return { findings: [{ line: 2, reason: `front matter is not valid YAML: ${reason}` }] };
  }
}
