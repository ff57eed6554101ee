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
    const url = 'https://news.example/a';
    expect(addQuery.parse({ url })).toEqual({ url });
    expect(addQuery.parse({ url: ['a', 'b'], text: 'a' })).toEqual({ url: '' });
    expect(listQuery.parse({ after: ['a'] })).toEqual({});
  });
});

it('a job comes over the wire as it was', () => {
  const counts = Object.fromEntries(itemStates.map((state, at) => [state, at]));
  const job = {
    ...{ id: '1', by: 'Ada', state: 'running', name: 'a', counts },
    createdAt: new Date('2026-01-02T03:04:05Z'),
  };
  const item = {
    id: 1,
    name: 'a',
    headline: 'A',
    language: 'en',
    state: 'saved',
    slug: 'a',
    draftId: null,
    reason: null,
  };
  const arrived = {
    headline: 'The ferry left',
    language: 'en',
    direction: 'ltr',
    moments: [
      { id: 'm1', date: '2011', label: null, name: 'The ferry was built' },
      { id: 'm2', date: '2012-03~', label: 'In spring', name: 'It sank' },
    ],
    draftId: '7b0d6c1e-3f0a-4a55-9a51-2b8f1f0c9d11',
    slug: null,
  };
  const sent = JSON.parse(JSON.stringify({ job, items: [item], next: null, arrived })) as unknown;
  expect(jobAnswer.parse(sent)).toEqual({ job, items: [item], next: null, arrived });
  // A count is missing, a direction is none, and what arrived is not said.
  const wrong = [
    { job: { ...job, counts: { saved: 1 } }, items: [], next: null, arrived: null },
    { job, items: [], next: null, arrived: { ...arrived, direction: 'up' } },
    { job, items: [], next: null },
  ];
  for (const answer of wrong) expect(jobAnswer.safeParse(answer).success).toBe(false);
});
