import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RunText } from './run-text';

const tied = (momentId: string, start: number, end: number) => ({ momentId, start, end });

describe('words that a moment tells of', () => {
  it('are one link to it, whatever styles begin and end in them', () => {
    const runs = [
      { text: 'The war ' },
      { text: 'broke', styles: ['emphasis' as const] },
      { text: ' out in 2011.' },
    ];
    expect(renderToStaticMarkup(<RunText runs={runs} ranges={[tied('m1', 4, 25)]} />)).toBe(
      'The <a href="#m1" class="moment-words" data-moments="m1">war <em>broke</em> out in 2011</a>.',
    );
  });

  it('lead where their author wanted, where they are a link of their own', () => {
    const runs = [{ text: 'In ' }, { text: '2011', href: 'https://news.example/war' }];
    const html = renderToStaticMarkup(<RunText runs={runs} ranges={[tied('m1', 0, 7)]} />);
    expect(html).toContain(
      '<span class="moment-words" data-moments="m1">In <a href="https://news.example/war"',
    );
    expect(html.match(/<a /g)).toHaveLength(1);
  });

  it('name all moments of words that several share', () => {
    const html = renderToStaticMarkup(
      <RunText runs={[{ text: 'one two' }]} ranges={[tied('m1', 0, 7), tied('m2', 4, 7)]} />,
    );
    expect(html).toBe(
      '<a href="#m1" class="moment-words" data-moments="m1">one </a>' +
        '<a href="#m1" class="moment-words" data-moments="m1 m2">two</a>',
    );
  });
});
