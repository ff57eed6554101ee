/**
 * Bodies as the article-extraction-benchmark scores them: the share of runs of four words that were found, each page
 * counting the same whatever its length. Titles, authors and dates count if they are the same once folded.
 */
import { Counts } from './counts';
import type { LabelledPage } from './labelled';
import type { ReadPage } from './readers/page-readers';

const fold = (text: string | null | undefined): string =>
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

const percent = (right: number, wanted: number) => (100 * right) / (wanted || 1);

export class PagesScore {
  readonly body = new Counts();
  readonly authors = new Counts();
  private readonly titleCounts = { right: 0, wanted: 0 };
  private readonly dateCounts = { right: 0, wanted: 0 };

  add(page: LabelledPage, read: ReadPage): void {
    const [wanted, found] = [shingles(page.body), shingles(read.body)];
    let [right, wrong, missed] = [0, 0, 0];
    for (const key of new Set([...wanted.keys(), ...found.keys()])) {
      const [a, b] = [wanted.get(key) ?? 0, found.get(key) ?? 0];
      right += Math.min(a, b);
      wrong += Math.max(0, b - a);
      missed += Math.max(0, a - b);
    }
    const all = right + wrong + missed || 1;
    this.body.right += right / all;
    this.body.found += (right + wrong) / all;
    this.body.wanted += (right + missed) / all;
    if (page.title) {
      this.titleCounts.wanted += 1;
      if (fold(page.title) === fold(read.title)) this.titleCounts.right += 1;
    }
    if (page.authors && page.authors.length > 0) {
      const [stated, named] = [new Set(page.authors.map(fold)), new Set(read.authors.map(fold))];
      this.authors.wanted += stated.size;
      this.authors.found += named.size;
      this.authors.right += [...named].filter((name) => stated.has(name)).length;
    }
    if (page.date && /^\d{4}-\d\d-\d\d/.test(page.date)) {
      this.dateCounts.wanted += 1;
      if (read.date?.slice(0, 10) === page.date.slice(0, 10)) this.dateCounts.right += 1;
    }
  }

  get titles(): number {
    return percent(this.titleCounts.right, this.titleCounts.wanted);
  }

  get dates(): number {
    return percent(this.dateCounts.right, this.dateCounts.wanted);
  }
}
