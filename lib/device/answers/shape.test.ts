import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  isBetween,
  isEither,
  isInstant,
  isListOf,
  isNumber,
  isObject,
  isOneOf,
  isText,
  orMissing,
  orNull,
  readJson,
  take,
} from './shape';

interface Note {
  text: string;
  colour?: 'red' | 'blue';
  at: number | null;
}
const isNote = isObject<Note>({
  text: isText,
  colour: orMissing(isOneOf(['red', 'blue'])),
  at: orNull(isNumber),
});

describe('a check', () => {
  it.each([
    [{ text: 'a', at: null }, true],
    [{ text: 'a', at: 1, colour: 'red', more: [] }, true],
    [{ text: 'a' }, false],
    [{ text: 'a', at: null, colour: 'green' }, false],
    [{ text: 1, at: null }, false],
    [null, false],
    ['text', false],
  ])('of an object: %j is one: %j', (value, is) => {
    expect(isNote(value)).toBe(is);
    expect(isListOf(isNote)([{ text: 'b', at: 2 }, value])).toBe(is);
    expect(isEither(isNumber, isNote)(value)).toBe(is);
  });

  it('of a number knows its bounds, and no other number', () => {
    const isShare = isBetween(0, 1);
    expect([0, 1, 1.01, Number.NaN, '0'].map((value) => isShare(value))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('of an instant takes what JSON has', () => {
    expect(isInstant(new Date(0).toJSON())).toBe(true);
    for (const other of ['1970-01-01', '1970-13-45T00:00', 0, null]) expect(isInstant(other)).toBe(false);
  });
});

it('what is asked for is taken, by a check or by a type of zod, and nothing else', () => {
  const shapes = [isNote, z.object({ text: z.string(), at: z.number().nullable() })];
  for (const shape of shapes) {
    expect(take<object>(shape, { text: 'a', at: null })).toEqual({ text: 'a', at: null });
    expect(() => take<object>(shape, { text: 'a' })).toThrow();
  }
});

it('what was stored is read if it is JSON of the right shape', () => {
  expect(readJson('{"text":"a","at":3}', isNote)).toEqual({ text: 'a', at: 3 });
  for (const text of ['{"text":"a"}', '{', '', null, undefined]) expect(readJson(text, isNote)).toBeNull();
});
