import { beforeEach, expect, it, vi } from 'vitest';
import type { Sent } from '@/app/api/form-route';
import { findForStory } from './make';

vi.mock('@/app/site', () => ({ siteName: () => Promise.resolve('The Alder') }));
vi.mock('@/app/api/form-route', () => ({ goAndSay: vi.fn() }));
vi.mock('@/lib/store/library', () => ({ library: vi.fn() }));
const findLinks = vi.hoisted(() => vi.fn());
vi.mock('@/app/(desk)/find-links', () => ({ findLinks }));

const articles = ['a', 'b'].map((slug) => ({
  ...{ slug, headline: `Of ${slug}`, publishedAt: '2023-04-25', language: 'en' },
}));
beforeEach(() => {
  findLinks.mockReset();
});

/** What is said of a search, and the whole page. @param picked slugs */
async function search(picked: string[] = []) {
  const fields: Record<string, string> = { title: 'My story', q: 'ferry' };
  const sent: Sent = {
    find: (name) => fields[name] ?? null,
    field: (name) => fields[name] ?? '',
    names: () => Object.keys(fields),
    fields: () => picked.map((slug) => `${slug} Of ${slug}`),
    files: () => [],
    ...{ address: '', userAgent: '' },
  };
  const html = await (await findForStory(sent)).text();
  return { html, said: /<p role="(?:status|alert)"[^>]*>([^<]*)/.exec(html)?.[1] };
}

it('where the library has more than is listed, that is said', async () => {
  findLinks.mockResolvedValue({ q: 'ferry', articles, stories: [], hasMore: false });
  expect((await search()).said).toMatch(/^Found for “ferry”: 2\./);
  expect((await search(['a', 'b'])).said).toBe('No other article has “ferry”.');
  findLinks.mockResolvedValue({ q: 'ferry', articles, stories: [], hasMore: true });
  expect((await search()).said).toMatch(/^The 2 best found for “ferry” are listed\. There are more/);
  expect((await search(['a', 'b'])).said).toMatch(/picked already\. There are more/);
});

it('a search that fails says so, and takes nothing away that was typed or picked', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  findLinks.mockRejectedValue(new Error('away'));
  const { said, html } = await search(['a']);
  expect(said).toMatch(/^The search failed/);
  for (const kept of ['value="My story"', 'value="ferry"', 'value="a Of a" checked'])
    expect(html).toContain(kept);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
