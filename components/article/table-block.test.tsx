import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Moment, PassageContent } from '@/lib/article/article';
import { passageText } from '@/lib/article/passage-text';
import { PassageBlock } from './passage-block';

const table: PassageContent = {
  kind: 'table',
  caption: [{ text: 'Sailings' }],
  head: [[{ text: 'Day' }], [{ text: 'Ships' }]],
  rows: [[[{ text: 'Friday' }], [{ text: '2' }]]],
};

const render = (content: PassageContent, exact: string): string => {
  const words = { passageId: 'p1', exact, start: passageText(content).indexOf(exact) };
  const moment: Moment = {
    id: 'm1',
    date: '2023',
    label: null,
    heading: 'H',
    summary: null,
    words,
    origin: 'editor',
  };
  return renderToStaticMarkup(
    <PassageBlock
      passage={{ id: 'p1', ...content }}
      moments={[moment]}
      language="en"
      relatedLabel={() => ''}
    />,
  );
};

describe('a table in the text', () => {
  it('scrolls in a named box that the keyboard reaches', () => {
    expect(render(table, 'Friday')).toMatch(
      /<div role="region" aria-label="Sailings" tabindex="0" class="overflow-x-auto"><table/i,
    );
  });

  it.each(['Sailings', 'Ships', 'Friday', '2'])(
    'lights a moment’s words in the cell they stand in: %s',
    (exact) => {
      expect(render(table, exact)).toContain(`data-moments="m1">${exact}</a>`);
    },
  );
});

describe('code in the text', () => {
  it('keeps its lines, scrolls by itself and lights a moment’s words', () => {
    const html = render({ kind: 'code', text: 'one\n  two', language: null }, 'two');
    expect(html).toMatch(/<pre tabindex="0" role="region" aria-label="Code"/i);
    expect(html).toContain('one\n  <a href="#m1" class="moment-words" data-moments="m1">two</a>');
  });
});
