import { createReadStream, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodePage } from '../extract/page/decode-page';
import { extractPage } from '../extract/page/extract-page';
import { plainBody } from '../extract/page/plain-body';

/** A page with what stands in it, as its labels say. */
interface Labelled {
  id: string;
  html: string;
  url: string;
  title: string | null;
  authors: string[];
  date: string | null;
  body: string;
}

interface Found {
  title: string | null;
  authors: string[];
  date: string | null;
  body: string;
}

type Extractor = (html: string, bytes: Uint8Array, url: string) => Found | Promise<Found>;

const lines = (html: string | null | undefined): string =>
  (html ?? '')
    .replace(/<(?:\/p|\/li|\/h\d|br|\/div|\/tr|\/blockquote)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '');

const splitNames = (byline: string | null | undefined): string[] =>
  (byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/)
    .filter((name) => name !== '');

const extractors: Record<string, Extractor> = {
  backstory: (_, bytes, url) => {
    const result = extractPage({ html: bytes, url });
    if (!result.ok) return { title: null, authors: [], date: null, body: '' };
    const { draft, authors } = result.page;
    return {
      title: draft.headline,
      authors,
      date: draft.publishedAt || null,
      body: plainBody(draft.passages),
    };
  },
  '@mozilla/readability on linkedom': (html) => {
    const article = new Readability(parseHTML(html).document as unknown as Document).parse();
    return {
      title: article?.title ?? null,
      authors: splitNames(article?.byline),
      date: article?.publishedTime ?? null,
      body: lines(article?.content),
    };
  },
  'defuddle on linkedom': async (html, _, url) => {
    const article = await Defuddle(parseHTML(html).document as unknown as Document, url);
    return {
      title: article.title,
      authors: splitNames(article.author),
      date: article.published,
      body: lines(article.content),
    };
  },
};

const fold = (text: string | null): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’“”"'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How often each run of four words stands in a text. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start + 4 <= Math.max(words.length, 4); start += 1) {
    const key = words.slice(start, start + 4).join(' ');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const f1 = (right: number, found: number, wanted: number): number => (2 * right) / (found + wanted || 1);

/** Counts over all pages; a page counts the same whatever its length. */
class Score {
  pages = 0;
  ms = 0;
  private body = { right: 0, wrong: 0, missed: 0 };
  private authors = { right: 0, found: 0, wanted: 0 };
  private titles = 0;
  private dates = { right: 0, wanted: 0 };

  add(found: Found, page: Labelled, ms: number): void {
    this.pages += 1;
    this.ms += ms;
    const [wanted, got] = [shingles(page.body), shingles(found.body)];
    let [right, wrong, missed] = [0, 0, 0];
    for (const key of new Set([...wanted.keys(), ...got.keys()])) {
      const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
      right += Math.min(a, b);
      wrong += Math.max(0, b - a);
      missed += Math.max(0, a - b);
    }
    const all = right + wrong + missed || 1;
    this.body.right += right / all;
    this.body.wrong += wrong / all;
    this.body.missed += missed / all;
    if (fold(page.title) === fold(found.title)) this.titles += 1;
    if (page.authors.length > 0) {
      const [stated, named] = [new Set(page.authors.map(fold)), new Set(found.authors.map(fold))];
      this.authors.wanted += stated.size;
      this.authors.found += named.size;
      this.authors.right += [...named].filter((name) => stated.has(name)).length;
    }
    if (page.date !== null && /^\d{4}-\d\d-\d\d/.test(page.date)) {
      this.dates.wanted += 1;
      if (found.date?.slice(0, 10) === page.date.slice(0, 10)) this.dates.right += 1;
    }
  }

  row(name: string): string {
    const { right, wrong, missed } = this.body;
    const cells = [
      (100 * f1(right, right + wrong, right + missed)).toFixed(1),
      ((100 * this.titles) / (this.pages || 1)).toFixed(1),
      (100 * f1(this.authors.right, this.authors.found, this.authors.wanted)).toFixed(1),
      ((100 * this.dates.right) / (this.dates.wanted || 1)).toFixed(1),
      (this.ms / (this.pages || 1)).toFixed(1),
    ];
    return `| ${name} | ${cells.join(' | ')} |`;
  }
}

const isLabelled = (value: unknown): value is Labelled =>
  typeof value === 'object' && value !== null && 'html' in value && 'url' in value && 'body' in value;

async function readLabelled(folder: string, file: string): Promise<Labelled[]> {
  const pages: Labelled[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, file)) })) {
    if (line.trim() === '') continue;
    const page: unknown = JSON.parse(line);
    if (isLabelled(page)) pages.push({ ...page, authors: page.authors ?? [] });
  }
  return pages;
}

/** Compares, page by page so that all are as warm, what we and the installed libraries read from labelled pages. */
export async function benchExtract(folder: string, file = 'extract-np4k.jsonl'): Promise<string> {
  const pages = await readLabelled(folder, file);
  const scores = new Map(Object.keys(extractors).map((name) => [name, new Score()]));
  for (const page of pages) {
    const stored = readFileSync(join(folder, page.html));
    const bytes = stored[0] === 0x1f && stored[1] === 0x8b ? gunzipSync(stored) : stored;
    const html = decodePage(bytes);
    for (const [name, extract] of Object.entries(extractors)) {
      const start = performance.now();
      let found: Found = { title: null, authors: [], date: null, body: '' };
      try {
        found = await extract(html, bytes, page.url);
      } catch (error) {
        console.error(`${name}: ${page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
      scores.get(name)?.add(found, page, performance.now() - start);
    }
  }
  return [
    `${pages.length} pages of ${file}`,
    '',
    '| pages | body F1 | title exact | authors F1 | date | ms a page |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...scores].map(([name, score]) => score.row(name)),
  ].join('\n');
}

const [given, file] = process.argv.slice(2);
if (process.argv[1]?.endsWith('bench-extract.ts')) {
  if (given === undefined) {
    console.error('usage: tsx lib/cli/bench-extract.ts FOLDER [FILE.jsonl]');
    process.exitCode = 2;
  } else
    console.log(
      await benchExtract(
        isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given),
        file,
      ),
    );
}
