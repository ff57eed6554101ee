import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, it, vi } from 'vitest';
import { NoticeView } from '@/components/ui/form-fields';
import { endSaidNotice } from '@/lib/server/cache/said-notice';
import { leaveNotice, readNotice } from './notice';

const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
  headers: async () => new Headers(),
}));
beforeEach(() => jar.clear());

/** As a browser sends it. */
const cookies = () => [...jar].map((pair) => pair.join('=')).join('; ');
const shown = async () => renderToStaticMarkup(<NoticeView notice={await readNotice()} />);
/** As another service of the same host could leave it. */
async function plant(undo: unknown): Promise<void> {
  await leaveNotice({ kind: 'done', text: 'Done.' });
  for (const name of jar.keys())
    jar.set(name, Buffer.from(JSON.stringify({ kind: 'done', text: 'Done.', undo })).toString('base64url'));
}

it('two stories that were merged can be parted from the page that comes next', async () => {
  await leaveNotice({
    kind: 'done',
    text: 'Done.',
    undo: { what: 'merge', story: 'der-kai', merged: '桟橋-2' },
  });
  const html = await shown();
  expect(html).toContain('action="/api/desk/stories" method="post"');
  for (const [name, value] of Object.entries({ action: 'undo-merge', story: 'der-kai', merged: '桟橋-2' }))
    expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
});

it.each([
  [{ action: '/api/people/role', fields: { person: 'eve', role: 'admin' } }],
  [{ what: 'role', story: 'pier', merged: 'quay' }],
  [{ what: 'merge', story: 'pier', merged: 'quay?role=admin' }],
  [{ what: 'merge', story: 'pier' }],
])('a cookie that asks for any other form gets none: %j', async (undo) => {
  await plant(undo);
  const html = await shown();
  expect(html).toContain('Done.');
  expect(html).not.toContain('<form');
});

it('a cookie can’t say where the form is sent, or what else it sends', async () => {
  await plant({
    what: 'merge',
    story: 'pier',
    merged: 'quay',
    action: '/api/people/role',
    fields: { role: 'admin' },
  });
  const html = await shown();
  expect(html).toContain('action="/api/desk/stories"');
  expect(html).not.toContain('admin');
});

it('is said once: with the page that says it, it ends', async () => {
  await leaveNotice({ kind: 'done', text: 'Done.' });
  const said = Buffer.from(await shown());
  const other = Buffer.from('<p>data-notice=&quot;once&quot;</p>');
  expect(endSaidNotice(cookies(), said)).toEqual([
    expect.stringMatching(/^(?:__Host-)?backstory-notice=; .*Max-Age=0/),
  ]);
  expect(endSaidNotice(cookies(), other)).toBeUndefined();
  expect(endSaidNotice('theme=dark', said)).toBeUndefined();
});

it('a link is said until it is copied, on the pages that hand out links alone', async () => {
  await leaveNotice({ kind: 'done', text: 'Done.', link: 'https://news.example/join?by=1' });
  expect(await readNotice()).toBeNull();
  const html = renderToStaticMarkup(<NoticeView notice={await readNotice({ withLink: true })} />);
  expect(html).toContain('/join?by=1');
  expect(endSaidNotice(cookies(), Buffer.from(html))).toBeUndefined();
});
