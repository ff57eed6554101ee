import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { knownDevice, isKnownDevice } from './known-device';
import { secretOf } from './secret';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'backstory-secret-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is made once, for its owner alone to read', () => {
  const data = join(folder, 'data');
  const secret = secretOf(data);
  expect(secret).toHaveLength(32);
  expect(Buffer.from(readFileSync(join(data, 'secret'), 'utf8'), 'base64url')).toEqual(secret);
  expect(statSync(join(data, 'secret')).mode & 0o077).toBe(0);
  expect(secretOf(data)).toEqual(secret);
});

it('is not taken from a file that holds none', () => {
  writeFileSync(join(folder, 'secret'), 'short');
  expect(() => secretOf(folder)).toThrow('holds no secret');
});

it('a device is known for the address that signed in there, and for no other', () => {
  const mark = knownDevice(folder, 'Ada@news.example ');
  expect(isKnownDevice(folder, 'ada@news.example', mark)).toBe(true);
  for (const [email, given] of [
    ['bob@news.example', mark],
    ['ada@news.example', `${mark}x`],
    ['ada@news.example', ''],
    ['ada@news.example', undefined],
  ] as const)
    expect(isKnownDevice(folder, email, given)).toBe(false);
});
