import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergedMoment } from '../../article/article';
import { compareEdtf } from '../../article/dates/edtf';
import { mergeMoments } from './merge-moments';
import { moments, reported } from './moments.testing';

const shape = (merged: readonly MergedMoment[]) =>
  merged.map(({ moment, sources, contradicts }) => ({
    date: moment.date,
    by: sources.map(({ article }) => article.slug),
    ...(contradicts.length > 0 && { against: contradicts.map(({ other }) => other.date) }),
  }));

describe('mergeMoments', () => {
  it('does not depend on the order of what it is given, loses nobody and is in the order of time', () => {
    fc.assert(
      fc.property(moments, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((moment) => ({ moment, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ moment }) => moment);
        const merged = mergeMoments(list);
        expect(mergeMoments(shuffled)).toEqual(merged);
        const sources = merged.flatMap((entry) => entry.sources);
        expect(sources).toHaveLength(list.length);
        expect(new Set(sources)).toEqual(new Set(list));
        const order = merged.map((entry) => entry.moment.date);
        expect(order).toEqual([...order].sort(compareEdtf));
      }),
    );
  });

  it('takes no two moments of one article for one event', () => {
    fc.assert(
      fc.property(moments, (list) => {
        for (const { sources } of mergeMoments(list))
          expect(new Set(sources.map(({ article }) => article.slug)).size).toBe(sources.length);
      }),
    );
  });

  const war = [
    reported('x', '2014', 'Annexation of Crimea', { summary: 'Russia annexed Crimea after a referendum.' }),
    reported('y', '2015-09-30', 'Strikes in Homs', { summary: 'Russian jets struck targets near Homs.' }),
  ];

  it('takes a vague date and a precise one within it as one event, under the precise one', () => {
    const summary = 'The defence ministers of Syria and Turkey met in Moscow.';
    const merged = mergeMoments([
      reported('a', '2023', 'Talks in Moscow', { summary, publishedAt: '2023-12-01' }),
      reported('b', '2023-04-25', 'Moscow talks', { summary, publishedAt: '2023-04-25' }),
      reported('c', '2023-04', 'Talks in Moscow', { summary, publishedAt: '2023-05-01' }),
      ...war,
    ]);
    expect(shape(merged)).toContainEqual({ date: '2023-04-25', by: ['b', 'c', 'a'] });
  });

  it('leaves a vague date alone where two precise ones could be meant', () => {
    const merged = mergeMoments([
      reported('a', '2023', 'Talks in Moscow'),
      reported('b', '2023-04-25', 'Talks in Moscow'),
      reported('b', '2023-05-10', 'Talks in Moscow', { id: 'm2' }),
      ...war,
    ]);
    expect(merged).toHaveLength(5);
  });

  it('takes for one event what all articles tell of a day in words that few sentences lack', () => {
    // Each sentence of the story names the ferry; those of the sinking are told by the day they share.
    const merged = mergeMoments([
      reported('a', '2023-04-25', 'Aurora sinks', {
        summary: 'The ferry Aurora sank off Port Alder on Tuesday.',
      }),
      reported('b', '2023-04-25', '', {
        summary: 'The Aurora sank on Tuesday, and twelve people drowned.',
      }),
      reported('c', '2023-04-25', '', {
        summary: 'Twelve people drowned when the ferry Aurora sank on April 25.',
      }),
      reported('a', '2019-06-01', '', { summary: 'The ferry Aurora was launched in Lower Combe.', id: 'm2' }),
      reported('b', '2021-03', '', { summary: 'The ferry Aurora got new engines.', id: 'm2' }),
      reported('c', '2023-05-02', '', { summary: 'Inspectors of the ferry Aurora were heard.', id: 'm2' }),
    ]);
    expect(shape(merged)).toContainEqual({ date: '2023-04-25', by: ['a', 'b', 'c'] });
    expect(merged).toHaveLength(4);
  });

  it('goes by what is reported, whatever the headings', () => {
    const merged = mergeMoments([
      reported('a', '2023-04-25', 'Talks in Moscow', {
        summary: 'The defence ministers of Syria and Turkey met in Moscow.',
      }),
      reported('b', '2023-04-25', 'It', {
        summary: 'Ministers from Turkey, Syria and Russia met in Moscow.',
      }),
      reported('c', '2023-04-25', 'It', { summary: 'A storm broke the pier in Port Alder.' }),
      ...war,
    ]);
    expect(shape(merged).slice(2)).toEqual([
      { date: '2023-04-25', by: ['a', 'b'] },
      { date: '2023-04-25', by: ['c'] },
    ]);
  });

  it('puts the clearest report in front: precise, with a heading, a whole sentence', () => {
    const summary = 'The defence ministers of Syria and Turkey met in Moscow.';
    const cut = 'The defence ministers of Syria and Turkey met in Moscow, as the';
    const merged = mergeMoments([
      reported('a', '2023-04', 'Moscow talks', { summary, publishedAt: '2023-04-26' }),
      reported('b', '2023-04-25', 'Moscow talks', { summary: cut, publishedAt: '2023-04-27' }),
      reported('c', '2023-04-25', 'Moscow talks', { summary, publishedAt: '2023-04-28' }),
      reported('d', '2023-04-25', '', { summary, publishedAt: '2023-04-25' }),
      ...war,
    ]);
    expect(shape(merged).at(-1)?.by).toEqual(['c', 'd', 'a', 'b']);
  });

  it('weighs a moment by how many articles report it, and how near it is to the story', () => {
    const talks = (slug: string, at = '2023-04-25') =>
      reported(slug, at, 'Talks', {
        summary: `The ministers of Syria and Turkey met for talks in Moscow, ${slug} reports.`,
      });
    const merged = mergeMoments([
      talks('a'),
      talks('b'),
      talks('c'),
      talks('d', '2023-05-10'),
      reported('e', '2019', 'Floods', { summary: 'Rain flooded cellars of Port Alder.' }),
    ]);
    const weightOf = (date: string) => merged.find(({ moment }) => moment.date === date)?.weight ?? NaN;
    expect(weightOf('2023-04-25')).toBeGreaterThan(weightOf('2023-05-10'));
    expect(weightOf('2023-05-10')).toBeGreaterThan(0);
  });

  it(
    'merges a story of 32,000 moments, of which it can’t compare each with each',
    { timeout: 60_000 },
    () => {
      const list = Array.from({ length: 32_000 }, (_, i) =>
        reported(`a${i}`, i % 2 ? '2023-04-25' : '2023-04', `Talks ${i} of ${i * 7} in Moscow`, {
          summary: `Delegation ${i} met Delegation ${i * 3}.`,
        }),
      );
      expect(mergeMoments(list).flatMap(({ sources }) => sources)).toHaveLength(32_000);
    },
  );
});
