import { expect, it } from 'vitest';
import { withText } from '../bench/growth/arguments.testing';
import { exempt } from '../bench/growth/exempt';
import { findFunctions } from '../bench/growth/tried-functions';

it('bench:growth knows how to call each function that takes a text, or why it is not called', () => {
  const { found, known } = findFunctions();
  expect(found.length).toBeGreaterThan(150);
  const unknown = found.filter(
    (one) => !known.includes(one) && !(one.key in exempt) && !(one.key in withText),
  );
  expect(
    unknown.map(({ key, needed }) => `${key}(text, ${needed.join(', ')})`),
    'say in bench/growth what else to give, or why not to call it',
  ).toEqual([]);
  const keys = new Set(found.map(({ key }) => key));
  const gone = Object.keys(exempt).filter((key) => !keys.has(key));
  expect(gone, 'is listed in exempt.ts and gone').toEqual([]);
});
