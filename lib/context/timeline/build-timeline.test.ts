import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../language/models.testing';
import { buildTimeline, type TimelineArticle } from './build-timeline';
import { readDatedSentences } from './dated-sentences';
import { chooseCentral, toSentenceVectors } from './sentence-vectors';

const article = (id: string, published: string, text: string): TimelineArticle => ({
  id,
  sentences: readDatedSentences({ text, published, language: 'en', model: modelOf('en') }),
});

const story = [
  article(
    'a',
    '2017-05-04',
    'A storm broke the pier of Port Alder on May 2, 2017. The ferry was sold on June 1, 2010.',
  ),
  article(
    'b',
    '2017-05-20',
    'The pier of Port Alder was broken by a storm on May 2, 2017. A concert was held on May 3, 2017.',
  ),
];

describe('buildTimeline', () => {
  it('puts first what most articles report nearest to the story, with its sources', () => {
    const [first] = buildTimeline(story);
    expect(first).toMatchObject({ date: '2017-05-02', sources: ['a', 'b'] });
    expect(first?.summary).toMatch(/storm/);
    expect(first?.sentences).toHaveLength(2);
  });

  it('has every day that is mentioned, each once, heaviest first', () => {
    const moments = buildTimeline(story);
    expect(moments.map(({ date }) => date).sort()).toEqual(['2010-06-01', '2017-05-02', '2017-05-03']);
    const weights = moments.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it('counts an article once, however often it repeats a day', () => {
    const repeated = article('c', '2017-05-04', 'A concert was held on May 3, 2017. '.repeat(20));
    const moments = buildTimeline([...story, repeated]);
    expect(moments.find(({ date }) => date === '2017-05-03')).toMatchObject({ sources: ['b', 'c'] });
    expect(moments.find(({ date }) => date === '2017-05-03')?.sentences).toHaveLength(1);
  });

  it('weighs a day by how likely its sentences report an event, and lets the likeliest say it', () => {
    const said = (text: string, date: string, score: number) => ({
      text,
      dates: [date],
      moments: new Map<string, null>(),
      scores: new Map([[date, score]]),
    });
    const [first, second] = buildTimeline([
      {
        id: 'a',
        sentences: [
          said('The pier of the harbour was said to be fine then.', '2017-05-02', 0),
          said('A storm broke the pier of the harbour at night.', '2017-05-03', 0.9),
          said('Letters of that day call the weather calm, cold and clear.', '2017-05-03', 0),
        ],
      },
    ]);
    expect(first?.date).toBe('2017-05-03');
    expect(first?.summary).toMatch(/storm/);
    expect(first?.weight).toBeGreaterThan(3 * (second?.weight ?? 0));
  });

  it('gives the same timeline for any order of articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: 2 }), (order) => {
        expect(buildTimeline(order).map(({ date }) => date)).toEqual(
          buildTimeline(story).map(({ date }) => date),
        );
      }),
      { numRuns: 5 },
    );
    expect(buildTimeline([])).toEqual([]);
  });
});

describe('chooseCentral', () => {
  it('does not say again what is said', () => {
    const { vectors, center } = toSentenceVectors([
      'storm breaks pier',
      'storm breaks pier again',
      'ferry lands elsewhere today',
    ]);
    expect(new Set(chooseCentral(vectors, center, 2))).not.toEqual(new Set([0, 1]));
    expect(chooseCentral(vectors, center, 9)).toHaveLength(3);
  });
});
