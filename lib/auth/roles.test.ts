import { describe, expect, it } from 'vitest';
import { deviceName } from './device-name';
import { commandLinePermission, permissionOf } from './permission';
import { includesRole, isRole, roles } from './roles';

describe('roles', () => {
  it('each may what those before it may, and nothing more', () => {
    const table = roles.map((has) => roles.map((needed) => includesRole(has, needed)));
    expect(table).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it('are known by their names alone', () => {
    expect(roles.every(isRole)).toBe(true);
    for (const word of ['', 'owner', 'Admin', 'toString']) expect(isRole(word)).toBe(false);
  });

  it('give a permission that says who acts', () => {
    expect(permissionOf({ name: 'Ada', role: 'admin' }, 'editor')).toEqual({ by: 'Ada' });
    expect(permissionOf({ name: 'Ada', role: 'reader' }, 'editor')).toBeNull();
    expect(commandLinePermission().by).toBe('command line');
  });
});

describe('a device’s name', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari on iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    ['curl/8.5.0', 'curl'],
    ['', 'Unknown device'],
    ['<script>', 'Unknown device'],
  ])('of %s is %s', (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});
