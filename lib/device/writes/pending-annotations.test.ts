import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../reader/annotation';
import type { QueuedWrite } from '../device-store';
import { withPendingAnnotations } from './pending-annotations';

const selector = {
  quote: { exact: 'ferry', prefix: 'The night ', suffix: ' sailed' },
  position: { start: 10, end: 15 },
  passageId: 'p1',
};
const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const target = (slug: string) => ({ source: { slug, headline: 'Night ferry' }, selector });

const reported: Annotation = {
  id: idOf(1),
  target: target('ferry'),
  colour: 'yellow',
  note: 'Old',
  revision: 4,
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  orphaned: null,
};

let order = 0;
const write = (method: QueuedWrite['method'], path: string, body?: unknown): QueuedWrite => ({
  ...{ order: ++order, id: `w${order}`, method, body, at: 0, failures: 0 },
  path: `/api/reader/annotations/${path}`,
});
const make = (number: number, slug = 'ferry') =>
  write('PUT', idOf(number), { target: target(slug), colour: 'blue', note: null });

describe('highlights that wait for the network', () => {
  it('stand among those of their article, and no other’s', () => {
    const shown = withPendingAnnotations([reported], 'ferry', [make(2), make(3, 'pier')]);
    expect(shown.map(({ id, colour }) => [id, colour])).toEqual([
      [idOf(1), 'yellow'],
      [idOf(2), 'blue'],
    ]);
  });

  it('stand together where all articles are looked at', () => {
    const shown = withPendingAnnotations([], null, [make(2), make(3, 'pier')]);
    expect(shown.map(({ target: { source } }) => source.slug)).toEqual(['ferry', 'pier']);
  });

  it('are changed and removed in the order of the changes', () => {
    const shown = withPendingAnnotations([reported], 'ferry', [
      make(2),
      write('PATCH', idOf(2), { note: { from: null, to: 'New' } }),
      write('PATCH', idOf(1), { colour: 'pink' }),
      write('DELETE', idOf(1)),
    ]);
    expect(shown.map(({ id, note }) => [id, note])).toEqual([[idOf(2), 'New']]);
  });

  it('come back as they were when the removal is undone', () => {
    const shown = withPendingAnnotations([reported], 'ferry', [
      write('DELETE', idOf(1)),
      write('POST', `${idOf(1)}/restore`),
    ]);
    expect(shown).toEqual([reported]);
  });

  it('leave alone what isn’t about highlights', () => {
    const other = { ...write('PUT', ''), path: '/api/reader/settings', body: { theme: 'dark' } };
    expect(withPendingAnnotations([reported], 'ferry', [other])).toEqual([reported]);
  });
});
