import { describe, expect, it } from 'vitest';
import { untouched } from '../../reader/reading';
import { isOnward, isPlace, isReading, isTagUndo, readQueuedChange } from './readings';

const place = { passageId: 'p2', offset: 12, share: 0.4 };

describe('what the server answers of readings', () => {
  it('is a reading with its place, and when it was there', () => {
    const at = '2026-01-01T10:00:00.000Z';
    expect(isReading({ ...untouched('ferry'), place: { ...place, at } })).toBe(true);
    expect(isReading({ ...untouched('ferry'), place: { ...place, at: 'today' } })).toBe(false);
    const { place: _, ...marks } = untouched('ferry');
    expect(isReading(marks)).toBe(false);
  });

  it('is what leads on, or nothing', () => {
    const card = { slug: 'a', headline: 'A', publishedAt: '', language: 'en', direction: 'ltr' };
    expect(isOnward(null)).toBe(true);
    expect(isOnward({ by: 'story', card })).toBe(true);
    expect(isOnward({ by: 'luck', card })).toBe(false);
  });

  it('is what undoes a change of a tag', () => {
    expect(isTagUndo({ name: 'Peace', slugs: ['a'], outOf: { name: 'Talks', slugs: [] } })).toBe(true);
    expect(isTagUndo({ name: 'Peace', slugs: ['a'], outOf: { name: 'Talks' } })).toBe(false);
  });
});

it('a place lies within its article', () => {
  expect(isPlace(place)).toBe(true);
  expect(isPlace({ ...place, share: 1.1 })).toBe(false);
  expect(isPlace({ ...place, offset: -1 })).toBe(false);
});

it('a change that waits is read under its old name too, and nonsense is not', () => {
  const change = { saved: true };
  expect(readQueuedChange({ slugs: ['a'], deed: change })).toMatchObject({ slugs: ['a'], change });
  expect(readQueuedChange({ slugs: ['a'], change: { saved: 'yes' } })).toBeNull();
  expect(readQueuedChange({ slugs: 'a', change })).toBeNull();
  expect(readQueuedChange(null)).toBeNull();
});
