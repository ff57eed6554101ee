import { expect, it, vi } from 'vitest';
import { siteLinks } from '@/components/site/site-links';
import { askAgain } from './ask-again';

vi.mock('@/app/site', () => ({ siteName: () => Promise.resolve('The <Alder>') }));
vi.mock('@/lib/server/own-files', () => ({
  ownStyle: () => Promise.resolve({ sheets: ['/_next/static/chunks/a.css'], typeClasses: 'type' }),
}));

const form = {
  page: '/desk/add',
  action: '/api/desk/jobs',
  title: 'Add articles',
  fields: [
    { name: 'title', label: 'Title', kind: 'line' },
    { name: 'text', label: 'Addresses', kind: 'lines' },
    { name: 'published', label: 'Day', kind: 'line' },
    { name: 'drafts', label: 'If several', kind: 'choice', options: { none: 'Publish', all: 'Keep' } },
    { name: 'update', label: 'Anew', kind: 'tick' },
  ],
  unseen: { action: 'make' },
  send: 'Add',
} as const;

it.each([1, 200])(
  'what was typed stands on the page that says what is wrong, and in no address (%i)',
  async (times) => {
    const text = `\n${'https://news.example/</textarea>&amp;\n'.repeat(times)}`;
    const answer = await askAgain(form, { text }, 'Line 2 is no address: “<b>”.');
    expect(answer.status).toBe(422);
    expect(answer.headers.get('location')).toBeNull();
    const html = await answer.text();
    expect(html).toContain('Line 2 is no address: “&lt;b&gt;”.');
    const [, shown = ''] = /<textarea[^>]*>\n(.*)<\/textarea>/s.exec(html) ?? [];
    const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
    expect(shown.replace(/&\w+;/g, (one) => entities[one] ?? one)).toBe(text);
  },
);

it('every field can be corrected, whatever is wrong', async () => {
  const given = { title: '"A" title', published: 'May', drafts: 'all', update: 'on' };
  const html = await (await askAgain(form, given, 'The day is no day.')).text();
  expect(html).toContain('<input type="text" id="title" name="title" value="&quot;A&quot; title"');
  expect(html).toContain('<input type="text" id="published" name="published" value="May"');
  expect(html).toContain('<option value="all" selected>Keep</option>');
  expect(html).toContain('name="update" checked ');
  for (const { name } of form.fields.filter(({ kind }) => kind !== 'tick'))
    expect(html).toContain(`<label for="${name}">`);
  expect(html.match(/type="hidden"[^>]*/g)).toEqual(['type="hidden" name="action" value="make"']);
  expect(html).not.toContain('multipart');
});

it('what is in the way is linked to', async () => {
  const links = [{ href: '/desk/stories/a?b="c"', text: 'A & B' }];
  const html = await (await askAgain(form, {}, 'There is one already.', links)).text();
  expect(html).toMatch(/<a href="\/desk\/stories\/a\?b=&quot;c&quot;"[^>]*><bdi>A &amp; B<\/bdi><\/a>/);
});

it('files can be chosen again', async () => {
  const files = { name: 'file', label: 'Files', kind: 'files' } as const;
  const withFiles = { ...form, fields: [...form.fields, files] };
  const html = await (await askAgain(withFiles, {}, 'Choose the files again.')).text();
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toContain(
    '<label for="file">Files</label><input type="file" id="file" name="file" multiple class',
  );
});

it('it looks as the rest of the desk does: with its style, its head and its parts, and the chosen theme', async () => {
  const answer = await askAgain(form, {}, 'The day is no day.');
  const html = await answer.text();
  expect(html).toContain('<html lang="en" class="type">');
  expect(html).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css">');
  expect(html).toContain('<title>Add articles – The &lt;Alder&gt;</title>');
  expect(html).toContain('>The &lt;Alder&gt;</a>');
  expect(html).toMatch(/<nav aria-label="Desk".*<a href="\/desk\/stories"/);
  expect(html).toContain('class="own-data-button"');
  // Keys lead past the head, and the page begins with what is said.
  expect(html).toMatch(/<header[^>]*><a href="#content"[^>]*>Skip to the text<\/a>/);
  expect(html).toContain('<main id="content"');
  expect(html).toMatch(/<p role="alert" tabindex="-1" autofocus/);
  for (const [path] of siteLinks) expect(html).toContain(`<a href="${path}"`);
  // The chosen theme comes with it: a script in the page itself would be against its policy.
  expect(html).toContain('<script src="/first-paint.js"></script>');
});

it('what was found is picked beside what was, and nothing is wrong then', async () => {
  const options = [
    { value: 'a The "A"', text: 'The "A"', language: 'de', isChosen: true },
    { value: 'b B', text: 'B', isChosen: false },
  ];
  const search = { name: 'q', label: 'Search', kind: 'search', action: 'find' } as const;
  const picks = { name: 'article', label: 'Articles', kind: 'picks', options } as const;
  const picking = { ...form, fields: [search, picks], sendAs: 'make', unseen: {} };
  const answer = await askAgain(picking, {}, { said: 'Found: 2.' });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('<p role="status" tabindex="-1" autofocus class="my-4">Found: 2.</p>');
  expect(html).toContain('name="article" value="a The &quot;A&quot;" checked ');
  expect(html).toContain('<bdi lang="de">The &quot;A&quot;</bdi>');
  expect(html).toMatch(/name="article" value="b B" class/);
  // Enter in a field presses the first button, which asks for neither.
  expect(
    Array.from(html.matchAll(/<button[^>]*name="action" value="(\w+)"/g), ([, action]) => action),
  ).toEqual(['enter', 'find', 'make']);
});
