import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Passage, Run } from '@/lib/article/article';
import { linkAddresses } from './link-notes';
import { PassageBlock } from './passage-block';

const [port, quay] = ['https://news.example/port', 'https://news.example/quay'];

/** What the style sheet numbers, by where it leads. */
function numbered(passages: Passage[]): (string | undefined)[] {
  const html = renderToStaticMarkup(
    passages.map((passage) => (
      <PassageBlock key={passage.id} passage={passage} moments={[]} language="en" relatedLabel={() => ''} />
    )),
  );
  return [...html.matchAll(/<a href="(http[^"]*)"[^>]*>/g)]
    .filter(([tag]) => !tag.includes('data-goes-on'))
    .map(([, address]) => address);
}

const paragraph = (...runs: Run[]): Passage => ({ id: 'p1', kind: 'paragraph', runs });

describe('the addresses on paper', () => {
  it('are those of the links that are numbered, in the order of the text', () => {
    const passages: Passage[] = [
      paragraph(
        { text: 'The ' },
        { text: 'port', href: port },
        { text: ' and ' },
        { text: 'quay', href: quay },
      ),
      {
        id: 'p2',
        kind: 'list',
        ordered: false,
        items: [{ depth: 0, runs: [{ text: 'again', href: port }] }],
      },
      { id: 'p3', kind: 'quotation', paragraphs: [[{ text: 'said', href: quay }]] },
      {
        id: 'p4',
        kind: 'table',
        caption: null,
        head: [[{ text: 'Head', href: quay }]],
        rows: [[[{ text: 'Cell', href: port }]]],
      },
    ];
    expect(linkAddresses(passages)).toEqual([port, quay, port, quay, quay, port]);
    expect(numbered(passages)).toEqual(linkAddresses(passages));
  });

  it('are one for a link in several runs', () => {
    const passages = [
      paragraph(
        { text: 'the ', href: port },
        { text: 'port', styles: ['emphasis'], href: port },
        { text: '.' },
      ),
    ];
    expect(linkAddresses(passages)).toEqual([port]);
    expect(numbered(passages)).toEqual([port]);
  });

  it('leave out what leads to no page', () => {
    const passages = [
      paragraph({ text: 'write', href: 'mailto:desk@news.example' }, { text: 'up', href: '#p1' }),
    ];
    expect(linkAddresses(passages)).toEqual([]);
  });
});
