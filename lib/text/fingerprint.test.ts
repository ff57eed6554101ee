import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bandCount, resemblance, fingerprintOf } from './fingerprint';

const text = (seed: number, length = 300) =>
  Array.from({ length }, (_, at) => `w${(seed * 7919 + at * 104_729 + at * at * 31) % 5_003}`).join(' ');
const shared = (a: number[], b: number[]) => a.filter((value, band) => b[band] === value).length;

describe('fingerprints of texts', () => {
  it('are the same for the same text, however it is set', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(fingerprintOf(any.toUpperCase().toLowerCase())).toEqual(fingerprintOf(any.toLowerCase()));
        expect([0, bandCount]).toContain(fingerprintOf(any).length);
      }),
    );
    expect(fingerprintOf('The ferry, at noon, stayed in.')).toEqual(
      fingerprintOf('the FERRY at noon\nstayed in'),
    );
  });

  it('fit in a signed whole number of 32 bits', () => {
    for (const value of fingerprintOf(text(1))) expect(value).toBe(value | 0);
  });

  it('share a band where a few words were changed, and none where texts are others', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const words = text(seed).split(' ');
      const edited = words.map((one, at) => (at % 100 === 50 ? 'changed' : one)).join(' ');
      expect(shared(fingerprintOf(words.join(' ')), fingerprintOf(edited))).toBeGreaterThan(0);
      expect(shared(fingerprintOf(text(seed)), fingerprintOf(text(seed + 100)))).toBe(0);
    }
  });

  it('work in scripts without spaces', () => {
    const sentence = '部長們週二在莫斯科會面討論恢復兩國之間的關係';
    expect(resemblance(sentence, `${sentence}問題`)).toBeGreaterThan(0.8);
  });
});

describe('resemblance', () => {
  it('is 1 for the same text, 0 without a run in common, and the same both ways', () => {
    expect(resemblance(text(1), text(1))).toBe(1);
    expect(resemblance(text(1), text(2))).toBe(0);
    expect(resemblance('', 'a b c d')).toBe(0);
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (a, b) => {
        expect(resemblance(a, b)).toBe(resemblance(b, a));
      }),
    );
  });
});
