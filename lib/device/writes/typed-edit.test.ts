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
  expect(findTyped(of, { isAnswered: false })).toBeNull();
  expect(keepTyped(of, { sent: false, fields })).toBe(true);
  expect(findTyped(of, { isAnswered: false })).toEqual(fields);
  expect(findTyped('bob night-ferry', { isAnswered: false })).toBeNull();
  dropTyped(of);
  expect(findTyped(of, { isAnswered: false })).toBeNull();
});

it('what a button sent stays until a page comes that is the answer', () => {
  keepTyped(of, { sent: true, fields });
  expect(findTyped(of, { isAnswered: false })).toEqual(fields);
  expect(findTyped(of, { isAnswered: true })).toBeNull();
  expect(items.size).toBe(0);
  // What an answer to something else comes beside stays.
  keepTyped(of, { sent: false, fields });
  expect(findTyped(of, { isAnswered: true })).toEqual(fields);
});

it('what can’t be read is dropped', () => {
  for (const text of ['{', '{"sent":1}']) {
    items.set('backstory.edit:' + of, text);
    expect(findTyped(of, { isAnswered: false })).toBeNull();
    expect(items.size).toBe(0);
  }
});
