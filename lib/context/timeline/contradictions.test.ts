import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedMoment } from '../../article/article';
import { mergeMoments } from './merge-moments';
import { moments, reported } from './moments.testing';

describe('a contradiction', () => {
  const against = (...list: ReportedMoment[]) =>
    mergeMoments(list).flatMap(({ contradicts }) =>
      contradicts.map(({ differs, own, other }) => `${differs}: ${own.article.slug} ${other.article.slug}`),
    );
  const sank = (number: string) => `The ferry Aurora sank off Port Alder and ${number} passengers drowned.`;

  it('is two reports in the same words with dates that exclude each other, on both sides', () => {
    expect(
      against(
        reported('a', '2011', 'Sinking', { summary: `In 2011, ${sank('12')}` }),
        reported('b', '2012-03', 'Aurora', { summary: `In March 2012, ${sank('12')}` }),
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
      'the same sentence, dated by what stands around it',
      reported('a', '2011', 'Sinking', { summary: sank('12') }),
      reported('b', '2012', 'Sinking', { summary: sank('12') }),
    ],
    [
      'what courts, markets and weather do day by day',
      reported('a', '2023-04-25', 'Hearing', {
        publishedAt: '2023-04-25',
        summary: 'The trial of the Aurora’s captain went on in Port Alder on Tuesday.',
      }),
      reported('b', '2023-04-26', 'Hearing', {
        publishedAt: '2023-04-26',
        summary: 'The trial of the Aurora’s captain went on in Port Alder on Wednesday.',
      }),
    ],
    [
      'a toll that has risen since',
      reported('a', '2023-04-25', 'Sinking', { publishedAt: '2023-04-25', summary: sank('12') }),
      reported('b', '2023-04-25', 'Sinking', { publishedAt: '2023-04-27', summary: sank('14') }),
    ],
    [
      'a count as of another day',
      reported('a', '2023-04-25', 'Sinking', { summary: `As of Wednesday, ${sank('12')}` }),
      reported('b', '2023-04-25', 'Sinking', { summary: `As of Thursday, ${sank('14')}` }),
    ],
    [
      'an hour',
      reported('a', '2023-04-25', 'Sinking', { summary: `PORT ALDER, 2:59 pm. ${sank('12')}` }),
      reported('b', '2023-04-25', 'Sinking', { summary: `PORT ALDER, 9:13 pm. ${sank('12')}` }),
    ],
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

  it('is a toll that years later still differs', () => {
    expect(
      against(
        reported('a', '2011-04-25', 'Sinking', { publishedAt: '2016-04-25', summary: sank('12') }),
        reported('b', '2011-04-25', 'Sinking', { publishedAt: '2021-04-25', summary: sank('14') }),
      ),
    ).toEqual(['number: a b']);
  });

  it('is none where a sentence gives an article the other’s date as well', () => {
    const inspected = (months: string) =>
      `Inspectors boarded the ferry Aurora in ${months} and found no fault.`;
    const [three, two] = [inspected('February, March and April 2010'), inspected('February and March 2010')];
    expect(
      against(
        reported('a', '2010-02', 'Inspection', { summary: three }),
        reported('a', '2010-03', 'Inspection', { summary: three, id: 'm2' }),
        reported('b', '2010-03', 'Inspection', { summary: two }),
        reported('b', '2010-02', 'Inspection', { summary: two, id: 'm2' }),
      ),
    ).toEqual([]);
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
