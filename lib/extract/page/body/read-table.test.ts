import { describe, expect, it } from 'vitest';
import type { Run } from '../../../article/article';
import { parsePage } from '../source/parse-page';
import { elementsNamed, textOf, type PageElement } from '../source/page-tree';
import { isDataTable, readTable } from './read-table';

function tableOf(markup: string): PageElement {
  const parsed = parsePage(markup);
  if ('finding' in parsed) throw new Error(parsed.finding.reason);
  const [table] = elementsNamed(parsed.root, 'table');
  if (!table) throw new Error('no table');
  return table;
}

const cell = (element: PageElement): Run[] => (textOf(element) === '' ? [] : [{ text: textOf(element) }]);
const rows = '<tr><td>2021</td><td>41,000</td></tr><tr><td>2022</td><td>52,000</td></tr>';

describe('a table says something by its rows and columns', () => {
  it.each([
    ['with a head', `<table><thead><tr><th>Year</th><th>Passengers</th></tr></thead>${rows}</table>`],
    ['with cells that are heads', `<table><tr><th>Year</th><th>Passengers</th></tr>${rows}</table>`],
    ['with a caption', `<table><caption>Passengers</caption>${rows}</table>`],
    ['with several rows', `<table>${rows}<tr><td>2023</td><td>60,000</td></tr></table>`],
  ])('%s', (_, markup) => {
    expect(isDataTable(tableOf(markup), new Set())).toBe(true);
  });
});

describe('a table only puts things beside each other', () => {
  it.each([
    ['by its role', `<table role="presentation"><tr><th>a</th><th>b</th></tr>${rows}</table>`],
    [
      'with a table in it',
      `<table><tr><th>a</th><th>b</th></tr>${rows}<tr><td><table><tr><td>x</td></tr></table></td><td>y</td></tr></table>`,
    ],
    ['with one row', '<table><tr><td>Menu</td><td>Text</td></tr></table>'],
    ['with one column', '<table><tr><td>Menu</td></tr><tr><td>Text</td></tr><tr><td>Foot</td></tr></table>'],
    [
      'with a headline in it',
      `<table>${rows}<tr><td><h1>Council keeps the ferry</h1></td><td>x</td></tr></table>`,
    ],
    [
      'with a paragraph in a cell',
      `<table>${rows}<tr><td>${'The council voted on Monday evening. '.repeat(20)}</td><td>x</td></tr></table>`,
    ],
  ])('%s', (_, markup) => {
    expect(isDataTable(tableOf(markup), new Set())).toBe(false);
  });
});

describe('a table is read', () => {
  const read = (markup: string) => readTable(tableOf(markup), new Set(), cell);
  const text = (line: string): Run[] => [{ text: line }];

  it('with its caption, its head and its rows', () => {
    expect(
      read(
        `<table><caption>Passengers a year</caption><tr><th>Year</th><th>Passengers</th></tr>${rows}</table>`,
      ),
    ).toEqual({
      kind: 'table',
      caption: text('Passengers a year'),
      head: [text('Year'), text('Passengers')],
      rows: [
        [text('2021'), text('41,000')],
        [text('2022'), text('52,000')],
      ],
    });
  });

  it('without empty rows', () => {
    expect(read(`<table>${rows}<tr><td> </td><td></td></tr></table>`)).toMatchObject({
      head: null,
      rows: [{}, {}],
    });
  });

  it('as nothing where it has a head alone', () => {
    expect(read('<table><tr><th>Year</th><th>Passengers</th></tr></table>')).toBeNull();
  });

  it('as far as anybody reads on', () => {
    const table = read(`<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(2_500)}</table>`);
    expect(table?.kind === 'table' && table.rows.length).toBe(2_000);
  });
});
