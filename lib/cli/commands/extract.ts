import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractPage } from '../../extract/page/extract-page';
import { plainBody } from '../../extract/page/plain-body';
import { calledPath, answerLines } from '../lines/json-lines';

/** A line of the file given: a page that was saved, and where it was. */
interface Line {
  id: string;
  html: string;
  url: string;
}

/** Beside the file that names it, else where the command was called from. */
function locate(path: string, file: string): string {
  if (isAbsolute(path)) return path;
  const beside = join(dirname(file), path);
  return existsSync(beside) ? beside : join(process.env.INIT_CWD ?? process.cwd(), path);
}

function readPage(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function isLine(value: unknown): value is Line {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'html' in value &&
    typeof value.html === 'string'
  );
}

function extract(line: unknown, file: string) {
  if (!isLine(line)) throw new Error('needs "id", "html" and "url"');
  const bytes = readPage(locate(line.html, file));
  const start = performance.now();
  const result = extractPage({ html: bytes, url: line.url });
  const ms = Math.round((performance.now() - start) * 100) / 100;
  const page = result.ok ? result.page : null;
  const photo = page?.draft.leadPhoto ?? null;
  return {
    id: line.id,
    title: page?.draft.headline ?? null,
    authors: page?.authors ?? [],
    date: page?.draft.publishedAt || null,
    image: photo?.picture?.src ?? null,
    caption: photo?.caption ?? null,
    credit: photo?.credit ?? null,
    body: page ? plainBody(page.draft.passages) : '',
    ms,
    ...(!result.ok && { problem: result.problems.map(({ reason }) => reason).join('; ') }),
  };
}

const [given] = process.argv.slice(2);
if (given === undefined) {
  console.error('usage: npm run --silent extract -- FILE.jsonl   (lines {"id","html","url"}, html a path)');
  process.exitCode = 2;
} else await answerLines(given, (line) => extract(line, calledPath(given)));
