import { describe, expect, it } from 'vitest';
import type { Annotation } from '@/lib/reader/annotation';
import { dismissNotice } from './take-back';

const made = (id: string, note: string | null = null): Annotation => ({
  id,
  target: {
    source: { slug: 'ferry', headline: 'A ferry' },
    selector: {
      passageId: 'p1',
      quote: { exact: 'ferry', prefix: '', suffix: '' },
      position: { start: 0, end: 5 },
    },
  },
  colour: 'yellow',
  note,
  revision: 1,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  orphaned: null,
});

describe('dismissNotice', () => {
  it('takes a new one away, and leaves those that were stored while the server refused it', () => {
    expect(dismissNotice([made('a'), made('refused'), made('b')], [made('a')], 'refused')).toEqual([
      made('a'),
      made('b'),
    ]);
  });

  it('gives one its old note, and leaves what became of another', () => {
    const before = [made('a', 'old'), made('b', 'old')];
    expect(dismissNotice([made('a', 'new'), made('b', 'newer')], before, 'a')).toEqual([
      made('a', 'old'),
      made('b', 'newer'),
    ]);
  });

  it('has a removed one back', () => {
    expect(dismissNotice([made('b')], [made('a')], 'a')).toEqual([made('b'), made('a')]);
  });
});
