import { describe, expect, it } from 'vitest';
import { itemStates } from '../article/imports/import-jobs';
import { addQuery, itemsQuery, jobAnswer, listQuery } from './import-jobs';

describe('what an address of the desk says', () => {
  it.each([
    [
      { state: 'refused', after: 'WzFd' },
      { state: 'refused', after: 'WzFd' },
    ],
    [{ state: 'lost' }, {}],
    [{ state: ['saved', 'refused'] }, {}],
    [{ after: 'x'.repeat(401) }, {}],
  ])('of items, %j, is %j: what can’t be read is left out', (query, read) => {
    expect(itemsQuery.parse(query)).toEqual(read);
  });

  it('of an address to add, or of where a list goes on, is a text', () => {
    expect(addQuery.parse({ url: 'https://news.example/a' })).toEqual({ url: 'https://news.example/a' });
    expect(addQuery.parse({ url: ['a', 'b'] })).toEqual({ url: '' });
    expect(listQuery.parse({ after: ['a'] })).toEqual({});
  });
});

it('a job comes over the wire as it was', () => {
  const counts = Object.fromEntries(itemStates.map((state, at) => [state, at]));
  const job = {
    ...{ id: '1', by: 'Ada', state: 'running', name: 'a', counts },
    createdAt: new Date('2026-01-02T03:04:05Z'),
  };
  const item = { id: 1, name: 'a', state: 'saved', slug: 'a', reason: null };
  const sent = JSON.parse(JSON.stringify({ job, items: [item], next: null })) as unknown;
  expect(jobAnswer.parse(sent)).toEqual({ job, items: [item], next: null });
  expect(jobAnswer.safeParse({ job: { ...job, counts: { saved: 1 } }, items: [], next: null }).success).toBe(
    false,
  );
});
