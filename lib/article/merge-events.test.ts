import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergedMoment, ToldMoment } from './article';
import { compareEdtf } from './edtf';
import { mergeEvents } from './merge-events';

const told = (
  slug: string,
  date: string,
  heading: string,
  { id = 'm1', summary = null as string | null, publishedAt = '2023-04-25' } = {},
): ToldMoment => ({
  id,
  date,
  label: null,
  heading,
  summary,
  words: { passageId: 'p1', exact: 'x', start: 0 },
  origin: 'editor',
  article: { slug, headline: slug, publishedAt, language: 'en', direction: 'ltr' },
});

const shape = (merged: readonly MergedMoment[]) =>
  merged.map(({ moment, sources, contradicts }) => ({
    date: moment.date,
    by: sources.map(({ article }) => article.slug),
    ...(contradicts.length > 0 && { against: contradicts.map(({ date }) => date) }),
  }));

const moments = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('m1', 'm2', 'm3'),
      fc.constantFrom(
        '200X',
        '2011',
        '2012-03',
        '2023-04-25',
        '2023-04',
        '2023-04-26',
        '2011/2015',
        '2023~',
        'x',
      ),
      fc.array(fc.constantFrom('Talks', 'in', 'Moscow', 'Ankara', 'between Syria and Turkey', 'war'), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([slug, id, date, words]) => told(slug, date, words.join(' '), { id })),
  { selector: (moment) => `${moment.article.slug} ${moment.id}` },
);

describe('mergeEvents', () => {
  it('does not depend on the order of what it is given, loses nobody and is in the order of time', () => {
    fc.assert(
      fc.property(moments, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list
          .map((moment) => ({ moment, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ moment }) => moment);
        const merged = mergeEvents(list);
        expect(mergeEvents(shuffled)).toEqual(merged);
        const sources = merged.flatMap((entry) => entry.sources);
        expect(sources).toHaveLength(list.length);
        expect(new Set(sources)).toEqual(new Set(list));
        const dates = merged.map((entry) => entry.moment.date);
        expect(dates).toEqual([...dates].sort(compareEdtf));
      }),
    );
  });

  it('names a contradiction on both sides, and never one with itself', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const merged = mergeEvents(list);
        for (const entry of merged) {
          const others = merged.filter(({ sources }) =>
            sources.some((source) => entry.contradicts.includes(source)),
          );
          expect(others).not.toContain(entry);
          expect(new Set(entry.contradicts).size).toBe(entry.contradicts.length);
          for (const other of others)
            expect(other.contradicts).toEqual(expect.arrayContaining(entry.sources));
        }
      }),
    );
  });

  it('takes a vague date and a precise one within it as one event, under the precise one', () => {
    const merged = mergeEvents([
      told('a', '2023', 'Talks in Moscow', { publishedAt: '2023-12-01' }),
      told('b', '2023-04-25', 'Moscow talks', { publishedAt: '2023-04-25' }),
      told('c', '2023-04', 'Talks in Moscow', { publishedAt: '2023-05-01' }),
    ]);
    expect(shape(merged)).toEqual([{ date: '2023-04-25', by: ['b', 'c', 'a'] }]);
  });

  it('leaves a vague date alone where two precise ones could be meant', () => {
    const merged = mergeEvents([
      told('a', '2023', 'Talks in Moscow'),
      told('b', '2023-04-25', 'Talks in Moscow'),
      told('b', '2023-05-10', 'Talks in Moscow', { id: 'm2' }),
    ]);
    expect(merged).toHaveLength(3);
  });

  it('knows an event told in other words by its names', () => {
    const merged = mergeEvents([
      told('a', '2023-04-25', 'Talks in Moscow', {
        summary: 'The defence ministers of Syria and Turkey met in Moscow.',
      }),
      told('b', '2023-04-25', 'Four ministers meet', {
        summary: 'Ministers from Turkey, Syria and Russia met in Moscow.',
      }),
      told('c', '2023-04-25', 'Storm in Port Alder', { summary: 'A storm broke the pier in Port Alder.' }),
    ]);
    expect(shape(merged).map(({ by }) => by)).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps two events of one day and one article apart', () => {
    const summary = 'Syria and Turkey met in Moscow.';
    const merged = mergeEvents([
      told('a', '2023-04-25', 'Morning session', { summary }),
      told('a', '2023-04-25', 'Evening statement', { id: 'm2', summary }),
    ]);
    expect(merged).toHaveLength(2);
  });

  it('flags dates that exclude each other, and shows both', () => {
    const merged = mergeEvents([
      told('a', '2011', 'Rupture between Turkey and Syria'),
      told('b', '2012-03', 'Rupture between Syria and Turkey'),
      told('c', '2015', 'Russian intervention'),
    ]);
    expect(shape(merged)).toEqual([
      { date: '2011', by: ['a'], against: ['2012-03'] },
      { date: '2012-03', by: ['b'], against: ['2011'] },
      { date: '2015', by: ['c'] },
    ]);
  });

  it('sees no contradiction in what comes back: other days months apart, spans, or told by one article', () => {
    const list = [
      told('a', '2022-12-28', 'Talks in Moscow'),
      told('b', '2023-04-25', 'Talks in Moscow'),
      told('c', '2011/2015', 'War in Syria'),
      told('d', '2016', 'War in Syria'),
      told('e', '2019', 'Floods in Port Alder'),
      told('e', '2020', 'Floods in Port Alder', { id: 'm2' }),
    ];
    expect(mergeEvents(list).flatMap(({ contradicts }) => contradicts)).toEqual([]);
  });

  it('merges a story of 16,000 moments in seconds', { timeout: 60_000 }, () => {
    const list = Array.from({ length: 16_000 }, (_, i) =>
      told(`a${i}`, i % 2 ? '2023-04-25' : '2023-04', `Talks ${i} of ${i * 7} in Moscow`, {
        summary: `Delegation ${i} met Delegation ${i * 3}.`,
      }),
    );
    const before = process.cpuUsage().user / 1000;
    expect(mergeEvents(list).flatMap(({ sources }) => sources)).toHaveLength(16_000);
    // Two seconds by words that few have; comparing each with each takes more than twenty.
    expect(process.cpuUsage().user / 1000 - before).toBeLessThan(15_000);
  });
});
