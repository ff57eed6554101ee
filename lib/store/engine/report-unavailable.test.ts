import { expect, it } from 'vitest';
import { collectFailures } from '../../base/database-failures';
import { reportUnavailable } from './report-unavailable';
import { DatabaseUnavailable } from '../../base/unavailable';

const away = Object.assign(new Error('Can’t reach database server'), { code: 'P1001' });
const store = reportUnavailable({
  find: async (slug: string) => (slug === 'away' ? Promise.reject(away) : slug),
  readers: { make: async () => Promise.reject(away) },
  wrong: async () => Promise.reject(new TypeError('no such thing')),
  async *each() {
    yield 1;
  },
});

it('gives what the store gives', async () => {
  expect(await store.find('a')).toBe('a');
  const all: number[] = [];
  for await (const one of store.each()) all.push(one);
  expect(all).toEqual([1]);
});

it('says of each failure to ask the database just that, at any depth, and notes it for the response', async () => {
  await collectFailures(async (noted) => {
    await expect(store.wrong()).rejects.toBeInstanceOf(TypeError);
    expect(noted.unavailable).toBe(false);
    await expect(store.find('away')).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(noted.unavailable).toBe(true);
  });
  await expect(store.readers.make()).rejects.toMatchObject({ name: 'DatabaseUnavailable', cause: away });
});
