import { expect, it } from 'vitest';
import { askAgain } from './ask-again';

const form = {
  page: '/desk/add',
  action: '/api/desk/jobs',
  title: 'Add articles',
  field: { name: 'text', label: 'Addresses' },
  send: 'Add',
};

it('what was typed and is longer than an address stands on the page that says what is wrong', async () => {
  const text = `\n${'https://news.example/</textarea>&amp;\n'.repeat(200)}`;
  const answer = await askAgain(form, { text, published: '"2023"' }, 'Line 2 is no address: “<b>”.');
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('Line 2 is no address: “&lt;b&gt;”.');
  expect(html).toContain('<input type="hidden" name="published" value="&quot;2023&quot;">');
  const [, shown = ''] = /<textarea[^>]*>\n(.*)<\/textarea>/s.exec(html) ?? [];
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  expect(shown.replace(/&\w+;/g, (one) => entities[one] ?? one)).toBe(text);
});
