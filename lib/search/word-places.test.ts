import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  encodePlaces,
  lengthIn,
  placesIn,
  type Section,
  sectionKinds,
  sectionsIn,
  termsIn,
} from './word-places';

const places = fc
  .uniqueArray(fc.nat(50_000), { minLength: 1, maxLength: 48 })
  .map((all) => all.sort((a, b) => a - b));
const section: fc.Arbitrary<Section> = fc.record({
  kind: fc.constantFrom(...sectionKinds),
  position: fc.nat(500),
  start: fc.nat(50_000),
});
const term = fc.stringMatching(/^[\p{L}\p{N}_]{1,12}$/u);

it('gives back all that was written into it', () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.array(section),
      fc.dictionary(term, places),
      (length, sections, terms) => {
        const encoded = encodePlaces({ length, sections, terms: new Map(Object.entries(terms)) });
        expect(lengthIn(encoded)).toBe(length);
        expect(sectionsIn(encoded)).toEqual(sections);
        expect(termsIn(encoded).sort()).toEqual(Object.keys(terms).sort());
        for (const [one, its] of Object.entries(terms)) expect(placesIn(encoded, one)).toEqual(its);
        expect(placesIn(encoded, 'no such term')).toEqual([]);
      },
    ),
  );
});

it('has a bound for any article', () => {
  const many = new Map(Array.from({ length: 20_000 }, (_, at) => [`t${at}`, [at]]));
  many.set(
    't0',
    Array.from({ length: 1_000 }, (_, at) => at),
  );
  const encoded = encodePlaces({ length: 21_000, sections: [], terms: many });
  expect(termsIn(encoded)).toHaveLength(8_000);
  expect(placesIn(encoded, 't0')).toHaveLength(48);
});
