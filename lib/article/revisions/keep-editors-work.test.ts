import { describe, expect, it } from 'vitest';

import type { Moment, Passage, PullQuote } from '../article';
import { keepEditorsWork } from './keep-editors-work';
import { passageText } from '../passage-text';

const moment = (changes: Partial<Moment>): Moment => ({
  id: 'm1',
  date: '2011',
  label: null,
  heading: 'Last ferry',
  summary: null,
  words: { passageId: 'p1', exact: '12 years', start: 50 },
  origin: 'editor',
  ...changes,
});

const passages: Passage[] = [
  {
    id: 'p1',
    kind: 'paragraph',
    runs: [{ text: 'The ferry sailed on Friday morning, the first in 12 years.' }],
  },
  { id: 'p3', kind: 'paragraph', runs: [{ text: 'We waited for this day. So did the island.' }] },
];
const quote: PullQuote = {
  id: 'q1',
  text: 'So did the island',
  speaker: 'The captain',
  statement: null,
  words: { passageId: 'p3', exact: 'So did the island.', start: 24 },
  origin: 'editor',
};

const draft = (changes: Partial<{ passages: Passage[]; moments: Moment[]; pullQuotes: PullQuote[] }>) => ({
  passages,
  moments: [],
  pullQuotes: [],
  ...changes,
});

describe("an editor's work", () => {
  it('stays, with suggestions beside it that tell of something else', () => {
    const before = draft({ moments: [moment({}), moment({ id: 'm2', date: '2015', origin: 'suggestion' })] });
    const next = draft({
      moments: [
        moment({ id: 'm1', date: '2011', heading: 'Twelve years', origin: 'suggestion' }),
        moment({ id: 'm3', date: '2019', heading: 'A plan', origin: 'suggestion' }),
      ],
    });
    const { draft: stored, lost } = keepEditorsWork(before, next);
    expect(stored.moments.map(({ heading, origin }) => [heading, origin])).toEqual([
      ['Last ferry', 'editor'],
      ['A plan', 'suggestion'],
    ]);
    expect(lost).toEqual([]);
  });

  it('follows its words to where they stand now', () => {
    const moved: Passage[] = [
      { id: 'p9', kind: 'paragraph', runs: [{ text: 'It had been 12 years, they said.' }] },
      { id: 'p1', kind: 'paragraph', runs: [{ text: 'The ferry sailed.' }] },
    ];
    const { draft: stored } = keepEditorsWork(draft({ moments: [moment({})] }), draft({ passages: moved }));
    const words = stored.moments[0]?.words;
    const passage = moved.find(({ id }) => id === words?.passageId);
    expect(words?.passageId).toBe('p9');
    expect(passage && passageText(passage).slice(words?.start).startsWith('12 years')).toBe(true);
  });

  it('is reported where its words are gone', () => {
    const { draft: stored, lost } = keepEditorsWork(
      draft({ moments: [moment({})] }),
      draft({ passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text: 'Another text.' }] }] }),
    );
    expect(stored.moments).toEqual([]);
    expect(lost).toHaveLength(1);
  });

  it('never shares an id with a suggestion', () => {
    const before = draft({ moments: [moment({ id: 'm4' })] });
    const next = draft({
      moments: [
        moment({ id: 'm4', date: '2019', origin: 'suggestion' }),
        moment({ id: 'm5', date: '2020', origin: 'suggestion' }),
      ],
    });
    const ids = keepEditorsWork(before, next).draft.moments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('m4');
  });

  it('keeps a pull quote, and suggests none of the same words', () => {
    const suggested = {
      ...quote,
      id: 'q7',
      text: 'So did',
      words: { ...quote.words, exact: 'So did' },
      origin: 'suggestion' as const,
    };
    const { draft: stored } = keepEditorsWork(
      draft({ pullQuotes: [quote] }),
      draft({ pullQuotes: [suggested] }),
    );
    expect(stored.pullQuotes).toEqual([quote]);
  });
});
