import { describe, expect, it } from 'vitest';
import type { PassageContent } from './article';
import { passageText, tableLines } from './passage-text';
import { countWords } from './reading-time';

const table: Extract<PassageContent, { kind: 'table' }> = {
  kind: 'table',
  caption: [{ text: 'Sailings' }],
  head: [[{ text: 'Day' }], [{ text: 'Ships' }]],
  rows: [
    [[{ text: 'Fri' }, { text: 'day', styles: ['strong'] }], [{ text: '2' }]],
    [[{ text: 'Sunday' }], []],
  ],
};

describe('the text of a table', () => {
  it('has a line a row, cells a tab apart, so that a cell is found by counting', () => {
    const text = passageText(table);
    expect(text).toBe('Sailings\nDay\tShips\nFriday\t2\nSunday\t');
    const cells = tableLines(table).flat();
    expect(text.split(/[\t\n]/)).toEqual(cells.map((runs) => runs.map((run) => run.text).join('')));
  });

  it('counts in words, as code does', () => {
    expect(countWords([{ id: 'p1', ...table }], 'en')).toBe(6);
    expect(countWords([{ id: 'p1', kind: 'code', text: 'depart --at 07:40', language: null }], 'en')).toBe(4);
  });
});

describe('the text of code', () => {
  it('is the code to the letter', () => {
    expect(passageText({ kind: 'code', text: 'a\n  b\t c', language: 'sh' })).toBe('a\n  b\t c');
  });
});
