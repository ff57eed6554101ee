import { describe, expect, it } from 'vitest';
import type { Passage, PullQuote } from '../../article/article';
import { passageText } from '../../article/passage-text';
import { listSpeakers } from './list-speakers';

const passage = (id: string, text: string): Passage => ({ id, kind: 'paragraph', runs: [{ text }] });

const talks = passage(
  'p2',
  '“Practical steps were discussed by all of us,” Defense Minister Sergei Shoigu said.',
);
const passages: Passage[] = [passage('p1', 'The ministers met on Tuesday.'), talks];

describe('the speakers of an article', () => {
  it('are given with the passage and the first quoted character', () => {
    const [speaking, ...more] = listSpeakers({ passages, pullQuotes: [], language: 'en' });
    expect(more).toEqual([]);
    expect(speaking).toMatchObject({ passageId: 'p2', start: 1 });
    expect(speaking?.name).toContain('Shoigu');
    expect(passageText(talks).slice(speaking?.start)).toMatch(/^Practical/);
  });

  it('are named as the editor of a pull quote names them', () => {
    const quote: PullQuote = {
      id: 'q1',
      text: 'Practical steps were discussed.',
      speaker: 'The minister',
      statement: null,
      words: { passageId: 'p2', exact: 'Practical steps were discussed', start: 1 },
      origin: 'editor',
    };
    expect(listSpeakers({ passages, pullQuotes: [quote], language: 'en' })).toEqual([
      { passageId: 'p2', start: 1, name: 'The minister' },
    ]);
  });

  it('are not those of a few words inside a sentence of the reporter', () => {
    const inside = passage('p3', 'Shoigu spoke of a “constructive atmosphere” on Tuesday.');
    expect(listSpeakers({ passages: [inside], pullQuotes: [], language: 'en' })).toEqual([]);
  });
});
