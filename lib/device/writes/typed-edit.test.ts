import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropTyped, findTyped, keepTyped } from './typed-edit';

const of = 'ada night-ferry';
const fields = { headline: { was: 'a', now: 'b' } };
const items = new Map<string, string>();
beforeEach(() => {
  items.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => void items.set(key, text),
    removeItem: (key: string) => void items.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('what was typed is found again, of the same editor and article, until the server has it', () => {
  expect(findTyped(of, { answered: '' })).toBeNull();
  expect(keepTyped(of, { sent: '', fields })).toBe(true);
  expect(findTyped(of, { answered: '' })).toEqual(fields);
  expect(findTyped('bob night-ferry', { answered: '' })).toBeNull();
  dropTyped(of);
  expect(findTyped(of, { answered: '' })).toBeNull();
});

it('what a button sent stays until a page comes that is the answer', () => {
  keepTyped(of, { sent: 'form 1', fields });
  expect(findTyped(of, { answered: '' })).toEqual(fields);
  // What another tab was answered says nothing of it.
  expect(findTyped(of, { answered: 'form 2' })).toEqual(fields);
  expect(findTyped(of, { answered: 'form 1' })).toBeNull();
  expect(items.size).toBe(0);
  // What was typed since stays.
  keepTyped(of, { sent: '', fields });
  expect(findTyped(of, { answered: 'form 1' })).toEqual(fields);
});

it('what an earlier version kept is found, which only said whether a button had sent it', () => {
  for (const sent of [true, false]) {
    items.set('backstory.edit:' + of, JSON.stringify({ sent, fields }));
    expect(findTyped(of, { answered: 'form 1' })).toEqual(fields);
  }
});

it('what can’t be read is dropped', () => {
  for (const text of ['{', '{"sent":1}']) {
    items.set('backstory.edit:' + of, text);
    expect(findTyped(of, { answered: '' })).toBeNull();
    expect(items.size).toBe(0);
  }
});
