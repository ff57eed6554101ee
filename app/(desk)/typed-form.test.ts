import { expect, it, vi } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import type { Article } from '@/lib/article/article';
import { readTyped } from './typed-form';

let notices: string[] = [];
vi.mock('@/app/api/form-route', () => ({
  goAndSay: async (location: string, _: unknown, done: string) => {
    notices.push(done);
    return new Response(null, { status: 303, headers: { location } });
  },
}));
vi.mock('@/lib/store/library', () => ({ library: vi.fn() }));

const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  ...{ leadPhoto: null, passages: [] },
};

/** Where an answer leads, and what it says there. */
async function answerTo(fields: Record<string, string>) {
  notices = [];
  const sent: Sent = {
    find: (name) => fields[name] ?? null,
    field: (name) => fields[name] ?? '',
    names: () => Object.keys(fields),
    fields: () => [],
    files: () => [],
    ...{ address: '', userAgent: '' },
  };
  const { changes, answer } = await readTyped(sent, { article, changes: null, others: [] });
  return { changes, leadsTo: (await answer?.('/edit'))?.headers.get('location'), notices };
}
const typed = { 'was:headline': 'The ferry', headline: 'The new ferry' };
const changes = { headline: { was: 'The ferry', now: 'The new ferry' } };

it.each(['find', 'enter'])('a search is answered with what it found and a notice, by %s', async (action) => {
  expect(await answerTo({ ...typed, action, q: 'night ferry' })).toEqual({
    ...{ changes, leadsTo: '/edit?q=night+ferry#found' },
    notices: ['Searched. What you typed is saved.'],
  });
});

it('Enter with nothing to search for saves', async () => {
  const saved = { changes, leadsTo: '/edit', notices: [expect.stringMatching(/^Saved/)] };
  expect(await answerTo({ ...typed, action: 'enter', q: ' ' })).toEqual(saved);
  // A button says what is meant, whatever was searched for before.
  expect(await answerTo({ ...typed, action: 'save', q: 'ferry' })).toEqual(saved);
});

it.each([
  ['back::paragraph:It left.', '/edit#field-b1-text'],
  ['back::code:ts\nlet a = 1;', '/edit#field-b1-kind'],
])('what is put back has the focus: its words, where they can be typed (%s)', async (action, leadsTo) => {
  expect(await answerTo({ ...typed, action })).toMatchObject({ leadsTo });
});
