import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeReading, hasTag, untouched } from './reading';
import { tagKey } from './tag-key';

describe('a tag', () => {
  it.each([
    ['Rivers', 'rivers'],
    ['Élan vital', 'elan  VITAL'],
    ['to-read', 'To read'],
    ['東京', '東京'],
  ])('%s is the same as %s', (one, other) => {
    expect(hasTag([one], other)).toBe(true);
    expect(hasTag([other], one)).toBe(true);
  });

  it('of signs alone is known by these', () => {
    expect(hasTag(['★'], '★')).toBe(true);
    expect(hasTag(['★', '!!'], '☆')).toBe(false);
  });
});

describe('a change of a reading', () => {
  const name = fc.string({ minLength: 1, maxLength: 8 });

  it('leaves out what it does not name', () => {
    expect(changeReading(untouched('a'), { saved: true })).toEqual({ ...untouched('a'), saved: true });
    const before = { ...untouched('a'), finished: true, tags: ['Talks'] };
    expect(changeReading(before, {})).toEqual(before);
  });

  it('puts a tag on once, and takes it off however it is written', () => {
    const tagged = changeReading(changeReading(untouched('a'), { tag: 'Talks' }), { tag: 'talks' });
    expect(tagged.tags).toEqual(['Talks']);
    expect(changeReading(tagged, { untag: 'TALKS' }).tags).toEqual([]);
    expect(changeReading(tagged, { untag: 'talk' }).tags).toEqual(['Talks']);
  });

  it('never has two tags of one key, whatever is done', () => {
    const change = fc.record({ tag: name, untag: name }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { tags } = changes.reduce(changeReading, untouched('a'));
        expect(new Set(tags.map(tagKey)).size).toBe(tags.length);
      }),
    );
  });
});
