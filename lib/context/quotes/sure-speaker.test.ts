import { expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { findQuotes } from './find-quotes';

const sure = (text: string) => findQuotes(splitText(text)).map(({ isSure }) => isSure);
const heSaid = (start: string) => sure(`${start} “It took me years to learn this,” he said.`);

it.each([
  ['The kernel has parts in Rust.', false],
  ['Afro Beat played in the harbour.', false],
  ['Afro Beat played in the harbour. Afro was loud.', false],
  ['The singer spoke to Billboard in May.', false],
  ['Robert Keel played in the harbour.', true],
  ['Tjark Keel played in the harbour. Keel was late.', true],
])('of whom “he” stands for after “%s”, a quotation is sure: %s', (start, isSure) => {
  expect(heSaid(start)).toEqual([isSure]);
});

it('is sure of “he” where the same one speaks by name, before or after', () => {
  expect(heSaid('“I am late,” Keel said.')).toEqual([true, true]);
  const after = '“It was hard to leave,” he said. “I am late for the tide,” Keel said.';
  expect(sure(`Keel played in the harbour. ${after}`)).toEqual([true, true]);
});

it('is sure of a name that a verb of saying or a colon gives the words to, and not of “officials”', () => {
  expect(sure('“It was hard to leave,” Keel said.')).toEqual([true]);
  expect(sure('Tjark Keel: “It was hard to leave.”')).toEqual([true]);
  expect(sure('“It was hard to leave,” officials said.')).toEqual([false]);
});
