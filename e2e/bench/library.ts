/**
 * `npm run bench:library [SMALL] [LARGE]`: times to make the front page, story pages and article pages in a library
 * of SMALL (100) and of LARGE (100,000) generated articles. Every page asked for is one that no cache has.
 * The libraries are stored in the system's temporary folder, so that a second run starts at once.
 */
import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storySize } from '../support/generated-article';
import { median, type Running, startStandalone } from './standalone';

const [small = 100, large = 100_000] = process.argv.slice(2).map(Number);
const pagesPerKind = 200;

const libraries = [];
for (const size of [small, large]) {
  const dataDir = join(tmpdir(), `backstory-bench-library-${size}`);
  mkdirSync(dataDir, { recursive: true });
  execFileSync(process.execPath, ['--import', 'tsx', 'e2e/support/generate-library.ts', String(size)], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  libraries.push({
    size,
    dataDir,
    times: new Map<string, number[]>(),
    server: await startStandalone(dataDir),
  });
}

const kinds: Record<string, (turn: number, size: number) => string> = {
  'front page': () => '/',
  'story page': (turn, size) => `/stories/generated-story-${(turn * 31) % Math.ceil(size / storySize)}`,
  'article page': (turn, size) => `/articles/generated-${(turn * 7919) % size}`,
};

// The first pages of a process pay for its start.
const warmUp = 20;
for (let turn = 0; turn < warmUp + pagesPerKind; turn += 1) {
  for (const [kind, pathOf] of Object.entries(kinds)) {
    for (const { size, times, server, dataDir } of libraries) {
      drop(dataDir, pathOf(turn, size));
      const taken = await timeOf(server, pathOf(turn, size));
      if (turn >= warmUp) times.set(kind, [...(times.get(kind) ?? []), taken]);
    }
  }
}
for (const kind of Object.keys(kinds)) {
  const [few = 0, many = 0] = libraries.map(({ times }) => median(times.get(kind) ?? []));
  console.log(
    `${kind}: ${few.toFixed(1)} ms with ${small}, ${many.toFixed(1)} ms with ${large} articles, ${(many / few).toFixed(2)} times`,
  );
}
await Promise.all(libraries.map(({ server }) => server.stop()));

/** Tells the server that the page has changed, as an import would. */
function drop(dataDir: string, path: string): void {
  const database = new Database(join(dataDir, 'backstory.db'));
  const tags = ['library', path.slice(1).replace('articles/', 'article:').replace('stories/', 'story:')];
  database.prepare('INSERT INTO Change (tags) VALUES (?)').run(JSON.stringify(tags));
  database.close();
}

async function timeOf({ address }: Running, path: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(address + path);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return performance.now() - started;
}
