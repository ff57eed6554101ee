import { commandLinePermission } from '../auth/permission';
/** An article with every kind of part, for tests. */
import type { ArticleDraft, Passage } from '../article/article';
import type { SourceDocument } from './articles/article-types';

/** What tests save articles with. */
export const editor = commandLinePermission();

const passages: Passage[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    runs: [
      { text: 'The ferry sailed on ' },
      { text: 'Friday morning', styles: ['strong'], href: 'https://example.org/ferry' },
      { text: ', the first in 12 years.' },
    ],
  },
  { id: 'p2', kind: 'heading', level: 2, runs: [{ text: 'What the captain said' }] },
  {
    id: 'p3',
    kind: 'quotation',
    paragraphs: [[{ text: 'We waited for this day.' }], [{ text: 'So did the island.' }]],
  },
  {
    id: 'p4',
    kind: 'list',
    ordered: true,
    items: [
      { depth: 0, runs: [{ text: 'Tickets' }] },
      { depth: 1, runs: [{ text: 'Returns', styles: ['emphasis'] }] },
    ],
  },
  {
    id: 'p5',
    kind: 'figure',
    photo: { picture: null, alt: 'A pier', caption: 'The pier', credit: 'A. Photographer', standsIn: false },
  },
  {
    id: 'p7',
    kind: 'table',
    caption: [{ text: 'Sailings' }],
    head: [[{ text: 'Day' }], [{ text: 'Passengers' }]],
    rows: [
      [[{ text: 'Friday', styles: ['strong'] }], [{ text: '212' }]],
      [[{ text: 'Saturday' }], []],
    ],
  },
  { id: 'p8', kind: 'code', text: 'depart --at 07:40\n  --from pier', language: 'sh' },
  {
    id: 'p6',
    kind: 'related',
    link: {
      headline: 'Island votes for a ferry',
      url: 'https://example.org/vote',
      date: '2023-02-01',
      slug: null,
    },
  },
];

export function sampleDraft(changes: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    slug: null,
    headline: 'First ferry in 12 years sails',
    standfirst: 'The island is an hour away again.',
    byline: { name: 'A. Reporter', url: 'https://example.org/a-reporter' },
    publisher: { name: 'The Harbour Post', url: null },
    publishedAt: '2023-04-25T18:30:00+03:00',
    updatedAt: '2023-04-26T09:00:00+03:00',
    language: 'en-GB',
    direction: 'ltr',
    kind: 'report',
    leads: false,
    url: 'https://example.org/first-ferry',
    retells: null,
    leadPhoto: {
      picture: { src: '/maps/island.svg', width: 1200, height: 800 },
      alt: 'A map of the strait',
      caption: 'The ferry’s way',
      credit: null,
      standsIn: true,
    },
    passages,
    pullQuotes: [
      {
        id: 'q1',
        text: 'So did the island',
        speaker: 'The captain',
        statement: 'on the pier',
        words: { passageId: 'p3', exact: 'So did the island.', start: 24 },
        origin: 'editor',
      },
    ],
    moments: [
      {
        id: 'm1',
        date: '2011',
        label: null,
        heading: 'Last ferry',
        summary: null,
        words: { passageId: 'p1', exact: '12 years', start: 50 },
        origin: 'editor',
      },
      {
        id: 'm2',
        date: '2023-04-25',
        label: 'Friday',
        heading: null,
        summary: 'It sailed at seven.',
        words: { passageId: 'p1', exact: 'Friday morning', start: 20 },
        origin: 'suggestion',
      },
    ],
    stories: [{ slug: 'ferry', title: 'The ferry' }],
    ...changes,
  };
}

/** A document that the draft could have come from; another text is another document. */
export function sampleSource(text = 'as it came\r\n'): SourceDocument {
  return { bytes: new TextEncoder().encode(text), fileName: 'ferry.md', mediaType: 'text/markdown' };
}
