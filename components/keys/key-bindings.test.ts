import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/components/ui/commands';
import { keyBindings, keyCaps } from './key-bindings';

const command = (id: string, keys?: string): Command => ({
  id,
  name: id,
  group: 'Page',
  keys,
  run: () => {},
});

describe('the bindings of commands', () => {
  it('try longer sequences first, and letters before places', () => {
    const keys = fc.array(fc.constantFrom('h', 'g h', '?', 'Shift+j', '$mod+k', 'g d', '/'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(keys, (all) => {
        const order = keyBindings(all.map((one, index) => command(String(index), one))).map(
          (binding) => Number(binding.byPlace) * 10 - binding.keys.split(' ').length,
        );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('have each command with keys by its letters, and none without', () => {
    const bound = keyBindings([command('a', 'h'), command('b'), command('c', '?')]);
    expect(bound.filter(({ byPlace }) => !byPlace).map((binding) => binding.command.id)).toEqual(['a', 'c']);
  });

  it('take letters by their place too, and signs with Shift or without', () => {
    const keys = keyBindings([command('a', 'g h'), command('b', 'Shift+j'), command('c', '?')]);
    expect(keys.map((binding) => binding.keys)).toEqual([
      'g h',
      'Shift+j',
      '[Shift]+?',
      'KeyG KeyH',
      'Shift+KeyJ',
    ]);
  });
});

describe('keys as they are written', () => {
  it('name presses in turn and keys at once', () => {
    expect(keyCaps('g h', false)).toEqual([['g'], ['h']]);
    expect(keyCaps('Shift+j', false)).toEqual([['Shift', 'j']]);
    expect(keyCaps('$mod+k', false)).toEqual([['Ctrl', 'k']]);
    expect(keyCaps('$mod+k', true)).toEqual([['⌘', 'k']]);
  });
});
