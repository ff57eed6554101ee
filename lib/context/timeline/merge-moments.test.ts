import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergedMoment, ReportedMoment } from '../../article/article';
import { compareEdtf } from '../../article/dates/edtf';
import { mergeMoments } from './merge-moments';
import { countThatMatter, weightyMoments } from './weighty-moments';

const reported = (
  slug: string,
  date: string,
  heading: string,
  { id = 'm1', summary = null as string | null, publishedAt = '2023-04-25', origin = 'suggestion' } = {},
): ReportedMoment => ({
  id,
  date,
  label: null,
  heading,
  summary,
  words: { passageId: 'p1', exact: 'x', start: 0 },
  origin: origin as ReportedMoment['origin'],
  article: { slug, headline: slug, publishedAt, language: 'en', direction: 'ltr' },
});

const shape = (merged: readonly MergedMoment[]) =>
  merged.map(({ moment, sources, contradicts }) => ({
    date: moment.date,
    by: sources.map(({ article }) => article.slug),
    ...(contradicts.length > 0 && { against: contradicts.map(({ other }) => other.date) }),
  }));

const dates = ['200X', '2011', '2012-03', '2023-04-25', '2023-04', '2023-04-26', '2011/2015', '2023~', 'x'];
const phrases = ['Talks', 'in', 'Moscow', 'Ankara', 'between Syria and Turkey', 'war', 'with 40 dead'];
const moments = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('m1', 'm2', 'm3'),
      fc.constantFrom(...dates),
      fc.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 }),
    )
    .map(([slug, id, date, words]) => reported(slug, date, words.join(' '), { id })),
  { selector: (moment) => `${moment.article.slug} ${moment.id}` },
);

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
      reported(slug, at, 'Talks', { summary: 'The ministers of Syria and Turkey met for talks in Moscow.' });
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

  it('merges a story of 16,000 moments in seconds', { timeout: 60_000 }, () => {
    const list = Array.from({ length: 16_000 }, (_, i) =>
      reported(`a${i}`, i % 2 ? '2023-04-25' : '2023-04', `Talks ${i} of ${i * 7} in Moscow`, {
        summary: `Delegation ${i} met Delegation ${i * 3}.`,
      }),
    );
    const before = process.cpuUsage().user / 1000;
    expect(mergeMoments(list).flatMap(({ sources }) => sources)).toHaveLength(16_000);
    // Two seconds by words that few have; comparing each with each takes more than twenty.
    expect(process.cpuUsage().user / 1000 - before).toBeLessThan(15_000);
  });
});

describe('a contradiction', () => {
  const against = (...list: ReportedMoment[]) =>
    mergeMoments(list).flatMap(({ contradicts }) =>
      contradicts.map(({ differs, own, other }) => `${differs}: ${own.article.slug} ${other.article.slug}`),
    );
  const sank = (number: string) => `The ferry Aurora sank off Port Alder and ${number} passengers drowned.`;

  it('is two reports in the same words with dates that exclude each other, on both sides', () => {
    expect(
      against(
        reported('a', '2011', 'Sinking', { summary: sank('12') }),
        reported('b', '2012-03', 'Aurora', { summary: sank('12') }),
      ),
    ).toEqual(['date: a b', 'date: b a']);
    expect(
      against(
        reported('a', '2023-04-25', 'Sinking', {
          summary: 'On Tuesday, the ferry Aurora sank off Port Alder.',
        }),
        reported('b', '2023-04-26', 'Sinking', {
          summary: 'On Wednesday, the ferry Aurora sank off Port Alder.',
        }),
      ),
    ).toEqual(['date: a b', 'date: b a']);
  });

  it('is two reports of one day in the same words with other numbers', () => {
    expect(
      against(
        reported('a', '2023-04-25', 'Sinking', { summary: sank('12') }),
        reported('b', '2023-04-25', 'Sinking', { summary: sank('14') }),
      ),
    ).toEqual(['number: a b']);
  });

  it.each<[string, ReportedMoment, ReportedMoment]>([
    [
      'other words',
      reported('a', '2011', 'Sinking', { summary: sank('12') }),
      reported('b', '2012', 'Sinking', { summary: `${sank('12')} Divers searched.` }),
    ],
    [
      'what comes back months later',
      reported('a', '2022-12-28', 'Talks', { summary: 'The ministers of Syria and Turkey met in Moscow.' }),
      reported('b', '2023-04-25', 'Talks', { summary: 'The ministers of Syria and Turkey met in Moscow.' }),
    ],
    [
      'one article',
      reported('a', '2011', 'Sinking', { summary: sank('12') }),
      reported('a', '2012', 'Sinking', { summary: sank('12'), id: 'm2' }),
    ],
    ['a few words', reported('a', '2011', 'Talks in Moscow'), reported('b', '2012', 'Talks in Moscow')],
    [
      'a vaguer date',
      reported('a', '2023', 'Sinking', { summary: sank('12') }),
      reported('b', '2023-04-25', 'Sinking', { summary: sank('12') }),
    ],
    [
      'a time that something took',
      reported('a', '2011/2015', 'War', { summary: 'The civil war in Syria drove millions abroad.' }),
      reported('b', '2016', 'War', { summary: 'The civil war in Syria drove millions abroad.' }),
    ],
    [
      'a day of the month written otherwise',
      reported('a', '2023-04-25', 'Sinking', {
        summary: 'On 25 April the ferry Aurora sank off Port Alder.',
      }),
      reported('b', '2023-04-25', 'Sinking', {
        summary: 'On the ferry Aurora sank off Port Alder, April 26.',
      }),
    ],
  ])('is not %s', (_, one, other) => {
    expect(against(one, other)).toEqual([]);
  });

  it('names both sides, and never one event with itself', () => {
    fc.assert(
      fc.property(moments, (list) => {
        const merged = mergeMoments(list);
        for (const { contradicts, sources } of merged)
          for (const { own, other, differs } of contradicts) {
            expect(sources).toContain(own);
            if (differs === 'number') continue;
            const there = merged.find((entry) => entry.sources.includes(other));
            expect(there?.contradicts.map((one) => one.other)).toContain(own);
          }
      }),
    );
  });
});

describe('the moments that matter', () => {
  it('are 7 to 15, by the length of the story', () => {
    expect([1, 2, 4, 8, 16, 32, 400].map(countThatMatter)).toEqual([7, 7, 9, 11, 13, 15, 15]);
  });

  it('are the heaviest, in the order of time', () => {
    const timeline = Array.from({ length: 30 }, (_, at): MergedMoment => {
      const moment = reported(`a${at}`, `20${at + 10}`, 'Talks');
      return { moment, sources: [moment], contradicts: [], weight: (at * 7) % 30 };
    });
    const shown = weightyMoments(timeline, 2);
    expect(shown.map(({ weight }) => weight).sort((a, b) => a - b)).toEqual([23, 24, 25, 26, 27, 28, 29]);
    expect(timeline.filter((one) => shown.includes(one))).toEqual(shown);
  });
});
