import { expect, it } from 'vitest';
import { readQuestion } from './read-question';

it('reads a question whose last word is whole, and no beginning of others', () => {
  const { id, query } = readQuestion({ id: 7, query: 'Who sailed the ferry' });
  expect(id).toBe(7);
  expect(query?.terms.at(-1)).toMatchObject({ words: ['ferry'], unfinished: false });
  expect(readQuestion({ id: 'a', query: ' ? ' })).toEqual({ id: 'a', query: null });
});

it('takes a question of a hundred words', () => {
  const words = Array.from({ length: 100 }, (_, at) => `word${at}`);
  expect(readQuestion({ id: 1, query: `${words.join(' ')}?` }).query?.terms).toHaveLength(100);
});

it('says what is wrong with a line', () => {
  for (const line of [null, 'ferry', { id: 1 }, { query: 'ferry' }, { id: {}, query: 'x' }])
    expect(() => readQuestion(line)).toThrow('"id"');
  expect(() => readQuestion({ id: 1, query: 'ferry before:2023-02-31' })).toThrow('is no date');
});
