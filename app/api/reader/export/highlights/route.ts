import { strToU8, zipSync } from 'fflate';
import { attachment, today } from '../../attachment';
import { readerGet } from '../../reader-route';
import { site } from '@/app/site';
import { queryProblems } from '@/lib/api/articles';
import { type ExportFormat, exportQuery } from '@/lib/api/export-query';
import { makeHighlightsFile } from '@/lib/api/highlights-file';
import {
  type ExportedHighlight,
  groupByArticle,
  type HighlightedArticle,
} from '@/lib/export/highlights/highlighted-article';
import { markdownNote, markdownVault } from '@/lib/export/highlights/markdown';
import { readwiseCsv } from '@/lib/export/highlights/readwise-csv';
import { webAnnotations } from '@/lib/export/highlights/web-annotations';
import type { Site } from '@/lib/export/site';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';
import type { ReaderId } from '@/lib/store/readers/readers';

/** `GET /api/reader/export/highlights?format=&article=`: the reader's highlights as a file. */
export const GET = readerGet(async ({ reader, query }) => {
  const read = exportQuery.safeParse(Object.fromEntries(query));
  if (!read.success) return problem(400, 'The query can’t be read.', { problems: queryProblems(read.error) });
  const { format, article, cells } = read.data;
  const highlights = reader === null ? [] : await allHighlights(reader, article);
  if (highlights.length === 0) return problem(404, 'There are no highlights to export.');
  return asFile(highlights, format, article, { isRaw: cells === 'raw', site: await site() });
});

/** One list's page of the store; a reader's highlights are read in as many as there are. */
const atOnce = 500;

async function allHighlights(reader: ReaderId, article: string | undefined): Promise<ExportedHighlight[]> {
  const { annotations } = await library();
  const all: ExportedHighlight[] = [];
  let after: string | undefined;
  do {
    const page = await annotations.list(reader, { article, after, limit: atOnce });
    if (!page.ok) throw new Error('The store refused its own cursor.');
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return all;
}

function asFile(
  highlights: ExportedHighlight[],
  format: ExportFormat,
  article: string | undefined,
  { isRaw, site }: { isRaw: boolean; site: Site },
): Response {
  const articles = groupByArticle(highlights);
  const name = `highlights-${article ?? today()}`;
  switch (format) {
    case 'markdown':
      return article === undefined || !articles[0]
        ? attachment(zipped(articles, site), `${name}.zip`, 'application/zip')
        : attachment(markdownNote(articles[0], site), `${name}.md`, 'text/markdown; charset=utf-8');
    case 'readwise':
      return attachment(readwiseCsv(articles, site, isRaw), `${name}.csv`, 'text/csv; charset=utf-8');
    case 'jsonld':
      return attachment(
        JSON.stringify(webAnnotations(articles, site), null, 2),
        `${name}.jsonld`,
        'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      );
    case 'json': {
      const inOrder = articles.flatMap((one) => one.highlights);
      const file = makeHighlightsFile(inOrder, site.siteUrl, new Date());
      return attachment(JSON.stringify(file, null, 2), `${name}.json`, 'application/json');
    }
  }
}

const zipped = (articles: HighlightedArticle[], site: Site) =>
  zipSync(Object.fromEntries(markdownVault(articles, site).map(({ path, text }) => [path, strToU8(text)])));
