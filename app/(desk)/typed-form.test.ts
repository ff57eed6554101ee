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
const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 3, height: 2 };
const fetchIt = vi.fn(async () => ({ ok: true, picture }));
vi.mock('@/lib/import/services/picture-service', () => ({
  ...{ largestUpload: 1, pictureService: { ask: () => ({ fetch: fetchIt }) } },
}));

const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  ...{ leadPhoto: null, passages: [] },
};

/** Where an answer leads, and what it says there. */
async function answerTo(fields: Record<string, string>, edited = article) {
  notices = [];
  const sent: Sent = {
    find: (name) => fields[name] ?? null,
    field: (name) => fields[name] ?? '',
    names: () => Object.keys(fields),
    fields: () => [],
    files: () => [],
    ...{ address: '', userAgent: '' },
  };
  const { changes, answer } = await readTyped(sent, { article: edited, changes: null, others: [] });
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

it('a picture that is pressed for again, after it came, is fetched and put in once', async () => {
  const missing = { src: 'https://news.example/a.jpg', reason: 'it is gone' };
  const photo = { picture: null, alt: 'A gate', caption: null, credit: null, standsIn: false, missing };
  const edited = { ...article, leadPhoto: photo, passages: [{ id: 'p1', kind: 'figure' as const, photo }] };
  for (const action of ['fetch:p1', 'fetch:lead']) {
    fetchIt.mockClear();
    const first = await answerTo({ action }, edited);
    const sentAgain = Object.entries(first.changes).flatMap(([name, { was, now }]) => [
      [`was:${name}`, was],
      [name, now],
    ]);
    const again = await answerTo({ ...Object.fromEntries(sentAgain), action }, edited);
    expect(fetchIt).toHaveBeenCalledTimes(1);
    const changed = Object.entries(first.changes).filter(([, { was, now }]) => was !== now);
    expect(changed.length).toBeGreaterThan(1);
    expect(again.changes).toEqual(Object.fromEntries(changed));
  }
});

it.each(['save', 'upload'])(
  'a picture that is chosen without script has its own words, but for those that were typed with it, by %s',
  async (action) => {
    const photo = (name: string) => ({
      picture: { src: `/pictures/${name.repeat(64)}`, width: 3, height: 2 },
      ...{ alt: `Alt ${name}`, caption: `Caption ${name}`, credit: null, standsIn: false },
    });
    const edited = {
      ...{ ...article, leadPhoto: photo('a') },
      passages: [{ id: 'p1', kind: 'figure' as const, photo: photo('b') }],
    };
    const { src } = photo('b').picture;
    const form = {
      ...{
        'was:photo.picture': photo('a').picture.src,
        'photo.picture': src,
        'was:photo.of': '',
        'photo.of': '',
      },
      ...{ 'was:photo.alt': 'Alt a', 'shown:photo.alt': 'Alt a', 'photo.alt': 'Typed' },
      ...{
        'was:photo.caption': 'Caption a',
        'shown:photo.caption': 'Caption a',
        'photo.caption': 'Caption a',
      },
    };
    const saved = await answerTo({ ...form, action }, edited);
    expect(Object.entries(saved.changes).map(([name, { now }]) => [name, now])).toEqual([
      ['photo.picture', src],
      ['photo.alt', 'Typed'],
      ['photo.caption', 'Caption b'],
      ['photo.of', src],
    ]);
  },
);
