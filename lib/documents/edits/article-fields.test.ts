import { expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { changesIn, fieldsOf, unplacedFields } from './article-fields';

const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, leadPhoto: null, moments: [], pullQuotes: [], stories: [] },
  passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'It left on Friday.' }] }],
  wordCount: 4,
};
const typed = (now: Record<string, string>) =>
  Object.fromEntries(Object.entries(now).map(([name, text]) => [name, { was: 'a', now: text }]));

it('what a form sends is compared with what it was given, whatever ends its lines', () => {
  const sent: Record<string, string> = {
    ...{ 'was:a': 'one\r\ntwo', a: 'one\ntwo', 'was:b': 'x', b: 'y', 'was:c': 'z' },
  };
  expect(changesIn(['a', 'b', 'c', 'd'], (name) => sent[name] ?? null)).toEqual({
    b: { was: 'x', now: 'y' },
  });
});

it('what was typed into a passage that is gone is kept, and said to be', () => {
  const sent: Record<string, string> = {
    ...{ 'was:p9.text': 'a', 'p9.text': 'typed', 'was:p9.kind': 'paragraph', 'p9.kind': 'quotation' },
    ...{ 'was:p8.text': 'same', 'p8.text': 'same', 'was:x': 'a', x: 'b' },
  };
  const changes = changesIn(Object.keys(fieldsOf(article)), (name) => sent[name] ?? null, Object.keys(sent));
  expect(Object.keys(changes)).toEqual(['p9.text', 'p9.kind']);
  expect(unplacedFields(article, changes)).toEqual(['p9.text']);
  expect(unplacedFields(article, typed({ 'p1.text': 'b', 'p7.text': '', 'b1.text': 'c' }))).toEqual([]);
});
