/**
 * `npm run bench:import-pages [N] [desk|drafts]`: imports N (1,000) web pages by their addresses, from a server of its own that
 * answers under ten addresses of this machine, and tells the rate, how many pages each host was asked for at once,
 * and by how much memory grows above a run of one page. With `desk`, as the serving process does what editors hand in;
 * with `drafts`, all of it is kept as drafts.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticle } from '../support/generated-article';
import { passageText } from '../../lib/article/passage-text';
import { watchImport, type Watched } from './watch-import';

const count = Number(process.argv[2] ?? 1_000);
const [, how = 'command line'] = process.argv.slice(2);
const atDesk = how !== 'command line';
const hosts = Array.from({ length: 10 }, (_, at) => `127.0.0.${at + 1}`);
/** A news page is some 200 kB, most of it script. */
const script = `<script>${'var a = "page";\n'.repeat(12_000)}</script>`;
/** As long as a site takes to answer. */
const answerMs = 100;

const inHand = new Map<string, number>();
let most = 0;

function page(number: number): string {
  const { headline, publishedAt, passages } = generatedArticle(number);
  const text = passages.map((passage) => `<p>${passageText(passage)}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"><meta property="article:published_time" content="${publishedAt}">${script}</head><body><article><h1>${headline}</h1>${text}</article></body></html>`;
}

const server = createServer(({ url = '', headers }, response) => {
  const number = Number(/^\/(\d+)$/.exec(url)?.[1]);
  if (Number.isNaN(number)) {
    response.writeHead(404).end();
    return;
  }
  const host = headers.host ?? '';
  const now = (inHand.get(host) ?? 0) + 1;
  inHand.set(host, now);
  most = Math.max(most, now);
  setTimeout(() => {
    inHand.set(host, (inHand.get(host) ?? 1) - 1);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(number));
  }, answerMs);
});
await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

/** A library of its own, and a list of this many addresses. */
async function run(pages: number): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const list = join(folder, 'addresses.txt');
  const addresses = Array.from(
    { length: pages },
    (_, at) => `http://${hosts[at % hosts.length]}:${port}/${at}`,
  );
  writeFileSync(list, `${addresses.join('\n')}\n`);
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: '',
    ALLOW_PRIVATE_FETCH: 'true',
  };
  try {
    return await (atDesk
      ? watchImport([list, how], env, 100, 'e2e/bench/import-at-desk.ts')
      : watchImport([list], env, 100));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const idle = await run(1);
const all = await run(count);
server.close();
const peak = (samples: readonly number[]) => Math.max(0, ...samples);
const above = (which: 'own' | 'whole') =>
  `${peak(all[which]).toFixed(0)} MB, ${(peak(all[which]) - peak(idle[which])).toFixed(0)} above one page`;
console.log(`${all.last}
exit ${all.code}, ${(count / all.seconds).toFixed(1)} pages/s, at most ${most} at a time from a host
the process at most: ${above('own')}
with those that read pages: ${above('whole')}`);
