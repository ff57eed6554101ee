import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byGroup, findCommands, groupOrder } from './find-commands';

const named = (name: string, group: (typeof groupOrder)[number] = 'Reading') => ({ name, group });
const someCommands = fc.array(
  fc.record({
    name: fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é') }),
    group: fc.constantFrom(...groupOrder),
  }),
);

describe('finding commands', () => {
  it('gives all of them where nothing is typed, in their order', () => {
    fc.assert(
      fc.property(someCommands, (all) => {
        expect(findCommands(all, ' ')).toEqual(all);
      }),
    );
  });

  it('gives a part of them, and no more for one word more', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1 });
    fc.assert(
      fc.property(someCommands, word, word, (all, one, other) => {
        const found = findCommands(all, one);
        const fewer = findCommands(all, `${one} ${other}`);
        expect(all).toEqual(expect.arrayContaining(found));
        expect(found).toEqual(expect.arrayContaining(fewer));
      }),
    );
  });

  it('puts names that begin so first, then words that do', () => {
    const all = [named('Show the unread'), named('Go to the reading'), named('Read aloud')];
    expect(findCommands(all, 'read').map(({ name }) => name)).toEqual([
      'Read aloud',
      'Show the unread',
      'Go to the reading',
    ]);
    expect(findCommands([named('Show unread', 'Page'), named('Go to read')], 'read').at(0)?.name).toBe(
      'Go to read',
    );
  });

  it('knows words without their accents, and by their group', () => {
    expect(findCommands([named('Café')], 'cafe')).toHaveLength(1);
    expect(findCommands([named('Next moment', 'Timeline')], 'timeline next')).toHaveLength(1);
    expect(findCommands([named('Next moment', 'Timeline')], 'timeline last')).toEqual([]);
  });
});

describe('commands by group', () => {
  it('has each once, and no empty group', () => {
    fc.assert(
      fc.property(someCommands, (all) => {
        const groups = byGroup(all);
        expect(groups.every(([, those]) => those.length > 0)).toBe(true);
        expect(groups.flatMap(([, those]) => those)).toHaveLength(all.length);
      }),
    );
  });
});
