import { expect, it } from 'vitest';
import { readLeft, withLeft } from './left-words';

const photo = (name: string) => ({
  picture: { src: `/pictures/${name}`, width: 3, height: 2 },
  ...{ alt: name, caption: null, credit: null, standsIn: false },
});
const words = (alt: string) => ({ alt, caption: '', credit: '', focus: '' });

it('what was typed for a picture that is left is kept by it, and its own words needn’t be', () => {
  const one = withLeft('', photo('a'), words('Typed'));
  const two = withLeft(one, photo('b'), words('Typed, too'));
  expect(readLeft(two)).toEqual({ '/pictures/a': words('Typed'), '/pictures/b': words('Typed, too') });
  expect(readLeft(withLeft(two, photo('a'), words('a')))).toEqual({ '/pictures/b': words('Typed, too') });
  expect(withLeft(one, photo('a'), words('a '))).toBe('');
  expect(withLeft(one, { ...photo('a'), picture: null }, words('x'))).toBe(one);
});

it('a field that is no such list has nothing', () => {
  for (const field of ['', '{', '[]', '{"a":1}', 'null']) expect(readLeft(field)).toEqual({});
});
