/**
 * What one anonymous reader, one article or one picture can cost the server, from outside: `npm run trial:attacks`
 * after `npm run build`. On the loopback, with a throwaway library on SQLite; some minutes.
 */
import { execFile, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { manyCreators, nestedXmp, packedTexts } from '../../lib/pictures/hostile-pictures.testing';
import { writeIdHeader } from '../../lib/api/reader-write';
import { median, type Running, startStandalone } from '../bench/standalone';
import { costOf, type Cost } from './process-cost';

const folder = await mkdtemp(join(tmpdir(), 'backstory-attacks-'));
const [dataDir, documents] = [join(folder, 'data'), join(folder, 'documents')];
await mkdir(documents);
const databaseFile = join(dataDir, 'backstory.db');

const sentence = 'The ferry sailed on Friday morning, the first in twelve years. ';
const beaten = 'the cat sat on the mat and the cat sat on a mat, ';
const documentOf = (headline: string, body: string, front = '') =>
  `---\nheadline: ${headline}\npublished: 2024-05-06\n${front}---\n\n${body}\n`;
const paragraphs = (text: string, count: number) => Array.from({ length: count }, () => text).join('\n\n');

await writeFile(join(documents, 'island.md'), documentOf('Island', paragraphs(sentence.repeat(5), 12)));
await writeFile(join(documents, 'cat.md'), documentOf('Cat', paragraphs(beaten.repeat(80), 10)));
await writeFile(join(documents, 'lantern.md'), documentOf('Lamp', paragraphs('lantern '.repeat(6_000), 5)));
await finished(importing(documents));

/** Alike to the text in a thousand places, and the same in none. */
const crafted = (at: number) => ({
  id: randomUUID(),
  colour: 'yellow',
  note: null,
  target: {
    source: { slug: 'cat', headline: 'Cat' },
    selector: {
      quote: { exact: `${beaten.repeat(10)}x${at}`, prefix: beaten.slice(0, 40), suffix: `${at} the cat` },
      position: { start: at, end: at + 300 },
      passageId: 'p1',
    },
  },
});

interface Result extends Cost {
  attack: string;
  result: string;
  /** How long other readers waited for a page, in milliseconds. */
  usual: number;
  longest: number;
}
const results: Result[] = [];
const server: Running = await startStandalone(dataDir);

/** Does it while another reader asks for a page again and again. */
async function beside(attack: string, work: () => Promise<string>): Promise<void> {
  const cost = costOf(server.pid);
  const waited: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      const asked = performance.now();
      await (await fetch(`${server.address}/articles/island`)).arrayBuffer();
      waited.push(performance.now() - asked);
      await wait(10);
    }
  })();
  const result = await work();
  isOver = true;
  await asking;
  results.push({ attack, result, usual: median(waited), longest: Math.max(...waited), ...cost() });
}

async function post(highlights: object[], cookie?: string): Promise<Response> {
  return fetch(`${server.address}/api/reader/import`, {
    method: 'POST',
    body: JSON.stringify({ highlights }),
    headers: {
      'content-type': 'application/json',
      [writeIdHeader]: randomUUID(),
      ...(cookie !== undefined && { cookie }),
    },
  });
}

async function search(q: string, cookie = ''): Promise<string> {
  const asked = performance.now();
  const answer = await fetch(`${server.address}/search?q=${q}`, { headers: { cookie } });
  const bytes = (await answer.arrayBuffer()).byteLength;
  return `${answer.status}, ${(bytes / 1_000).toFixed(0)} kB after ${(performance.now() - asked).toFixed(0)} ms`;
}

function importing(...named: string[]): ChildProcess {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' };
  return execFile(process.execPath, [join('.next', 'standalone', 'import.mjs'), '--update', ...named], {
    env,
  });
}
async function finished(child: ChildProcess): Promise<string> {
  let reported = '';
  child.stdout?.on('data', (data) => (reported += data));
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  return `exit code ${code}, ${/\d+ created, \d+ updated/.exec(reported)?.[0] ?? reported.trim()}`;
}

/** How long at a stretch another process couldn't write, while this one ran. */
async function lockedBy(child: ChildProcess): Promise<number> {
  const database = new Database(databaseFile, { timeout: 0 });
  let [since, longest] = [performance.now(), 0];
  while (child.exitCode === null) {
    try {
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
      since = performance.now();
    } catch {
      longest = Math.max(longest, performance.now() - since);
    }
    await wait(5);
  }
  database.close();
  return longest;
}

try {
  // The first requests load the server's code.
  await search('island');
  await post([crafted(5_000)]);
  await beside('nothing', async () => (await wait(3_000), ''));

  let cookie = '';
  await beside('200 crafted highlights in one request', async () => {
    const highlights = Array.from({ length: 200 }, (_, at) => crafted(at));
    const answer = await post(highlights);
    cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return `${answer.status}, ${(JSON.stringify({ highlights }).length / 1_000).toFixed(0)} kB: ${await answer.text()}`;
  });
  await post(
    Array.from({ length: 100 }, (_, at) => crafted(1_000 + at)),
    cookie,
  );

  await beside('300 of them stored, and their article changes', async () => {
    await writeFile(join(documents, 'cat.md'), documentOf('Cat', paragraphs(`Now ${beaten.repeat(79)}`, 10)));
    const child = importing(join(documents, 'cat.md'));
    const reported = finished(child);
    const locked = await lockedBy(child);
    return `${await reported}; others could not write for ${locked.toFixed(0)} ms`;
  });

  await beside('a search in 2,000 notes of 5,000 characters', async () => {
    addNotes(2_000, 5_000);
    return search('zenith', cookie);
  });
  await beside('a search for a word that an article has 30,000 times', () => search('lantern'));

  const pictures = join(folder, 'pictures');
  await mkdir(pictures);
  const hostile = {
    'nested XMP': nestedXmp(),
    '25,000 creators': manyCreators(),
    '50 texts of 100 MB': packedTexts(50, 100_000_000),
  };
  for (const [name, picture] of Object.entries(hostile)) {
    await writeFile(join(pictures, 'a.png'), await picture);
    await writeFile(join(pictures, 'a.md'), documentOf(name, `${sentence.repeat(3)}\n\n![A picture](a.png)`));
    await beside(`a picture with ${name}, imported beside the server`, async () => {
      const child = importing(join(pictures, 'a.md'));
      const cost = costOf(child.pid ?? 0);
      const reported = await finished(child);
      const { cpu, memory } = cost();
      return `${reported} (the import: ${cpu.toFixed(1)} s of processor, ${memory.toFixed(0)} MB with its workers)`;
    });
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
console.log(
  '| attack | result | a page, usually, ms | at longest, ms | processor of the server, s | its memory, MB |',
);
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { attack, result, usual, longest, cpu, memory } of results)
  console.log(
    `| ${attack} | ${result} | ${usual.toFixed(0)} | ${longest.toFixed(0)} | ${cpu.toFixed(1)} | ${memory.toFixed(0)} |`,
  );

/** As many notes as a reader may keep, written as the server would: one by one they'd meet the limit of writes. */
function addNotes(count: number, length: number): void {
  const database = new Database(databaseFile, { timeout: 5_000 });
  const columns = (database.pragma('table_info("Annotation")') as { name: string }[]).map(({ name }) => name);
  const changed: Record<string, string> = {
    id: "'note ' || n.x",
    note: `'${'words '.repeat(length / 6)}' || n.x`,
  };
  const values = columns.map((name) => changed[name] ?? `a."${name}"`).join(', ');
  database.exec(
    `WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < ${count})
     INSERT INTO "Annotation" (${columns.map((name) => `"${name}"`).join(', ')})
     SELECT ${values} FROM (SELECT * FROM "Annotation" ORDER BY "readerId" DESC LIMIT 1) a CROSS JOIN n`,
  );
  database.close();
}
