import { describe, expect, it } from 'vitest';
import type { Article, Passage, PassageContent, Photo } from '../../../article/article';
import { findLeftOut } from './left-out';
import { putBackAction, readPictureBack, readPutBack } from './put-back';
import { readWhole } from './whole-passages';

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

  it('are pictures and code that an editor took out, too, with all that belongs to them', () => {
    const stored = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
    const photo = { picture: stored, alt: 'A pier', caption: null, credit: 'Ada', standsIn: false };
    const figure: Passage = { id: 'p2', kind: 'figure', photo };
    const code: Passage = { id: 'p4', kind: 'code', text: 'depart', language: 'sh' };
    const [first, second] = passages;
    if (!first || !second) throw new Error('There are two.');
    const states = [
      { by: 'bob', draft: { passages } },
      { by: 'import', draft: { passages: [first, figure, second, code] } },
    ];
    const found = findLeftOut(article, { ...nothing, states });
    expect(found).toMatchObject([
      { after: 'p1', kind: 'figure', picture: stored, text: 'A pier', by: 'bob' },
      { after: 'p3', kind: 'code', picture: null, text: 'depart' },
    ]);
    expect(found.map(({ kind, markup }) => readWhole(kind, markup))).toEqual([
      { kind: 'figure', photo },
      { kind: 'code', text: 'depart', language: 'sh' },
    ]);
    // The page has it at its own address.
    const told = { ...photo, alt: 'A pier of the north' };
    const onPage: PassageContent = {
      kind: 'figure',
      photo: { ...told, picture: { ...stored, src: 'https://a.example/b' } },
    };
    const once = findLeftOut(article, {
      ...nothing,
      states: [
        { by: 'bob', draft: { passages } },
        { by: 'import', draft: { passages: [first, { ...figure, photo: told }, second] } },
      ],
      source: [onPage],
    });
    expect(once.map(({ kind }) => kind)).toEqual(['figure']);
    // Once they are put back, they are not offered again.
    const pending = found.map(({ markup }) => markup);
    expect(findLeftOut(article, { ...nothing, states, pending })).toEqual([]);
    expect(
      findLeftOut({ ...article, passages: [first, figure, second, code] }, { ...nothing, states }),
    ).toEqual([]);
  });

  it('are pictures of the page that are told by words, to be fetched', () => {
    const photo = (name: string, words: Partial<Photo>): PassageContent => ({
      kind: 'figure',
      photo: {
        picture: { src: `https://a.example/${name}.jpg`, width: 300, height: 200 },
        ...{ alt: '', caption: null, credit: null, standsIn: false, ...words },
      },
    });
    const there: Passage = { ...photo('there', { alt: 'The ferry at its quay' }), id: 'p2' };
    const pictures = [
      photo('left-out', { alt: 'The captain on the bridge', caption: 'Ada Bell, captain for nine years' }),
      ...[
        photo('there', { alt: 'The ferry at its quay' }),
        photo('wordless', {}),
        photo('logo', { alt: 'Logo' }),
      ],
      photo('anywhere', { alt: 'Forty people waited.' }),
    ];
    const at: PassageContent = paragraph('The ferry left on Friday with forty people.');
    const found = findLeftOut(
      { ...article, passages: [...passages, there] },
      { ...nothing, source: [at, ...pictures] },
    );
    expect(found).toMatchObject([
      { after: 'p1', kind: 'picture', picture: null, text: 'Ada Bell, captain for nine years' },
    ]);
    const [item] = found;
    const asked = readPictureBack(putBackAction(item ?? { after: null, kind: '', markup: '' }));
    expect(asked).toMatchObject({
      after: 'p1',
      photo: { picture: { src: 'https://a.example/left-out.jpg' } },
    });
    expect(readPutBack(putBackAction(item ?? { after: null, kind: '', markup: '' }))).toBeNull();
    const local = photo('x', { alt: 'A long enough text', picture: { src: 'cid:1', width: 1, height: 1 } });
    expect(findLeftOut(article, { ...nothing, source: [local] })).toEqual([]);
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
