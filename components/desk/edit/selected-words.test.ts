import { describe, expect, it } from 'vitest';
import { isCaretIn, markAsked, selectedIn } from './selected-words';

const select = (name: string, value: string, selectionStart: number, selectionEnd: number) =>
  selectedIn({ name, value, selectionStart, selectionEnd });

describe('selected words', () => {
  it('are those of a passage, without the spaces around them, and what stands before and behind', () => {
    expect(select('p5.text', 'It left in May. It came in May.', 23, 30)).toEqual({
      passage: 'p5',
      text: 'It left in May. It came in May.',
      words: 'in May',
      prefix: 'It left in May. It came ',
      suffix: '.',
    });
  });

  it('are whole where the mouse left a word in its midst', () => {
    expect(select('p5.text', 'The experiment completed its run.', 6, 17)?.words).toBe('experiment completed');
  });

  it('are none any more where the caret is put into a passage', () => {
    const caret = (name: string, selectionStart: number, selectionEnd: number) =>
      isCaretIn({ name, selectionStart, selectionEnd });
    expect([caret('p5.text', 3, 3), caret('p5.text', 3, 4), caret('new.words', 3, 3)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are none of another box, and none where nothing is selected', () => {
    expect(select('headline', 'A ferry', 0, 7)).toBeNull();
    expect(select('p5.text', 'A ferry', 1, 2)).toBeNull();
  });
});

const press = (key: string, code: string, held: object = {}) => ({
  ...{ key, code, altKey: false, ctrlKey: false, metaKey: false, repeat: false },
  ...held,
});
it.each([
  [press('m', 'KeyM'), false, 'moment'],
  [press('q', 'KeyQ'), false, 'quote'],
  // French keyboards have them elsewhere: the letter counts, where there is one.
  [press('m', 'Semicolon'), false, 'moment'],
  [press('a', 'KeyQ'), false, null],
  [press('ь', 'KeyM'), false, 'moment'],
  // In a box it writes.
  [press('m', 'KeyM'), true, null],
  [press('m', 'KeyM', { altKey: true }), true, 'moment'],
  [press('µ', 'KeyM', { altKey: true }), true, 'moment'],
  [press('m', 'KeyM', { altKey: true, ctrlKey: true }), true, null],
  [press('q', 'KeyQ', { metaKey: true }), false, null],
  [press('m', 'KeyM', { repeat: true }), false, null],
])('the key %j, in a box %s, asks for: %s', (event, isInBox, asked) => {
  expect(markAsked(event, isInBox)).toBe(asked);
});
