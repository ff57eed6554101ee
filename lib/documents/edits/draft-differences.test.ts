import { expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { draftDifferences } from './draft-differences';

const draft: ArticleDraft = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, leadPhoto: null },
  passages: [
    { id: 'p1', kind: 'paragraph', runs: [{ text: 'It left on Friday.' }] },
    { id: 'p2', kind: 'paragraph', runs: [{ text: 'It sank.' }] },
  ],
  moments: [],
  pullQuotes: [],
  stories: [],
};

it('two states of an article differ in the fields that were changed, in words', () => {
  expect(draftDifferences(draft, draft)).toEqual([]);
  const after: ArticleDraft = {
    ...draft,
    byline: { name: 'Ada Bell', url: null },
    passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'It left on Monday.' }] }],
  };
  expect(draftDifferences(draft, after)).toEqual([
    { field: 'byline.name', pieces: [{ text: 'Ada Bell', in: 'after' }] },
    {
      field: 'p1.text',
      pieces: [
        { text: 'It left on ', in: 'both' },
        { text: 'Friday', in: 'before' },
        { text: 'Monday', in: 'after' },
        { text: '.', in: 'both' },
      ],
    },
    { field: 'p2.kind', pieces: [{ text: 'paragraph', in: 'before' }] },
    { field: 'p2.text', pieces: [{ text: 'It sank.', in: 'before' }] },
  ]);
});
