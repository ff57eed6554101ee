import { describe, expect, it } from 'vitest';
import { hostileTexts, sampleSite } from './sample-article.testing';
import { passagesHtml } from './passages-html';

const html = (...passages: Parameters<typeof passagesHtml>[0]): string =>
  passagesHtml(passages, sampleSite, 'https://news.example/articles/a');

describe('tables and code for readers elsewhere', () => {
  it('are written with head, caption and cells', () => {
    expect(
      html({
        id: 'p1',
        kind: 'table',
        caption: [{ text: 'Sailings' }],
        head: [[{ text: 'Day' }], [{ text: 'Ships' }]],
        rows: [[[{ text: 'Friday', styles: ['strong'] }], []]],
      }),
    ).toBe(
      '<table><caption>Sailings</caption><thead><tr><th>Day</th><th>Ships</th></tr></thead><tbody><tr><td><strong>Friday</strong></td><td></td></tr></tbody></table>',
    );
    expect(html({ id: 'p1', kind: 'code', text: 'if a < b:\n  go', language: 'py' })).toBe(
      '<pre><code>if a &lt; b:\n  go</code></pre>',
    );
  });

  it.each(hostileTexts)('lets nothing of a document break out: %j', (text) => {
    const written =
      html({ id: 'p1', kind: 'code', text, language: text }) +
      html({ id: 'p2', kind: 'table', caption: [{ text }], head: null, rows: [[[{ text }]]] });
    const bare = written.replace(/<\/?(?:pre|code|table|caption|tbody|tr|td)>/g, '');
    expect(bare).not.toMatch(/[<>]/);
  });
});
