/**
 * `npm run bench:milestones -- FOLDER TOPIC [PUBLISHER]`: what a story's page shows of the articles of a topic, beside
 * journalists' timelines of it: `TOPIC.jsonl.gz` (lines {"id": "PUBLISHER/…", "published", "text"}) and `gold.jsonl`
 * (lines {"topic", "timeline": [[date, sentences], …]}), as Timeline17 has them. At most 398 articles.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { ReportedMoment } from '../../lib/article/article';
import { suggestMoments } from '../../lib/context/moments/suggest-moments';
import { readArticle } from '../../lib/context/read-article';
import { mergeMoments } from '../../lib/context/timeline/merge-moments';
import { weightyMoments } from '../../lib/context/timeline/weighty-moments';
import { loadLanguage } from '../../lib/import/load-language';

const articleLine = z.object({ id: z.string(), published: z.string(), text: z.string() });
const goldLine = z.object({ topic: z.string(), timeline: z.array(z.tuple([z.string(), z.unknown()])) });
const mostArticles = 398;

const [folder = '', topic = '', publisher = ''] = process.argv.slice(2);
const readLines = <Line>(text: string, line: z.ZodType<Line>): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((one) => line.parse(JSON.parse(one)));
const articles = readLines(
  gunzipSync(readFileSync(join(folder, `${topic}.jsonl.gz`))).toString(),
  articleLine,
)
  .filter(({ id }) => id.startsWith(publisher))
  .slice(0, mostArticles);
const days = new Set(
  readLines(readFileSync(join(folder, 'gold.jsonl'), 'utf8'), goldLine)
    .filter((gold) => gold.topic === topic)
    .flatMap(({ timeline }) => timeline.map(([date]) => date)),
);

const model = loadLanguage('en');
const reported = articles.flatMap(({ id, published, text }) => {
  const passages = text
    .split(/\n[^\S\n]*\n/u)
    .map((one, at) => ({ id: `p${at}`, kind: 'paragraph' as const, runs: [{ text: one }] }));
  const read = readArticle({ passages, language: 'en' }, model);
  const article = {
    slug: id,
    headline: id,
    publishedAt: published,
    language: 'en',
    direction: 'ltr' as const,
  };
  return suggestMoments(read, { headline: '', publishedAt: published }).map((moment): ReportedMoment => ({
    ...moment,
    article,
  }));
});
const times: number[] = [];
let merged = mergeMoments(reported);
let milestones = weightyMoments(merged, articles.length);
for (let turn = 0; turn < 10; turn += 1) {
  const before = process.cpuUsage();
  merged = mergeMoments(reported);
  milestones = weightyMoments(merged, articles.length);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
}
const journalistDays = new Set(milestones.map(({ moment }) => moment.date).filter((date) => days.has(date)));
const sentences = merged.flatMap(({ moment }) => moment.summary ?? []);
console.log(
  [
    `${articles.length} articles: ${reported.length} moments, merged ${merged.length}, that matter ${milestones.length}`,
    `of these on different days of the journalists' ${journalistDays.size}`,
    `sentences shown again ${sentences.length - new Set(sentences).size}`,
    `moments with a contradiction ${merged.filter(({ contradicts }) => contradicts.length > 0).length}`,
    `merged and weighed in ${times.sort((a, b) => a - b)[5]?.toFixed(0)} ms`,
  ].join('; '),
);
