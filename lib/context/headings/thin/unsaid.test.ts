import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const shown = (text: string) => [
  ...new Set(headingsOf('en', text, '2016-06-15').filter((heading) => heading !== null)),
];

describe('a heading that would not say what it means', () => {
  it.each<[text: string, wrong: RegExp]>([
    ['Brown, the governor, hinted at that in a talk on Monday.', /that$/u],
    ['The brand capitalized on this in March.', /this$/u],
    ['In October 2015, Holm called those advocating for more direct war in Alder fools.', /advocating$/u],
    ['On Thursday, both candidates said it was no big deal.', /it was/u],
    ['Ada Holm died in June 2009 aged 50 in Alder.', /aged$/u],
    ['In 2010, Alder became the first state to allow residents on its plan to use it.', /residents$/u],
    ['Lawmakers called on the government on Wednesday to block the visit.', /government$/u],
    ['The tool conducted its first "first light" test in November 2015.', /light$/u],
    ['Berg gets his hands on a concert of the band Alder Youth, recorded in 1998.', /^Berg recorded/u],
    ['It is the first tribute to Holm, who collapsed and died last week.', /tribute/u],
    ['Bills were introduced last year in the senate and this year in the house.', /senate in house/u],
    ['Holm, once admired, was called on the carpet yesterday.', /called carpet/u],
    ['In October 2015, Abbie won Host of the Year for her show.', /Host for/u],
    ['Berg is the third player of the class of 2015.', /^Berg is/u],
    ['Last year Alder became the first city in the country to pay it.', /first city$/u],
    ['The council on Monday urged the industry to do more.', /to do$/u],
    [
      'On Friday, Alder Post said threats and praise had long been against its terms.',
      /^Alder Post said threats/u,
    ],
    ['Holm met with Enrique PeÃ±a Berg on Wednesday.', /PeÃ$/u],
    ['After that, only the District of Alder’s June 14 primary will remain.', /^Alder’s primary/u],
    ['Holm spent most of last year in Alder.', /spent most/u],
  ])('is none or whole: %s', (text, wrong) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(wrong);
  });

  it.each([
    ['Lawmakers called the government to the house on Wednesday.', 'called government'],
    [
      'Statements are expected to begin on June 27 and the trial to last weeks.',
      'Statements are expected to begin',
    ],
    ['Berg said that it planned to leave in 2015.', 'Berg said'],
    ['Holm campaigned with Berg on Wednesday.', 'Holm campaigned with Berg'],
  ])('is shown where it does: %s', (text, part) => {
    const found = shown(text);
    expect(found.length === 0 || found.join().includes(part)).toBe(true);
  });

  it('is found for most of what is whole', () => {
    const texts = [
      'Ada Holm campaigned with Carl Berg on Wednesday.',
      'Ada Holm died in June 2009 in Alder.',
    ];
    expect(texts.flatMap(shown)).toHaveLength(2);
  });
});
