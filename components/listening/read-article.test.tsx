import { parseHTML } from 'linkedom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleView } from '@/components/article/article-view';
import type { Article, Passage } from '@/lib/article/article';
import { passageText } from '@/lib/article/passage-text';
import { placeOf, readArticle } from './read-article';

const passages: Passage[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    runs: [{ text: 'Ships ' }, { text: 'sailed', styles: ['emphasis'] }, { text: ' in 2011.' }],
  },
  { id: 'p2', kind: 'heading', level: 2, runs: [{ text: 'On the quay' }] },
  {
    id: 'p3',
    kind: 'list',
    ordered: true,
    items: [
      { depth: 0, runs: [{ text: 'Bread' }] },
      { depth: 1, runs: [{ text: 'Rye' }] },
      { depth: 1, runs: [{ text: 'Oats' }] },
      { depth: 0, runs: [{ text: 'Fish' }] },
    ],
  },
  { id: 'p4', kind: 'quotation', paragraphs: [[{ text: 'We saw it.' }], [{ text: 'We left.' }]] },
  {
    id: 'p5',
    kind: 'table',
    caption: [{ text: 'Sailings' }],
    head: [[{ text: 'Day' }], []],
    rows: [[[{ text: 'Friday' }], [{ text: '2' }]]],
  },
  { id: 'p6', kind: 'code', text: 'let x', language: null },
  { id: 'p7', kind: 'related', link: { headline: 'Storm', url: null, date: null, slug: null } },
  {
    id: 'p8',
    kind: 'figure',
    photo: { picture: null, alt: '', caption: 'The quay', credit: 'A. Vale', standsIn: false },
  },
];

const article: Article = {
  slug: 'ships',
  headline: 'Ships sail',
  standfirst: 'After a storm.',
  byline: { name: 'Desk', url: null },
  publisher: null,
  publishedAt: '2020-01-01',
  updatedAt: null,
  language: 'en',
  direction: 'ltr',
  kind: 'report',
  url: null,
  retells: null,
  leadPhoto: null,
  passages,
  pullQuotes: [
    {
      id: 'q1',
      text: 'We saw it.',
      speaker: 'A sailor',
      statement: null,
      words: { passageId: 'p4', exact: 'We saw it.', start: 0 },
      origin: 'editor',
    },
  ],
  moments: [
    {
      id: 'm1',
      date: '2011',
      label: null,
      heading: 'Sailing',
      summary: null,
      words: { passageId: 'p1', exact: 'in 2011', start: 13 },
      origin: 'editor',
    },
  ],
  stories: [],
  leads: false,
  wordCount: 20,
};

const page = (shown: Article) =>
  parseHTML(renderToStaticMarkup(<ArticleView article={shown} earlier={null} />)).document;

describe('an article read from its page', () => {
  it('has the text of each passage that is read, to the letter, and no other', () => {
    const read = readArticle(page(article));
    expect(read.map(({ id, text }) => ({ id, text }))).toEqual([
      { id: 'headline', text: 'Ships sail' },
      { id: 'standfirst', text: 'After a storm.' },
      ...passages
        .filter(({ kind }) => kind !== 'code' && kind !== 'related')
        .map((passage) => ({ id: passage.id, text: passageText(passage) })),
    ]);
    expect(read.map(({ kind }) => kind)).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'heading',
      'list',
      'quotation',
      'table',
      'caption',
    ]);
  });

  it('has the numbers of its lists as they are shown', () => {
    const list = readArticle(page(article)).find(({ kind }) => kind === 'list');
    expect(list?.labels).toEqual(['1.', '1.', '2.', '2.']);
  });

  it('takes the line of byline and date for no standfirst', () => {
    const ids = readArticle(page({ ...article, standfirst: null })).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['headline', 'p1']);
  });

  it('says where a node of the page is in the text', () => {
    const { document } = { document: page(article) };
    const node = document.querySelector('#p4 p:last-of-type')?.firstChild;
    if (!node) throw new Error('The quotation has a second paragraph.');
    expect(placeOf(document, node, 3)).toEqual({ id: 'p4', offset: 'We saw it.\nWe '.length });
  });
});
