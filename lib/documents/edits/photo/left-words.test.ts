import { expect, it } from 'vitest';
import { readLeft, withLeft, withWordsOf } from './left-words';

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

it('a picture brings its words, but for those that were typed for it since it was chosen', () => {
  const standing = (alt: string) => (name: string) =>
    name === 'alt' ? { stands: alt, shown: 'a' } : { stands: '', shown: '' };
  expect(withWordsOf(photo('b'), photo('a'), '', standing('a'))).toEqual({ words: words('b'), left: '' });
  // What was typed for it is not filed under the picture before.
  const typed = withWordsOf(photo('b'), photo('a'), '', standing('Typed for b'));
  expect(typed).toEqual({ words: words('Typed for b'), left: '' });
});

it('what was shown of the picture before is left with it, and comes back', () => {
  const shown = (alt: string) => (name: string) => {
    const stands = name === 'alt' ? alt : '';
    return { stands, shown: stands };
  };
  const { left, words: brought } = withWordsOf(photo('b'), photo('a'), '', shown('Typed for a'));
  expect(brought).toEqual(words('b'));
  expect(withWordsOf(photo('a'), photo('b'), left, shown('b')).words).toEqual(words('Typed for a'));
});
