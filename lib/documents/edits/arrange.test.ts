import { describe, expect, it } from 'vitest';
import { arrange, orderIn, readArrangement } from './arrange';
import type { FieldChanges } from './article-fields';

const fields = {
  order: 'p1 p2 p4 p5',
  ...{ 'p1.kind': 'paragraph', 'p1.text': 'One.', 'p2.kind': 'paragraph', 'p2.text': 'Two.' },
  ...{ 'p4.kind': 'list', 'p4.text': '- a', 'p5.kind': 'paragraph', 'p5.text': 'Five.' },
};
const change = (was: string, now: string) => ({ was, now });
const orderAfter = (action: string, typed: FieldChanges = {}) => {
  const asked = readArrangement(action);
  const arranged = asked && arrange(fields, typed, asked);
  return arranged && orderIn(fields, arranged).join(' ');
};

describe('a passage', () => {
  it.each([
    ['up:p2', 'p2 p1 p4 p5'],
    ['down:p2', 'p1 p4 p2 p5'],
    ['down:p4', 'p1 p2 p5 p4'],
    ['up:p1', null],
    ['down:p5', null],
    ['up:p9', null],
    ['publish', null],
    ['join:p5; drop', null],
  ])('is moved by the button %s to %s', (action, order) => expect(orderAfter(action)).toBe(order));

  it('is moved over what is left out', () => {
    const typed = { 'p2.kind': change('paragraph', 'left out') };
    expect(orderAfter('down:p1', typed)).toBe('p2 p4 p1 p5');
    expect(orderAfter('up:p4', typed)).toBe('p4 p1 p2 p5');
  });

  it('that has come since the order was typed stands behind what it came behind', () => {
    const order = change('p1 p2 p5', 'p5 p1 p2 p9');
    expect(orderIn(fields, { order })).toEqual(['p5', 'p1', 'p2', 'p4']);
  });

  it('is joined to the one before it, as both were typed', () => {
    const typed = { 'p2.text': change('Two.', 'Two, *again*. ') };
    expect(arrange(fields, typed, { how: 'join', id: 'p2' })).toEqual({
      'p1.text': change('One.', 'One. Two, *again*.'),
      'p2.text': change('Two.', 'Two, *again*. '),
      'p2.kind': change('paragraph', 'left out'),
    });
  });

  it('that is a list is joined to a list, an item a line', () => {
    const typed = { 'p5.kind': change('paragraph', 'list') };
    expect(arrange(fields, typed, { how: 'join', id: 'p5' })?.['p4.text']?.now).toBe('- a\nFive.');
  });

  it('is not joined to a list', () => expect(arrange(fields, {}, { how: 'join', id: 'p5' })).toBeNull());
});
