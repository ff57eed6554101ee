import { describe, expect, it } from 'vitest';
import { untouched } from '@/lib/reader/reading';
import { readingsPath, withPendingReadings } from './pending-readings';
import { readingWords } from './reading-words';

const post = (body: unknown) => ({ method: 'POST', path: readingsPath, body }) as const;

describe('changes that wait for the network', () => {
  it('show in their order over what the server answered', () => {
    const reported = [{ ...untouched('a'), saved: true, tags: ['Peace'] }];
    const now = withPendingReadings(reported, [
      post({ slugs: ['a', 'b'], change: { finished: true, tag: 'Talks' } }),
      // As it was written by an earlier version.
      post({ slugs: ['a'], deed: { saved: false, untag: 'Peace' } }),
      post({ restore: [{ ...untouched('b'), place: undefined, archived: true }] }),
    ]);
    expect(now).toEqual([
      { ...untouched('a'), finished: true, tags: ['Talks'] },
      { ...untouched('b'), archived: true },
    ]);
  });

  it('of other things, and what can’t be read, change nothing', () => {
    const reported = [{ ...untouched('a'), saved: true }];
    expect(
      withPendingReadings(reported, [
        post({ slugs: [], change: {} }),
        post('nonsense'),
        { method: 'POST', path: '/api/reader/tags', body: { name: 'x', slugs: ['a'] } },
      ]),
    ).toEqual(reported);
  });
});

describe('what was done with an article, in words', () => {
  it.each([
    [{}, 'Unread'],
    [{ place: { passageId: 'p1', offset: 0, share: 0.404, at: '' }, saved: true }, '40 % read · Saved'],
    [{ place: { passageId: 'p1', offset: 0, share: 0.999, at: '' } }, '99 % read'],
    [{ finished: true, archived: true }, 'Finished · Archived'],
  ])('%j', (marks, words) => {
    expect(readingWords({ ...untouched('a'), ...marks })).toBe(words);
  });
});
