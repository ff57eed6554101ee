import { describe, expect, it } from 'vitest';
import { mostAtOnce } from '../reader/reading';
import { placeChange, readingFilter, readingsChange, tagChange, tagMaking } from './reader-readings';

const accepts = (shape: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  shape.safeParse(value).success;

describe('a change of readings', () => {
  const change = { saved: true, tag: ' Peace ' };

  it('names its articles and what becomes of them', () => {
    expect(readingsChange.parse({ slugs: ['ferry'], change })).toEqual({
      slugs: ['ferry'],
      change: { saved: true, tag: 'Peace' },
    });
  });

  it('is taken as devices wrote it before, which may have it in their queues', () => {
    expect(readingsChange.parse({ slugs: ['ferry'], deed: change })).toEqual(
      readingsChange.parse({ slugs: ['ferry'], change }),
    );
  });

  it('brings back what was so before, but no place', () => {
    const before = { slug: 'ferry', finished: true, saved: false, archived: false, tags: ['Peace'] };
    expect(readingsChange.parse({ restore: [before] })).toEqual({ restore: [before] });
  });

  it.each([
    ['no article', { slugs: [], change }],
    ['more articles than one picks by hand', { slugs: Array(mostAtOnce + 1).fill('ferry'), change }],
    ['two things at once', { slugs: ['ferry'], change, restore: [] }],
    ['both names of a change', { slugs: ['ferry'], change, deed: change }],
    ['an empty tag', { slugs: ['ferry'], change: { tag: '  ' } }],
    ['a null character', { slugs: ['fer\0ry'], change }],
  ])('with %s is refused', (_, body) => {
    expect(accepts(readingsChange, body)).toBe(false);
  });
});

it('a place lies within its article, and a month ago at most', () => {
  const place = { passageId: 'p2', offset: 12, share: 0.4 };
  expect(accepts(placeChange, { place, finished: false, agoMs: 0 })).toBe(true);
  expect(accepts(placeChange, { place: { ...place, share: 1.1 }, finished: false, agoMs: 0 })).toBe(false);
  expect(accepts(placeChange, { place: { ...place, offset: -1 }, finished: false, agoMs: 0 })).toBe(false);
  expect(accepts(placeChange, { place, finished: false, agoMs: 32 * 86_400_000 })).toBe(false);
});

it('a tag has a name of one to sixty characters', () => {
  expect(tagChange.parse({ name: ' Four-way talks ' })).toEqual({ name: 'Four-way talks' });
  expect(accepts(tagMaking, { name: 'x'.repeat(61), slugs: [] })).toBe(false);
  expect(accepts(tagMaking, { name: 'Peace', slugs: [], outOf: { name: '', slugs: [] } })).toBe(false);
});

it('a list of readings is narrowed to states that there are', () => {
  expect(readingFilter.parse({ state: 'saved' })).toEqual({ state: 'saved' });
  expect(accepts(readingFilter, { state: 'lost' })).toBe(false);
});
