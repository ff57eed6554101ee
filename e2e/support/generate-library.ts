/**
 * Fills the configured library with N generated articles, or writes N small documents:
 * `npx tsx e2e/support/generate-library.ts N [--documents DIR]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { env } from '../../lib/base/env';
import { type Clients, openClients, type Queries } from '../../lib/store/engine/clients';
import { articleRow, contentHash, partRows } from '../../lib/store/articles/draft-rows';
import { migrate } from '../../lib/store/migrations/migrate';
import { generatedArticle, generatedDocument, storySize } from './generated-article';

/** As many as SQLite takes in one go without the memory of one transaction showing. */
const batchSize = 5 * storySize;

const [count, flag, folder] = process.argv.slice(2);
const wanted = Number(count);
if (!Number.isInteger(wanted) || wanted < 1 || (flag !== undefined && (flag !== '--documents' || !folder))) {
  console.error('Usage: npx tsx e2e/support/generate-library.ts N [--documents DIR]');
  process.exit(1);
}
if (folder) writeDocuments(wanted, folder);
else await fillLibrary(wanted);

function writeDocuments(wanted: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < wanted; number++) {
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.md`), generatedDocument(number));
  }
}

async function fillLibrary(wanted: number): Promise<void> {
  const started = performance.now();
  const { DATABASE_URL, DATA_DIR } = env();
  await migrate(DATABASE_URL, DATA_DIR);
  const clients = await openClients(DATABASE_URL);
  const there = await clients.read.article.count({ where: { slug: { startsWith: 'generated-' } } });
  for (let from = there; from < wanted; from += batchSize) {
    await saveBatch(clients, from, Math.min(from + batchSize, wanted));
    process.stdout.write(`\r${Math.min(from + batchSize, wanted)} of ${wanted} articles`);
  }
  // The planner chooses its indexes by these statistics, in a library that grew over years too.
  await clients.write((queries) => queries.$executeRaw`ANALYZE`);
  await clients.close();
  console.log(`\nin ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** As `saveArticle` writes one article, but in few statements: no draft here is known already. */
function saveBatch(clients: Clients, from: number, to: number): Promise<void> {
  const drafts = Array.from({ length: to - from }, (_, at) => generatedArticle(from + at));
  const bytes = drafts.map((_, at) => new TextEncoder().encode(generatedDocument(from + at)));
  return clients.write(async (queries) => {
    const rows = await queries.article.createManyAndReturn({
      data: drafts.map((draft, at) => ({
        slug: draft.slug ?? '',
        ...articleRow(draft, contentHash(draft, bytes[at] ?? new Uint8Array())),
      })),
      select: { id: true, slug: true },
    });
    const ids = new Map(rows.map((row) => [row.slug, row.id]));
    const idOf = (slug: string | null) => ids.get(slug ?? '') ?? 0;
    const parts = drafts.map((draft) => partRows(draft, idOf(draft.slug)));
    await queries.passage.createMany({ data: parts.flatMap((part) => part.passages) });
    await queries.moment.createMany({ data: parts.flatMap((part) => part.moments) });
    await queries.pullQuote.createMany({ data: parts.flatMap((part) => part.pullQuotes) });
    await queries.sourceDocument.createMany({
      data: drafts.map((draft, at) => ({
        articleId: idOf(draft.slug),
        fileName: `${draft.slug}.md`,
        mediaType: 'text/markdown',
        bytes: bytes[at] ?? new Uint8Array(),
      })),
    });
    for (const [slug, members] of groupBy(drafts, (draft) => draft.stories[0]?.slug ?? '')) {
      const title = members[0]?.stories[0]?.title ?? '';
      await putIntoStory(
        queries,
        slug,
        title,
        members.map((draft) => ({
          articleId: idOf(draft.slug),
          position: 0,
          publishedInstant: new Date(draft.publishedAt),
        })),
      );
    }
    for (const [name, members] of groupBy(drafts, (draft) => draft.publisher?.name ?? '')) {
      await queries.publisher.upsert({
        where: { name },
        create: { name, articleCount: members.length },
        update: { articleCount: { increment: members.length } },
      });
    }
    await queries.change.create({ data: { tags: JSON.stringify(['library']) } });
  });
}

async function putIntoStory(
  queries: Queries,
  slug: string,
  title: string,
  articles: { articleId: number; position: number; publishedInstant: Date }[],
): Promise<void> {
  const { id } = await queries.story.upsert({
    where: { slug },
    create: { slug, title, articleCount: articles.length },
    update: { articleCount: { increment: articles.length } },
  });
  await queries.storyArticle.createMany({ data: articles.map((one) => ({ ...one, storyId: id })) });
}

function groupBy<Item>(items: Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
