import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reported } from '../moments.testing';
import { DecidedPairs } from './decided-pairs';

const list = (count: number) => Array.from({ length: count }, (_, at) => reported(`a${at}`, '2023', 'Talks'));
type Said = { do: 'join' | 'part' | 'forget'; of: number[] };

/** By its pairs, each with what was said of it last. */
function simply(count: number, said: readonly Said[]) {
  const last = new Map<string, Said['do']>();
  for (const { do: what, of } of said)
    for (const a of of) for (const b of of) if (a !== b) last.set(`${a} ${b}`, what);
  const groupOf = Array.from({ length: count }, (_, at) => at);
  for (const [pair, what] of last) {
    const [a = 0, b = 0] = pair.split(' ').map((one) => groupOf[Number(one)]);
    if (what === 'join') for (let at = 0; at < count; at += 1) if (groupOf[at] === b) groupOf[at] = a;
  }
  const apart = [...last].flatMap(([pair, what]) => (what === 'part' ? [pair] : []));
  return { groupOf, apart: apart.toSorted() };
}

describe('what is decided of pairs', () => {
  it('is what was said of each last, however many were joined at once', () => {
    const moments = list(7);
    const indices = fc.uniqueArray(fc.nat(6), { minLength: 2, maxLength: 6 });
    const one = fc.oneof(
      indices.map((of): Said => ({ do: 'join', of })),
      indices.map((of): Said => ({ do: 'part', of: of.slice(0, 2) })),
      indices.map((of): Said => ({ do: 'forget', of: of.slice(0, 2) })),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (said) => {
        const pairs = new DecidedPairs();
        for (const [at, { do: what, of }] of said.entries()) {
          const [a, b] = of.map((index) => moments[index] ?? expect.fail());
          if (!a || !b) continue;
          if (what === 'join')
            pairs.join(
              at,
              of.map((index) => moments[index] ?? a),
            );
          else pairs[what](at, a, b);
        }
        const { groupOf, apart } = simply(moments.length, said);
        const groups = pairs.groups();
        for (const [one, group] of groups)
          for (const [other, otherGroup] of groups)
            expect(group === otherGroup).toBe(
              groupOf[moments.indexOf(one)] === groupOf[moments.indexOf(other)],
            );
        const named = [...pairs.apart()].map(([a, b]) => `${moments.indexOf(a)} ${moments.indexOf(b)}`);
        expect(named.toSorted()).toEqual(apart);
      }),
    );
  });

  it('takes one out of thousands that were joined, and leaves the others together', () => {
    const [first, ...others] = list(5_000);
    if (!first) return expect.fail();
    const pairs = new DecidedPairs();
    pairs.join(0, [first, ...others]);
    for (const other of others) pairs.part(1, first, other);
    const groups = pairs.groups();
    expect(new Set(others.map((other) => groups.get(other))).size).toBe(1);
    expect(groups.get(first)).not.toBe(groups.get(others[0] ?? first));
  });
});
