import { describe, expect, it } from 'vitest';
import { deskStoryPath, storySearch, storyWords, timelineCommand } from './stories';

const words = { title: 'The pier', description: '', place: '100' };
const problemOf = (changes: Partial<typeof words>) =>
  storyWords.safeParse({ ...words, ...changes }).error?.issues[0]?.message;

describe('what an editor says of a story', () => {
  it('is read without stray spaces; no description is none', () => {
    expect(storyWords.parse({ title: '  The\n pier ', description: ' a\r\nb ', place: ' 7' })).toEqual({
      title: 'The pier',
      description: 'a\nb',
      place: 7,
    });
    expect(storyWords.parse(words)).toEqual({ title: 'The pier', description: null, place: 100 });
  });

  it('is refused with what to do', () => {
    expect(problemOf({ title: ' ' })).toBe('A title has 1 to 200 characters.');
    expect(problemOf({ title: 'a'.repeat(201) })).toBe('A title has 1 to 200 characters.');
    expect(problemOf({ description: 'a'.repeat(1001) })).toMatch(/at most 1000/);
    for (const place of ['', '0', '1000', '-1', '1.5', 'x'])
      expect(problemOf({ place })).toBe('A place is a number from 1 to 999.');
  });
});

describe('a button of the timeline', () => {
  it('says what to do, and of what', () => {
    for (const command of [
      { do: 'join' },
      { do: 'pin', moment: 'a m1' },
      { do: 'settle', moments: ['a m1', 'b m1'], right: null },
      { do: 'undo', id: 'x' },
    ])
      expect(timelineCommand.parse(JSON.stringify(command))).toEqual(command);
  });

  it('says nothing else', () => {
    for (const text of ['', '{', '{}', '{"do":"drop"}', '{"do":"pin"}', `{"do":"pin","moment":""}`])
      expect(timelineCommand.safeParse(text).success).toBe(false);
  });
});

describe('the page of a story', () => {
  it('has the address that its slug gives', () => {
    expect(deskStoryPath('a b')).toBe('/desk/stories/a%20b');
  });

  it('searches for nothing where the address says what can’t be read', () => {
    expect(storySearch.parse({})).toEqual({ q: '', part: 1 });
    expect(storySearch.parse({ q: ['a', 'b'], part: 'x' })).toEqual({ q: '', part: 1 });
    expect(storySearch.parse({ q: ' a\0b ', part: '3' })).toEqual({ q: 'a b', part: 3 });
  });
});
