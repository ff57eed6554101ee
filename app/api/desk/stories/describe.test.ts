import { expect, it, vi } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import { commandLinePermission } from '@/lib/auth/permission';
import { describe as describeStory } from './describe';

vi.mock('@/app/site', () => ({ siteName: () => Promise.resolve('The Alder') }));
vi.mock('@/app/api/form-route', () => ({
  goAndSay: async (location: string, { reason }: { reason?: string }) =>
    new Response(reason ?? null, { status: 303, headers: { location } }),
}));
const namesakes = [{ slug: 'pier', title: 'The pier', articleCount: 2 }];
const describe = vi.fn(async () => ({ ok: false, namesakes }));
vi.mock('@/lib/store/library', () => ({ library: () => Promise.resolve({ stories: { describe } }) }));

function send(fields: Record<string, string>): Promise<Response> {
  const sent: Sent = {
    find: (name) => fields[name] ?? null,
    field: (name) => fields[name] ?? '',
    names: () => Object.keys(fields),
    fields: () => [],
    files: () => [],
    ...{ address: '', userAgent: '' },
  };
  return describeStory(commandLinePermission(), 'ferry', sent);
}
const typed = { title: 'The pier', description: 'All that I typed', place: '1' };

it('a place that is none is said where the words were asked for again, and they stay', async () => {
  const asked = await (await send(typed)).text();
  expect(asked).toContain('name="another" value="The pier"');
  const again = await send({ ...typed, another: 'The pier', place: 'first' });
  expect(again.status).toBe(422);
  const html = await again.text();
  expect(html).toContain('A place is a number');
  expect(html).toContain('All that I typed');
  expect(html).toContain('value="first"');
  // What was agreed to, and of which story, is sent along still.
  for (const hidden of ['name="another" value="The pier"', 'name="story" value="ferry"'])
    expect(html).toContain(hidden);
});

it('from the page of the story itself, it is said there', async () => {
  const answer = await send({ ...typed, place: 'first' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/desk/stories/ferry']);
});
