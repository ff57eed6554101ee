import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  draftKey,
  findItem,
  listPlacePaths,
  placeKey,
  removeAllItems,
  removeItem,
  saveItem,
} from './local-item';

/** As a browser's: items are properties too. */
function storage(items: Record<string, string> = {}) {
  const methods = {
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, text: string) => void (items[key] = text),
    removeItem: (key: string) => void delete items[key],
  };
  return new Proxy(items, {
    get: (all, key) => methods[key as keyof typeof methods] ?? all[key as string],
  });
}
const forbidden = () => {
  const fail = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  return { getItem: fail, setItem: fail, removeItem: fail };
};
afterEach(() => vi.unstubAllGlobals());

describe('items on the device', () => {
  it('are found as they were saved, until they are removed', () => {
    vi.stubGlobal('localStorage', storage());
    expect(findItem(draftKey('a'))).toBeNull();
    expect(saveItem(draftKey('a'), 'words')).toBe(true);
    expect(findItem(draftKey('a'))).toBe('words');
    removeItem(draftKey('a'));
    expect(findItem(draftKey('a'))).toBeNull();
  });

  it('are absent where storage is forbidden, without an error', () => {
    vi.stubGlobal('localStorage', forbidden());
    expect(findItem(draftKey('a'))).toBeNull();
    expect(saveItem(draftKey('a'), 'words')).toBe(false);
    expect(() => removeItem(draftKey('a'))).not.toThrow();
  });

  it('of places are listed by path, and all of ours go at once, of this session too', () => {
    const local = { 'other.site': '1' } as Record<string, string>;
    const session: Record<string, string> = { 'backstory.away-noticed': 'yes' };
    vi.stubGlobal('localStorage', storage(local));
    vi.stubGlobal('sessionStorage', storage(session));
    saveItem(placeKey('/articles/ferry'), '{}');
    saveItem(draftKey('a'), 'words');
    expect(listPlacePaths()).toEqual(['/articles/ferry']);
    removeAllItems();
    expect(local).toEqual({ 'other.site': '1' });
    expect(session).toEqual({});
  });
});

it('is the only file that stores items on the device', () => {
  const root = join(import.meta.dirname, '..', '..');
  const files = ['app', 'components', 'lib/device']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.includes('.test.') && file !== 'lib/device/local-item.ts',
    );
  expect(files.length).toBeGreaterThan(50);
  const users = files.filter((file) =>
    /\b(local|session)Storage\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  // Scripts that run before any module name the keys that they are given.
  expect(users).toEqual([
    'lib/device/inline/deferred-type.ts',
    'lib/device/inline/first-paint.ts',
    'lib/device/inline/start-scripts.ts',
  ]);
});
