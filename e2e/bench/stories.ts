/**
 * `npm run bench:stories [N]`: what it takes to find an article's story in a library of N (100,000) generated
 * articles, a fifth of them in stories, as CPU time of the process, and how many find the right one. The library
 * is stored in the system's temporary folder, so that a second run starts at once.
 */
import Database from 'better-sqlite3';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleDraft } from '../../lib/article/article';
import { strongestTerms } from '../../lib/context/stories/article-terms';
import { toVector } from '../../lib/context/stories/term-vectors';
import { suggestFromLibrary } from '../../lib/import/stories/suggest-from-library';
import { dayNumber, storyText } from '../../lib/store/stories/article-terms';
import { articleRow } from '../../lib/store/articles/draft-rows';
import { migrate } from '../../lib/store/migrations/migrate';
import { openStore } from '../../lib/store/open-store';
import { generatedArticle } from '../support/generated-article';

const [count = 100_000] = process.argv.slice(2).map(Number);
const sought = 200;
const storyEvery = 5;
const storySize = 20;
const vocabulary = 150_000;
const firstDay = Date.UTC(2016, 0, 1);
const days = 3_650;

let state = 1;
/** Mulberry32. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Syllables in which words differ within the letters that a stem keeps. */
const wordOf = (at: number): string =>
  [at, Math.floor(at / 100), Math.floor(at / 10_000)]
    .map(
      (rest) => `${'bcdfghjklmnpqrstvwxz'[rest % 20] ?? ''}${'aeiou'[Math.floor((rest % 100) / 20)] ?? ''}`,
    )
    .join('');

/** By Zipf's law, as words of a language are. */
const zipf = (): string => wordOf(Math.floor(vocabulary ** random()) - 1);

/** Of a story: its own names and words, more often than others. */
function textOf(story: number | null): string {
  const own = Array.from({ length: 25 }, (_, at) => wordOf(vocabulary + (story ?? 0) * 25 + at));
  const words = Array.from({ length: 500 }, () =>
    story !== null && random() < 0.15 ? (own[Math.floor(random() ** 2 * own.length)] ?? '') : zipf(),
  );
  return words.join(' ');
}

function draftOf(number: number, story: number | null): ArticleDraft {
  const day = story === null ? random() * days : ((story * 37) % (days - 100)) + random() * 90;
  return {
    ...generatedArticle(number),
    headline: textOf(story).split(' ').slice(0, 8).join(' '),
    standfirst: null,
    publishedAt: new Date(firstDay + day * 86_400_000).toISOString(),
    passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: textOf(story) }] }],
    pullQuotes: [],
    moments: [],
    stories: [],
  };
}

const storyOf = (number: number): number | null =>
  number % storyEvery === 0 ? Math.floor(number / storyEvery / storySize) : null;

const folder = join(tmpdir(), `backstory-bench-stories-${count}`);
const file = join(folder, 'backstory.db');
if (!existsSync(join(folder, 'filled'))) await fill();
// The articles that are sought are none of those that fill it.
state = 77_777_777;
const store = await openStore({ databaseUrl: `file:${file}` });
let [right, wrong, none] = [0, 0, 0];
const stories = Math.floor(count / storyEvery / storySize);
const times: number[] = [];
for (let turn = -20; turn < sought; turn += 1) {
  const story = turn % 2 === 0 ? Math.floor(random() * stories) : null;
  const draft = draftOf(count + turn + 20, story);
  const before = process.cpuUsage();
  const { suggestion } = await suggestFromLibrary(draft, store);
  const { user, system } = process.cpuUsage(before);
  if (turn < 0) continue;
  times.push((user + system) / 1_000);
  const found = suggestion?.story?.slug ?? (suggestion ? 'new' : null);
  if (found === (story === null ? null : `story-${story}`)) right += 1;
  else if (found === null) none += 1;
  else wrong += 1;
}
await store.close();
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * times.length)] ?? 0).toFixed(1);
console.log(
  `${count} articles: CPU time to find an article's story: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, mean ${(
    times.reduce((sum, time) => sum + time, 0) / times.length
  ).toFixed(1)} ms; of ${sought}, ${right} right, ${none} found none, ${wrong} wrong`,
);

/** Straight into the file: as an import writes them, but in few statements. */
async function fill(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await migrate(`file:${file}`);
  const database = new Database(file);
  database.pragma('synchronous = OFF');
  const prepared = new Map<string, Database.Statement>();
  const insert = (table: string, row: Record<string, unknown>): number => {
    const names = Object.keys(row);
    const sql = `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map(() => '?').join()})`;
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const values = Object.values(row).map((value) =>
      value instanceof Date ? value.toISOString() : typeof value === 'boolean' ? Number(value) : value,
    );
    return Number(statement.run(...values).lastInsertRowid);
  };
  const counts = new Map<string, number>([['', count]]);
  const now = new Date();
  database.transaction(() => {
    for (let number = 0; number < count; number += 1) {
      const story = storyOf(number);
      const draft = draftOf(number, story);
      const id = insert('Article', {
        slug: `generated-${number}`,
        ...articleRow(draft, String(number)),
        storedAt: now,
        changedAt: now,
        indexedAs: 0,
      });
      const terms = strongestTerms(storyText(draft));
      const vector = toVector(terms, 'en', {
        articles: number,
        countOf: (term) => counts.get(term) ?? 0,
      });
      const weights = [...vector].sort((a, b) => b[1] - a[1]);
      insert('ArticleTerms', { articleId: id, weights: JSON.stringify(Object.fromEntries(weights)) });
      for (const [term] of weights) counts.set(term, (counts.get(term) ?? 0) + 1);
      const day = dayNumber(draft.publishedAt.slice(0, 10));
      for (const [term] of weights.slice(0, 20)) insert('StoryTerm', { articleId: id, term, day });
      if (story === null) continue;
      if (number % (storyEvery * storySize) === 0)
        insert('Story', { slug: `story-${story}`, title: `Story ${story}`, articleCount: storySize });
      const publishedInstant = new Date(draft.publishedAt);
      insert('StoryArticle', { storyId: story + 1, articleId: id, position: 0, publishedInstant });
    }
    for (const [term, articles] of counts) insert('TermCount', { term, articles });
  })();
  database.exec('ANALYZE');
  database.close();
  mkdirSync(join(folder, 'filled'));
}
