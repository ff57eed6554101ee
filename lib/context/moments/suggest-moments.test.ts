import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, parseEdtf } from '../../article/edtf';
import { assignIds, keepMomentIds } from '../../article/keep-ids';
import { passageText } from '../../article/passage-text';
import { suggestMoments } from './suggest-moments';

/** A Wednesday. */
const publishedAt = '2023-04-26';
const passagesOf = (...texts: string[]) =>
  assignIds(texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] })));
const suggest = (...texts: string[]) =>
  suggestMoments({ passages: passagesOf(...texts), publishedAt, language: 'en' });
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
          const moments = suggestMoments({ passages, publishedAt, language: 'en' });
          expect(moments.map(({ id }) => id)).toEqual(moments.map((_, index) => `m${index + 1}`));
          expect(moments.map(({ date }) => date)).toEqual(moments.map(({ date }) => date).sort(compareEdtf));
          expect(new Set(moments.map(({ date }) => date)).size).toBe(moments.length);
          for (const { words, heading, summary, date } of moments) {
            const passage = passages.find(({ id }) => id === words.passageId);
            expect(passage && passageText(passage).slice(words.start, words.start + words.exact.length)).toBe(
              words.exact,
            );
            expect(heading).not.toBe('');
            expect(summary).not.toBe('');
            expect(parseEdtf(date)?.start?.localeCompare(publishedAt)).toBeLessThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('gives the same moments, and so the same ids, when an article is imported again', () => {
    const texts = ['The war began in 2011. It ended in 2015.', 'Ministers met in Rome on Tuesday.'];
    const first = suggest(...texts);
    expect(keepMomentIds(first, suggest(...texts))).toEqual(first);
    const longer = keepMomentIds(first, suggest('A treaty was signed in 1998.', ...texts));
    expect(longer.map(({ id }) => id)).toEqual(['m4', 'm1', 'm2', 'm3']);
  });

  it('takes the background and the day of the news from a report', () => {
    const report = suggest(
      'Foreign ministers of both neighbours held border talks in Oslo on Wednesday, their first since the border war broke out in 1998.',
      'The two sides were on friendly terms in the 1980s, before oil was found in the valley.',
      'In 2005 a ceasefire ended the fighting. “We want what we had in 2005,” said one of them.',
      'Talks go on in June. The envoy, born in 1961, has led them on last year’s budget.',
    );
    expect(report.map(({ date }) => date)).toEqual(['198X', '1998', '2005', '2023-04-26']);
    expect(report.map(({ heading }) => heading)).toEqual([
      'Friendly terms',
      'Border war',
      'Ceasefire',
      'Border talks in Oslo',
    ]);
    expect(report[0]?.words.exact).toBe('The two sides were on friendly terms in the 1980s');
  });
});

describe('what is a moment', () => {
  it.each([
    ['The dam burst on May 3, 1998.', ['1998-05-03']],
    ['Protests erupted in 2011.', ['2011']],
    ['In 2011 protests erupted.', ['2011']],
    ['Rebels took the town three years ago.', ['2020']],
    ['He fled at the start of the revolution in 2011.', ['2011']],
    ['It followed the 2011 uprising, which toppled him.', ['2011']],
    ['Tuesday’s attack killed two.', ['2023-04-25']],
    ['They fought from 2011 to 2015.', ['2011/2015']],
    ['The treaty was signed in about 1910.', ['1910~']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it.each([
    'Last year’s budget of 3 million was overspent.',
    'The 2019 model was slow.',
    'The budget of 2019 was overspent.',
    'She was born in 1954.',
    'The painter (1881–1973) lived in Paris.',
    'More people came than in 2019.',
    'The firm is worth more than in 2015.',
    'It lasted three years.',
    'He is now 48.',
    'They will meet in 2030.',
    'It rains every Tuesday.',
    'Copyright 2019.',
    'This year they moved on.',
    'Profit rose in the first quarter.',
    '“We heard it all night long,” Ada Brown said on Tuesday.',
  ])('takes none from: %s', (text) => expect(dates(text)).toEqual([]));

  it('keeps one of several that tell the same date, the one that names the event', () => {
    expect(
      suggest('In 2011 all changed. The civil war began in 2011.').map(({ heading }) => heading),
    ).toEqual(['Civil war']);
  });

  it('reads paragraphs, lists and quotations, and nothing that repeats them', () => {
    const passages = assignIds([
      { kind: 'heading', level: 2, runs: [{ text: 'The war began in 2011' }] },
      {
        kind: 'list',
        ordered: false,
        items: [
          { depth: 0, runs: [{ text: 'The war began in 2012.' }] },
          { depth: 0, runs: [{ text: 'It ended in 2013.' }] },
        ],
      },
      { kind: 'related', link: { headline: 'How the war began in 2014', url: null, date: null, slug: null } },
    ]);
    expect(
      suggestMoments({ passages, publishedAt, language: 'en' }).map(({ date, words }) => [date, words.start]),
    ).toEqual([
      ['2012', 0],
      ['2013', 23],
    ]);
  });

  it.each([
    ['In 2011 the war began, and '.repeat(38_000)],
    ['The war began in 2011. '.repeat(43_000)],
    ['(2011), '.repeat(125_000)],
  ])('ends soon on a megabyte of the worst text', (text) => {
    expect(suggest(text).length).toBeLessThan(3);
  });

  it('takes the dates of other languages as they come', () => {
    const passages = passagesOf('Война началась в 2011 году. Во вторник министры встретились в Москве.');
    expect(suggestMoments({ passages, publishedAt, language: 'ru' }).map(({ date }) => date)).toEqual([
      '2011',
      '2023-04-25',
    ]);
  });
});
