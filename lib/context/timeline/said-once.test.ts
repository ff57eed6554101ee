import { describe, expect, it } from 'vitest';
import { merged, reported } from './moments.testing';
import { saidOnce } from './said-once';

const docked = 'Four ships had docked by Thursday evening, and divers were to mend the pier on Friday.';
const on = (
  date: string,
  slug: string,
  { heading = null as string | null, summary = docked, id = 'm1' } = {},
) => reported(slug, date, heading, { id, summary });

describe('a sentence of a story', () => {
  it('is shown once where it names two days, by the one that has a heading', () => {
    const thursday = merged(1, on('2010-01-21', 'a'));
    const friday = merged(1, on('2010-01-22', 'a', { heading: 'Divers mend pier', id: 'm2' }));
    expect(saidOnce([thursday, friday])).toEqual([friday]);
  });

  it('is shown once where articles of two days date it otherwise, by the one that most have', () => {
    const one = merged(1, on('2010-01-21', 'a'));
    const two = merged(2, on('2010-01-22', 'b'), on('2010-01-22', 'c'));
    expect(saidOnce([one, two])).toEqual([two]);
    expect(saidOnce([one, merged(1, on('2010-01-22', 'b'))])).toEqual([one]);
  });

  it('is shown twice where it is short enough to be true twice, but not for one article', () => {
    const short = 'The talks in Geneva went on.';
    const one = merged(1, on('2010-01-21', 'a', { summary: short }));
    const two = merged(1, on('2010-01-22', 'b', { summary: short }));
    const again = merged(1, on('2010-01-23', 'b', { summary: short, id: 'm2' }));
    expect(saidOnce([one, two])).toEqual([one, two]);
    expect(saidOnce([one, two, again])).toEqual([one, two]);
  });

  it('is shown with each account of it where accounts differ, and nothing else is left out', () => {
    const one = merged(1, on('2010-01-21', 'a'));
    const contradicts = [{ differs: 'date' as const, own: one.moment, other: one.moment, left: false }];
    const disputed = { ...merged(1, on('2010-01-22', 'b')), contradicts };
    const silent = ['c', 'd'].map((slug) => merged(1, reported(slug, '2010-01-22', 'Divers mend pier')));
    expect(saidOnce([one, disputed, ...silent])).toEqual([one, disputed, ...silent]);
  });

  it('is shown with each of what an editor parted or pinned', () => {
    const [one, two] = [merged(1, on('2010-01-21', 'a')), merged(1, on('2010-01-22', 'b'))];
    expect(saidOnce([one, two], { areApart: (a, b) => a !== b })).toEqual([one, two]);
    const pinned = { ...two, shown: 'always' as const };
    expect(saidOnce([one, pinned])).toEqual([one, pinned]);
  });
});
