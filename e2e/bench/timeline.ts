/**
 * `npm run bench:timeline [N]`: CPU time to merge and weigh the moments of a story of N (400) generated articles of
 * eight moments each, in which an event is reported by many.
 */
import type { ReportedMoment } from '../../lib/article/article';
import { mergeMoments } from '../../lib/context/timeline/merge-moments';

const [articles = 400] = process.argv.slice(2).map(Number);
const momentsPerArticle = 8;
const events = articles;

let state = 7;
/** Mulberry32. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const wordOf = (at: number): string => `${'bcdfghklmnprstvz'[at % 16]}${'aeiou'[at % 5]}${at.toString(36)}`;
/** Words by Zipf's law; some of an event's own, one of five. */
const sentence = (event: number): string => {
  const words = Array.from({ length: 22 }, () =>
    random() < 0.4
      ? wordOf(20_000 + event * 12 + Math.floor(random() * 12))
      : wordOf(Math.floor(6_000 ** random())),
  );
  return `${words.join(' ')}.`;
};

const reported = Array.from({ length: articles }, (_, article) =>
  Array.from({ length: momentsPerArticle }, (__, at): ReportedMoment => {
    // Few events are reported often, as in any story.
    const event = Math.floor(events ** random()) - 1;
    const day = new Date(Date.UTC(2020, 0, 1) + event * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `m${at + 1}`,
      date: random() < 0.15 ? day.slice(0, 7) : day,
      label: null,
      heading: sentence(event).split(' ').slice(0, 5).join(' '),
      summary: sentence(event),
      words: { passageId: 'p1', exact: 'x', start: 0 },
      origin: 'suggestion',
      article: {
        slug: `article-${article}`,
        headline: `Article ${article}`,
        publishedAt: '2023-04-25',
        language: 'en',
        direction: 'ltr',
      },
    };
  }),
).flat();

const times: number[] = [];
let merged = 0;
for (let turn = 0; turn < 12; turn += 1) {
  const before = process.cpuUsage();
  merged = mergeMoments(reported).length;
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1_000);
}
const [first = 0] = times;
const rest = times.slice(2).sort((a, b) => a - b);
console.log(
  `${reported.length} moments of ${articles} articles to ${merged}: first ${first.toFixed(0)} ms, then median ${(rest[5] ?? 0).toFixed(0)} ms of CPU time`,
);
