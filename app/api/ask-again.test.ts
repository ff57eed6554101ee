import { expect, it } from 'vitest';
import { askAgain } from './ask-again';

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
    const answer = askAgain(form, { text }, 'Line 2 is no address: “<b>”.');
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
  const html = await askAgain(form, given, 'The day is no day.').text();
  expect(html).toContain('<input type="text" id="title" name="title" value="&quot;A&quot; title"');
  expect(html).toContain('<input type="text" id="published" name="published" value="May"');
  expect(html).toContain('<option value="all" selected>Keep</option>');
  expect(html).toContain('name="update" checked>');
  for (const { name } of form.fields.filter(({ kind }) => kind !== 'tick'))
    expect(html).toContain(`<label for="${name}">`);
  expect(html.match(/type="hidden"[^>]*/g)).toEqual(['type="hidden" name="action" value="make"']);
  expect(html).not.toContain('multipart');
});

it('what is in the way is linked to', async () => {
  const links = [{ href: '/desk/stories/a?b="c"', text: 'A & B' }];
  const html = await askAgain(form, {}, 'There is one already.', links).text();
  expect(html).toContain('<a href="/desk/stories/a?b=&quot;c&quot;"><bdi>A &amp; B</bdi></a>');
});

it('files can be chosen again', async () => {
  const files = { name: 'file', label: 'Files', kind: 'files' } as const;
  const html = await askAgain(
    { ...form, fields: [...form.fields, files] },
    {},
    'Choose the files again.',
  ).text();
  expect(html).toContain('enctype="multipart/form-data"');
  expect(html).toContain('<label for="file">Files</label><input type="file" id="file" name="file" multiple>');
});
