import { expect, it } from 'vitest';
import type { ArticleDraft } from '../../article/article';
import { fieldsOf } from './article-fields';
import { changedBy, othersChanges, takeOver } from './others-changes';

const draft: ArticleDraft = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, leadPhoto: null, moments: [], pullQuotes: [], stories: [] },
  passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'It left on Friday.' }] }],
};
const fields = fieldsOf({ ...draft, slug: 'ferry', wordCount: 4 });

it('what another typed is shown from what stands there, with what the editor typed themselves', () => {
  const theirs = {
    headline: { was: 'The ferry', now: 'The old ferry' },
    standfirst: { was: '', now: 'It left.' },
    // As it stands by now, and as both have it.
    'p1.text': { was: 'It left.', now: 'It left on Friday.' },
    language: { was: 'en', now: 'de' },
    // It is no words: the picture that was chosen is named by a field of its own.
    'photo.of': { was: '', now: '/pictures/b' },
    'photo.uploads': { was: '', now: '/pictures/b 3 2' },
  };
  const mine = {
    headline: { was: 'The ferry', now: 'Ferry!' },
    language: { was: 'en', now: 'de' },
  };
  expect(othersChanges(fields, mine, theirs)).toEqual([
    {
      field: 'headline',
      pieces: [
        { text: 'The ', in: 'both' },
        { text: 'old ', in: 'after' },
        { text: 'ferry', in: 'both' },
      ],
      mine: 'Ferry!',
    },
    { field: 'standfirst', pieces: [{ text: 'It left.', in: 'after' }], mine: null },
  ]);
  expect(othersChanges(fields, null, {})).toEqual([]);
  expect(takeOver(mine, theirs)).toMatchObject({ headline: mine.headline, standfirst: theirs.standfirst });
});

it('of two moments that are begun, the editor’s own is left whole', () => {
  const typed = (now: string) => ({ was: '', now });
  const mine = { 'new.words': typed('the ferry') };
  const theirs = {
    'new.words': typed('the quay'),
    'new.date': typed('2015'),
    'newquote.words': typed('Ahoy'),
  };
  expect(takeOver(mine, theirs)).toEqual({
    'new.words': typed('the ferry'),
    'newquote.words': typed('Ahoy'),
  });
});

it('whoever published what stands in a field first, without a break, changed it last', () => {
  const states = [
    { by: 'bob', draft: { ...draft, standfirst: 'New.' } },
    { by: 'ada', draft },
    { by: 'import', draft: { ...draft, headline: 'Ferry' } },
  ];
  const now = { ...fields, standfirst: 'New.', language: 'de' };
  const by = changedBy(now, ['headline', 'standfirst', 'url', 'language'], { states, areAll: true });
  expect(Object.fromEntries(by)).toEqual({ headline: 'ada', standfirst: 'bob', url: 'import' });
  const lately = changedBy(now, ['standfirst', 'url'], { states, areAll: false });
  expect(Object.fromEntries(lately)).toEqual({ standfirst: 'bob' });
  expect(changedBy(now, ['headline'], { states: [], areAll: true }).size).toBe(0);
});

it('words of one picture are not taken over to another', () => {
  const [alt, caption] = [
    { was: 'A pier', now: 'A long pier' },
    { was: '', now: 'At night.' },
  ];
  const theirs = {
    'photo.picture': { was: '/pictures/a', now: '/pictures/b' },
    'photo.of': { was: '', now: '/pictures/b' },
    'photo.caption': caption,
    headline: { was: 'The ferry', now: 'The old ferry' },
  };
  expect(takeOver({ 'photo.alt': alt }, theirs)).toEqual({ 'photo.alt': alt, headline: theirs.headline });
  expect(takeOver({}, theirs)).toEqual(theirs);
  // Of the same picture, each has typed a part.
  expect(takeOver({ 'photo.alt': alt }, { 'photo.caption': caption })).toEqual({
    ...{ 'photo.alt': alt, 'photo.caption': caption },
  });
});
