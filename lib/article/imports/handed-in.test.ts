import { describe, expect, it } from 'vitest';
import { readHandedIn } from './handed-in';

const webAddress = (word: string) => (/^https?:\/\/[^\s/]+/.test(word) ? word : null);
const read = (given: string) => readHandedIn(given, webAddress);

describe('what is handed in', () => {
  it.each([
    ['https://news.example/a', ['https://news.example/a']],
    [
      ' https://news.example/a\r\n\nhttp://other.example/b ',
      ['https://news.example/a', 'http://other.example/b'],
    ],
    ['https://news.example/a\nhttps://news.example/a', ['https://news.example/a']],
    ['news.example/a?b=1', ['https://news.example/a?b=1']],
    ['wetter.österreich.example', ['https://wetter.österreich.example']],
  ])('%j are addresses', (given, addresses) => {
    expect(read(given)).toEqual({ kind: 'addresses', addresses });
  });

  it.each([
    '# The ferry\n\nIt left at 9.30.\n\nhttps://news.example/a',
    'The ferry left.',
    'Ferry',
    '<!doctype html><title>a</title>',
    'see https://news.example/a',
    'Node.js\n\nIt came out in 2009.',
  ])('%j is a text, stored as it is', (text) => expect(read(text)).toEqual({ kind: 'text', text }));

  it.each([
    ['https://news.example/a\nand a word', 2, 'and a word'],
    ['\nnews.example/a\n\nhtps:/news.example/b\nnews.example/c', 4, 'htps:/news.example/b'],
    ['htp//news.example/a\nhttps://news.example/b', 1, 'htp//news.example/a'],
    ['htps://news.example/a', 1, 'htps://news.example/a'],
  ])('%j are addresses with a mistake in line %i', (given, line, words) => {
    expect(read(given)).toEqual({ kind: 'unclear', line, words });
  });

  it.each(['', ' \n\t '])('%j is nothing', (given) => expect(read(given)).toEqual({ kind: 'nothing' }));
});
