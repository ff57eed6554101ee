import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tellShare, tellTheSame } from './event-words';
import { alikeShare, areAlike } from './timeline';
import { rarestFirst, WordIndex } from './word-index';

const sets = fc.array(
  fc
    .uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1, maxLength: 12 })
    .map((words) => new Set(words)),
  { maxLength: 12 },
);

it('finds every set that is alike or tells the same', () => {
  fc.assert(
    fc.property(sets, (all) => {
      const alike = new WordIndex<Set<string>>(rarestFirst(all), alikeShare);
      const telling = new WordIndex<Set<string>>(rarestFirst(all), tellShare);
      for (const words of all) {
        alike.add(words, words);
        telling.add(words, words);
      }
      for (const words of all) {
        const likely = new Set(alike.find(words));
        for (const other of all) if (areAlike(words, other)) expect(likely.has(other)).toBe(true);
        const telltale = new Set(telling.find(words));
        const named = (one: Set<string>) => ({ words: one, names: one });
        for (const other of all)
          if (tellTheSame(named(words), named(other))) expect(telltale.has(other)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('passes over sets that share only what all have', () => {
  const all = Array.from(
    { length: 1_000 },
    (_, at) => new Set(['talks', 'in', 'Moscow', `a${at}`, `b${at}`]),
  );
  const index = new WordIndex<Set<string>>(rarestFirst(all), alikeShare);
  for (const words of all) index.add(words, words);
  const found = all.flatMap((words) => [...index.find(words)]);
  expect(found.length).toBeLessThanOrEqual(2 * all.length);
});
