import { describe, expect, it } from 'vitest';
import type { Article, Passage, PassageContent } from '../../../article/article';
import { findLeftOut } from './left-out';

const paragraph = (text: string): PassageContent => ({ kind: 'paragraph', runs: [{ text }] });
const passage = (id: string, text: string): Passage => ({ ...paragraph(text), id });
const passages = [
  passage('p1', 'The ferry left on Friday with forty people.'),
  passage('p3', 'It came back on Sunday, an hour late, and nobody could say why.'),
];
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry is late', standfirst: 'Forty people waited.', byline: null },
  ...{ publisher: null, publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr' },
  ...{ kind: 'report', url: null, retells: null, leads: false, wordCount: 20, stories: [] },
  leadPhoto: { picture: null, alt: '', caption: 'The ferry at its quay', credit: null, standsIn: false },
  ...{ passages, moments: [], pullQuotes: [] },
};
const nothing = { source: [], states: [], pending: [] };
const box: PassageContent = { kind: 'heading', level: 3, runs: [{ text: 'Get our weekly letter' }] };
const source: PassageContent[] = [
  paragraph('The Ferry is late'),
  paragraph('Before the text stands this line.'),
  paragraph('The ferry left on Friday with “forty people”.'),
  box,
  {
    kind: 'list',
    ordered: false,
    items: [{ depth: 0, runs: [{ text: 'Ferries of the north', href: 'https://a.example/' }] }],
  },
  paragraph('Share'),
  // As it was before an editor changed it.
  paragraph('It came back on Sunday, an hour too late, and nobody knew why.'),
  paragraph('The ferry at its quay'),
  paragraph('Read more of the ferry here.'),
];

describe('what was left out', () => {
  it('is what the original has and the article hasn’t, behind the passage that it stood behind', () => {
    const found = findLeftOut(article, { ...nothing, source });
    expect(found.map(({ after, kind, markup, by }) => [after, kind, markup, by])).toEqual([
      [null, 'paragraph', 'Before the text stands this line.', null],
      ['p1', 'heading 3', 'Get our weekly letter', null],
      ['p1', 'list', '- [Ferries of the north](<https://a.example/>)', null],
      ['p3', 'paragraph', 'Read more of the ferry here.', null],
    ]);
  });

  it('is not what is put back already, nor the same words again', () => {
    const pending = ['Get *our* weekly letter', '- [Ferries of the north](<https://a.example/>)'];
    const found = findLeftOut(article, { ...nothing, source: [...source, ...source], pending });
    expect(found.map(({ markup }) => markup)).toEqual([
      'Before the text stands this line.',
      'Read more of the ferry here.',
    ]);
  });

  it('is what an editor took out, by whom', () => {
    const gone = passage('p2', 'Its captain said nothing at all.');
    const [first, second] = passages as [Passage, Passage];
    const states = [
      { by: 'bob', draft: { passages } },
      { by: 'ada', draft: { passages: [first, gone, second] } },
      {
        by: 'import',
        draft: { passages: [first, gone, second, passage('p4', 'A line that ada took out.')] },
      },
    ];
    const found = findLeftOut(article, {
      ...nothing,
      states,
      source: [paragraph('Its captain said nothing at all.')],
    });
    expect(found).toMatchObject([
      { after: 'p1', by: 'bob', text: 'Its captain said nothing at all.' },
      { after: 'p3', by: 'ada', text: 'A line that ada took out.' },
    ]);
  });

  it('is not what an editor has only moved, split or joined', () => {
    const joined = [
      passage('p1', passages.map((one) => (one.kind === 'paragraph' ? one.runs[0]?.text : '')).join(' ')),
    ];
    const before = [
      { by: 'bob', draft: { passages: joined } },
      { by: 'import', draft: { passages } },
    ];
    expect(findLeftOut({ ...article, passages: joined }, { ...nothing, states: before })).toEqual([]);
  });
});
