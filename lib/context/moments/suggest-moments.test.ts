import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../article/article';
import { compareEdtf } from '../../article/dates/edtf';
import { assignIds, keepMomentIds } from '../../article/revisions/keep-ids';
import { passageText } from '../../article/passage-text';
import { modelOf } from '../../language/models.testing';
import { readArticle } from '../read-article';
import { suggestMoments } from './suggest-moments';

/** A Wednesday. */
const publishedAt = '2023-04-26';
const passagesOf = (...texts: string[]) =>
  assignIds(texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] })));
const english = modelOf('en');
const suggestFor = (passages: Passage[], headline = 'News of the day') =>
  suggestMoments(readArticle({ passages, language: 'en' }, english), { headline, publishedAt });
const suggest = (...texts: string[]) => suggestFor(passagesOf(...texts));
const dates = (...texts: string[]) => suggest(...texts).map(({ date }) => date);

const sentences = [
  'The war began in 2011.',
  'In the 2000s the neighbours signed a treaty.',
  'Ministers met in Rome on Tuesday.',
  'He resigned in March 2015, days after the vote.',
  'Between 2011 and 2015 the army fought rebels.',
  'She was born in 1954.',
  'Nothing is dated here.',
  'Last year’s budget of 3 million was spent.',
  'They will meet again in May.',
  '“It ended in 1998,” he said.',
];

describe('suggestMoments', () => {
  it('ties every moment to words of its passage, in order of time, under ids of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        (texts) => {
          const passages = passagesOf(...texts.map((each) => each.join(' ')));
          const moments = suggestFor(passages);
          expect(moments.map(({ id }) => id)).toEqual(moments.map((_, index) => `m${index + 1}`));
          expect(moments.map(({ date }) => date)).toEqual(moments.map(({ date }) => date).sort(compareEdtf));
          expect(moments.length).toBeLessThanOrEqual(12);
          for (const { words, heading, summary } of moments) {
            const passage = passages.find(({ id }) => id === words.passageId);
            expect(passage && passageText(passage).slice(words.start, words.start + words.exact.length)).toBe(
              words.exact,
            );
            expect(heading).not.toBe('');
            expect(summary).not.toBe('');
          }
        },
      ),
    );
  });

  it('shows no sentence for each date of a list', () => {
    expect(
      dates('Anders has advised the mayor since 2016 and returned in 2018, and once again in 2021.'),
    ).toEqual(['2016', '2018']);
    expect(
      dates('The city built the bridge in 1912 and rebuilt it in 1945, and sold it in 1987 to Ada.').length,
    ).toBe(2);
    expect(dates('The club won the cup of Alder in 2009 and 2011.')).toHaveLength(1);
  });

  it('sums up what was announced with what it was', () => {
    const text =
      'The Ministry of Health in Alder announced on Tuesday that the death toll of the flood, which had come down from the northern hills in the night, had reached 67 people.';
    expect(suggest(text).map(({ summary }) => summary)).toEqual([text]);
  });

  it('gives the same moments, and so the same ids, when an article is imported again', () => {
    const texts = ['The war began in 2011. It ended in 2015.', 'Ministers met in Rome on Tuesday.'];
    const first = suggest(...texts);
    expect(keepMomentIds(first, suggest(...texts))).toEqual(first);
    const longer = keepMomentIds(first, suggest('A treaty was signed in 1998.', ...texts));
    expect(longer.map(({ id }) => id)).toEqual(['m4', 'm1', 'm2', 'm3']);
  });

  it('takes the background, the day of the news and what comes next from a report', () => {
    const report = suggest(
      'The foreign ministers of Arland and Borland held border talks in Oslo on Wednesday, the first since the war.',
      'The army of Arland invaded Borland in 1998. In 2005 the two countries signed a ceasefire in Geneva.',
      'Parliament will vote on the treaty on June 5.',
    );
    expect(report.map(({ date, heading }) => `${date} ${heading ?? ''}`)).toEqual([
      '1998 Army of Arland invaded Borland',
      expect.stringMatching(/^2005 Two countries signed ceasefire/),
      expect.stringMatching(/^2023-04-26 /),
      expect.stringMatching(/^2023-06-05 Parliament will vote/),
    ]);
    expect(report[0]?.summary).toBe('The army of Arland invaded Borland in 1998.');
  });

  it('offers the headline for the news of the day, where it is a statement in the words of the text', () => {
    const passages = passagesOf(
      'Four foreign ministers held border talks in Oslo on Wednesday, the first since the war.',
    );
    const own = (headline: string) => suggestFor(passages, headline).map(({ heading }) => heading);
    expect(own('Foreign ministers hold border talks in Oslo')).toEqual([
      'Foreign ministers hold border talks in Oslo',
    ]);
    expect(own('Why foreign ministers hold border talks in Oslo')).not.toContain(
      'Why foreign ministers hold border talks in Oslo',
    );
    expect(own('A storm is coming to the coast')).not.toContain('A storm is coming to the coast');
  });

  it('shows an event once, however often the article comes back to it', () => {
    const texts = [
      'Rebels took the town of Daran on May 3, 2011.',
      'The harbour was closed for a year.',
      'On May 3, 2011 rebels took the town of Daran.',
    ];
    expect(dates(...texts)).toEqual(['2011-05-03']);
  });
});

describe('the summary of a moment', () => {
  const summaries = (...texts: string[]) => suggest(...texts).map(({ summary }) => summary);

  it('has the name for a pronoun that opens it', () => {
    expect(summaries('Ada Brown grew up in Leeds. She founded the bank in 1999.')).toContain(
      '[Ada Brown] founded the bank in 1999.',
    );
  });

  it('leaves the pronoun where two could be meant', () => {
    expect(summaries('Ada Brown met Eva Smith. She founded the bank in 1999.').join()).not.toContain('[');
  });

  it('closes a quotation that goes on after its sentence', () => {
    for (const summary of summaries('“The army invaded the valley in 1998. It was cold.”'))
      expect(summary).toBe('“The army invaded the valley in 1998.”');
  });

  it('is not cut at an abbreviation', () => {
    expect(summaries('The U.S. Army took the bridge at 5 a.m. on May 3, 2011, and held it.')).toEqual([
      'The U.S. Army took the bridge at 5 a.m. on May 3, 2011, and held it.',
    ]);
  });
});

describe('what is a moment', () => {
  it.each([
    ['The dam of Port Alder collapsed on May 3, 1998.', '1998-05-03'],
    ['Protests erupted in Cairo in 2011.', '2011'],
    ['Rebels took the town three years ago.', '2020'],
    ['The treaty was signed in Rome in 1957.', '1957'],
    ['The two countries have met four times since the war broke out in 1998.', '1998'],
    ['Parliament will vote on the law on May 12.', '2023-05-12'],
    ['After the attack of October 7, Israel declared war.', '2022-10-07'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  it.each([
    'Photo: Anna Berg, May 2019',
    'May 3, 2019 – May 4, 2019 – May 5, 2019',
    'Copyright 2019.',
    'The restaurant serves tomato soup, bread, cheese and 2019 wines.',
    'It rains every Tuesday.',
    'He is now 48.',
    'Profit rose in the first quarter.',
  ])('takes none from: %s', (text) => expect(dates(text)).toEqual([]));

  it('reads paragraphs, lists and quotations, and nothing that repeats them', () => {
    const passages = assignIds([
      { kind: 'heading', level: 2, runs: [{ text: 'The army invaded Borland in 2011' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          { depth: 0, runs: [{ text: 'The army invaded Borland in 2012.' }] },
          { depth: 0, runs: [{ text: 'The two countries signed a ceasefire in 2013.' }] },
        ],
      },
      { kind: 'related', link: { headline: 'How the war began in 2014', url: null, date: null, slug: null } },
    ]);
    expect(suggestFor(passages).map(({ date, words }) => [date, words.start])).toEqual([
      ['2012', 0],
      ['2013', 34],
    ]);
  });

  it('finds none in a language without weights', () => {
    const passages = passagesOf('Vita coepit anno 2011.');
    const article = readArticle({ passages, language: 'la' }, null);
    expect(suggestMoments(article, { headline: '', publishedAt })).toEqual([]);
  });
});

describe('a megabyte of the worst text', () => {
  it.each([['In 2011 the war began, and '.repeat(38_000)], ['(2011), '.repeat(125_000)]])(
    'ends soon',
    (text) => {
      expect(suggest(text).length).toBeLessThan(3);
    },
  );

  it('takes a day that an updated page has reached for gone by', () => {
    const passages = passagesOf(
      'The ferry had sailed since Friday. By June 18 the harbor had lost 73 boats.',
    );
    const datesOf = (updatedAt: string | null) =>
      suggestMoments(readArticle({ passages, language: 'en' }, english), {
        headline: 'News of the harbor',
        publishedAt,
        updatedAt,
      }).map(({ date }) => date);
    expect(datesOf('2023-06-24T08:00:00Z')).toContain('2023-06-18');
    expect(datesOf(null)).not.toContain('2023-06-18');
  });
});
