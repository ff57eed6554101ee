import { expect, it } from 'vitest';
import type { Article, Moment } from '../../../article/article';
import { typedTimeline } from './typed-timeline';

const moment = (id: string, date: string, heading: string | null, label: string | null = null): Moment => ({
  ...{ id, date, label, heading, summary: null, origin: 'editor' },
  words: { passageId: 'p1', exact: 'It', start: 0 },
});
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, leadPhoto: null, pullQuotes: [], stories: [], wordCount: 1 },
  passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'It left.' }] }],
  moments: [
    moment('m1', '1901', 'Built'),
    moment('m2', '1950', null, 'After the war'),
    moment('m3', '2011', 'Sold'),
  ],
};
const timeline = (now: Record<string, string>) =>
  typedTimeline(
    article,
    Object.fromEntries(Object.entries(now).map(([name, text]) => [name, { was: '', now: text }])),
    (typed) => (typed === 'spring 1940' ? '1940-21' : null),
  ).map(({ id, label, name }) => `${id} ${label} ${name}`.trim());

it('is in the order of time, as readers see it', () => {
  expect(timeline({})).toEqual(['m1 1901 Built', 'm2 After the war', 'm3 2011 Sold']);
});

it('moves while a date is typed, and has the moment that is being added', () => {
  expect(timeline({ 'm3.date': 'spring 1940', 'new.date': '1899', 'new.heading': 'Ordered' })).toEqual([
    'new 1899 Ordered',
    'm1 1901 Built',
    'm3 spring 1940 Sold',
    'm2 After the war',
  ]);
  expect(timeline({ 'm2.date': '1890' })[0]).toBe('m2 1890');
});

it('has nothing that is dismissed, or whose date can’t be read yet', () => {
  expect(timeline({ 'm1.state': 'dismissed', 'm2.date': 'spri', 'new.date': '' })).toEqual(['m3 2011 Sold']);
});
