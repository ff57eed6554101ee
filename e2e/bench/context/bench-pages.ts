import { decodePage } from '../../../lib/extract/page/source/decode-page';
import { markdownTable, oneDecimal } from './counts';
import { labelledPageSchema, listSets, readSet } from './labelled';
import { nothingRead, pageReaders } from './readers/page-readers';
import { readSavedPage } from './readers/read-page';
import { PagesScore } from './score-pages';

/** A table for each set `extract-*.jsonl`. Readers take turns at each page, so that all are as warm. `change` alters each page first. */
export async function benchPages(
  folder: string,
  change: ((html: string) => string) | null = null,
): Promise<string[]> {
  const tables: string[] = [];
  for (const file of listSets(folder, 'extract')) {
    const pages = readSet(folder, file, labelledPageSchema);
    const scores = Object.entries(pageReaders).map(([name, read]) => ({
      name,
      read,
      score: new PagesScore(),
      ms: 0,
    }));
    for (const page of pages) {
      const saved = readSavedPage(folder, page.html);
      const html = change ? change(decodePage(saved)) : decodePage(saved);
      const bytes = change ? Buffer.from(html) : saved;
      for (const one of scores) {
        const started = performance.now();
        let found = nothingRead;
        try {
          found = await one.read(html, bytes, page.url);
        } catch (error) {
          console.error(`${one.name}: ${page.id}: ${error instanceof Error ? error.message : String(error)}`);
        }
        one.ms += performance.now() - started;
        one.score.add(page, found);
      }
    }
    tables.push(
      markdownTable(
        [
          `${change ? 'bare pages' : 'pages'}: ${pages.length} of ${file}`,
          'body F1',
          'title exact',
          'authors F1',
          'date',
          'ms a page',
        ],
        scores.map(({ name, score, ms }) => [
          name,
          ...[score.body.f1, score.titles, score.authors.f1, score.dates, ms / (pages.length || 1)].map(
            oneDecimal,
          ),
        ]),
      ),
    );
  }
  return tables;
}
