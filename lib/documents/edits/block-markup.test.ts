import { describe, expect, it } from 'vitest';
import type { PassageContent } from '../../article/article';
import { fromBlockMarkup, listAsText, textAsList, toBlockMarkup } from './block-markup';

const list: PassageContent = {
  kind: 'list',
  ordered: false,
  items: [
    { depth: 0, runs: [{ text: 'The ' }, { text: 'old', styles: ['emphasis'] }, { text: ' pier' }] },
    { depth: 1, runs: [{ text: 'and its lamp' }] },
    { depth: 0, runs: [{ text: 'The ferry' }] },
  ],
};
const table: PassageContent = {
  kind: 'table',
  caption: [{ text: 'Sailings' }],
  head: [[{ text: 'Day' }], [{ text: 'Ferries' }]],
  rows: [
    [[{ text: 'Friday' }], [{ text: '2 | 3' }]],
    [[{ text: 'Sunday' }], []],
  ],
};

describe('lists and tables', () => {
  it.each([
    [list, '- The *old* pier\n  - and its lamp\n- The ferry'],
    [{ ...list, ordered: true } as const, '1. The *old* pier\n  2. and its lamp\n3. The ferry'],
    [table, 'Caption: Sailings\nDay | Ferries\n---\nFriday | 2 \\| 3\nSunday | '],
    [{ ...table, caption: null, head: null } as const, 'Friday | 2 \\| 3\nSunday | '],
  ])('are typed as text and read as they were', (passage, markup) => {
    if (passage.kind !== 'list' && passage.kind !== 'table') throw new Error('they are');
    expect(toBlockMarkup(passage)).toBe(markup);
    expect(fromBlockMarkup(passage.kind, markup)).toEqual([passage]);
  });

  it('have each item on one line', () => {
    const items = [{ depth: 0, runs: [{ text: 'One\nline' }] }];
    expect(toBlockMarkup({ kind: 'list', ordered: false, items })).toBe('- One line');
  });

  it.each([
    ['1. One\n2. Two', '1. One\n2. Two', 'One\n\nTwo'],
    ['2011 was wet.\n- Dry\nThen', '- 2011 was wet.\n- Dry\nThen', '2011 was wet.\n\nDry\n\nThen'],
    ['2011. It was wet.', '- 2011. It was wet.', '2011. It was wet.'],
  ])('are made of text and turned into it: %j', (text, list, again) => {
    expect(textAsList(text)).toBe(list);
    expect(listAsText(list)).toBe(again);
  });

  it('are read as people type them, too', () => {
    expect(fromBlockMarkup('list', 'One\n\n      * deep\nThree')).toMatchObject([
      { ordered: false, items: [{ depth: 0 }, { depth: 1, runs: [{ text: 'deep' }] }, { depth: 0 }] },
    ]);
    expect(fromBlockMarkup('list', ' \n')).toEqual([]);
    expect(fromBlockMarkup('table', '')).toEqual([]);
  });
});
