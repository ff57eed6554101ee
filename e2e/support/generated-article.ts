/** Articles made by rule from a number: the same number gives the same article on every machine. */
import type { ArticleDraft, Moment, Passage } from '../../lib/article/article';

const words =
  'harbour council ferry minister bridge report island night statement border market school winter river talks station voters price water union court tunnel valley strike airport mayor census delegation archive lantern quarry orchard'.split(
    ' ',
  );
const publishers = ['The Harbour Post', 'Valley Courier', 'North Wire', 'Evening Ledger', 'Coast Today'];

/** Articles of one story, about as many as a long-running one has. */
export const storySize = 100;
const firstDay = Date.UTC(2010, 0, 1);
const day = 86_400_000;

/** Mulberry32: small, quick, and good enough that no pattern shows in a list. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function generatedArticle(number: number): ArticleDraft {
  const next = random(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => pick(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const story = Math.floor(number / storySize);
  const publishedAt = new Date(firstDay + (number % 5_000) * day + story * 3_600_000).toISOString();
  const passages: Passage[] = Array.from({ length: 6 }, (_, at) => ({
    id: `p${at + 1}`,
    kind: 'paragraph',
    runs: [{ text: Array.from({ length: 3 }, () => sentence(12)).join(' ') }],
  }));
  const opening = (passage: number) => {
    const found = passages[passage];
    const text = found?.kind === 'paragraph' ? (found.runs[0]?.text ?? '') : '';
    return { passageId: `p${passage + 1}`, exact: text.slice(0, text.indexOf('.') + 1), start: 0 };
  };
  const moments: Moment[] = [0, 2, 5].map((passage, at) => ({
    id: `m${at + 1}`,
    date: at === 0 ? publishedAt.slice(0, 10) : String(1990 + Math.floor(next() * 30)),
    label: null,
    heading: sentence(3).slice(0, -1),
    summary: null,
    words: opening(passage),
    origin: 'editor',
  }));
  const quoted = opening(4);
  return {
    slug: `generated-${number}`,
    headline: `${sentence(6).slice(0, -1)} ${number}`,
    standfirst: sentence(14),
    byline: { name: `Reporter ${number % 40}`, url: null },
    publisher: { name: pick(publishers), url: null },
    publishedAt,
    updatedAt: null,
    language: 'en',
    direction: 'ltr',
    kind: 'report',
    leads: false,
    url: `https://generated.example/${number}`,
    retells: null,
    leadPhoto: null,
    passages,
    pullQuotes: [
      {
        id: 'q1',
        text: quoted.exact,
        speaker: 'A minister',
        statement: null,
        words: quoted,
        origin: 'editor',
      },
    ],
    moments,
    stories: [
      { slug: `generated-story-${story}`, title: `Story ${story}: ${pick(words)} and ${pick(words)}` },
    ],
  };
}

/** The article as a plain document without front matter, as an editor would paste it. */
export function generatedDocument(number: number): string {
  const { headline, byline, publishedAt, passages, url } = generatedArticle(number);
  const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
  const body = passages.map((passage) => (passage.kind === 'paragraph' ? passage.runs[0]?.text : ''));
  return [
    `# ${headline}`,
    `By ${byline?.name}`,
    date.format(new Date(publishedAt)),
    ...body.slice(0, 4),
    `Original url: ${url}`,
    '',
  ].join('\n\n');
}
