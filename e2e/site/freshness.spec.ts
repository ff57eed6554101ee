import { expect, test } from '../support/fixtures';
import { importWhileServing } from '../support/import-while-serving';

const importNotice = (text: string) =>
  importWhileServing(
    'notice.md',
    `---\nslug: notice\nheadline: A notice\nbyline: Desk\npublished: 2018-01-01\nlanguage: en\nkind: report\n---\n\n${text}`,
  );

test('a page is served from memory until its article changes, and the next request shows the change', async ({
  request,
}) => {
  await importNotice('The hall is closed on Monday.');
  const first = await request.get('/articles/notice');
  expect(await first.text()).toContain('closed on Monday');
  const etag = first.headers()['etag'] ?? '';
  const again = await request.get('/articles/notice', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);

  await importNotice('The hall is closed on Tuesday.');
  const changed = await request.get('/articles/notice', { headers: { 'if-none-match': etag } });
  expect(changed.status()).toBe(200);
  expect(await changed.text()).toContain('closed on Tuesday');
});

test('a connection is held for longer than proxies reuse one', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(Number(/timeout=(\d+)/.exec(answer.headers()['keep-alive'] ?? '')?.[1])).toBeGreaterThan(60);
});
