import { splitText } from '../../../lib/language/tokens/sentences';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extractPage } from '../../../lib/extract/page/extract-page';
import { findMoments } from '../../../lib/context/moments/find-moments';
import { findTimexes } from '../../../lib/context/dates/find-timexes';
import { findQuotes } from '../../../lib/context/quotes/find-quotes';
import { loadLanguage } from '../../../lib/import/load-language';
import { readText } from '../../../lib/language/read-text';
import { plainBody } from '../../../lib/extract/page/plain-body';
import { markdownTable } from './counts';
import { labelledPageSchema, listSets, readSet } from './labelled';
import { readSavedPage } from './readers/read-page';

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const samples = 10;

/** The collector, so that what is held can be distinguished from what only waits to be collected. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Reads pages, with their dates, moments and quotes, one after another in this process, and tells what it takes. */
export function benchMemory(folder: string, count: number): string[] {
  const pages = listSets(folder, 'extract').flatMap((file) => readSet(folder, file, labelledPageSchema));
  if (pages.length === 0) return [];
  const collect = collector();
  const english = loadLanguage('en');
  const rows: string[][] = [];
  let [most, started] = [0, performance.now()];
  for (let number = 1; number <= count; number += 1) {
    const page = pages[number % pages.length];
    if (!page) break;
    const result = extractPage({ html: readSavedPage(folder, page.html), url: page.url });
    if (result.ok) {
      const text = plainBody(result.page.draft.passages);
      const published = result.page.draft.publishedAt.slice(0, 10) || '2020-01-01';
      const timexes = findTimexes(text, { published });
      findMoments({ read: english && readText(text, english), timexes, published });
      findQuotes(splitText(text));
    }
    const { rss } = process.memoryUsage();
    most = Math.max(most, rss);
    if (number % Math.ceil(count / samples) !== 0) continue;
    const rate = Math.ceil(count / samples) / ((performance.now() - started) / 1000);
    collect();
    const held = process.memoryUsage().heapUsed;
    rows.push([String(number), megabytes(most), megabytes(rss), megabytes(held), rate.toFixed(0)]);
    [most, started] = [0, performance.now()];
  }
  return [markdownTable(['memory: pages read', 'most MB', 'MB', 'MB of it held', 'pages/s'], rows)];
}
