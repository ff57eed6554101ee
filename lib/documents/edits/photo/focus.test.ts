import { expect, it } from 'vitest';
import { focusAt, middle, movedFocus, readFocus, writeFocus } from './focus';

const press = (key: string, shiftKey = false) => ({ key, shiftKey });

it('a point is read as it is written', () => {
  expect(readFocus(writeFocus({ x: 30, y: 0 }))).toEqual({ x: 30, y: 0 });
  expect(readFocus('12 %, 100%')).toEqual({ x: 12, y: 100 });
  expect(['', 'left', '30', '30 101'].map(readFocus)).toEqual([undefined, null, null, null]);
});

it('a click says it in per cent of the picture, and none outside of it', () => {
  const rect = { left: 100, top: 50, width: 400, height: 200 };
  expect(focusAt(rect, { x: 200, y: 90 })).toEqual({ x: 25, y: 20 });
  expect(focusAt(rect, { x: 500.4, y: 49 })).toEqual({ x: 100, y: 0 });
});

it('arrow keys move it, with Shift by ten, and never out of the picture', () => {
  expect(movedFocus(middle, press('ArrowLeft'))).toEqual({ x: 49, y: 50 });
  expect(movedFocus(middle, press('ArrowDown', true))).toEqual({ x: 50, y: 60 });
  expect(movedFocus({ x: 95, y: 0 }, press('ArrowRight', true))).toEqual({ x: 100, y: 0 });
  expect(movedFocus({ x: 95, y: 0 }, press('ArrowUp'))).toEqual({ x: 95, y: 0 });
  expect(movedFocus(middle, press('Enter'))).toBeNull();
});
